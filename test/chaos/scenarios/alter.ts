/** Statements that keep the whole group busy: nothing is broken, and nothing must be taken for it. */
import { cutOff } from "../../../components/galera/agent/cut-off";
import { serversOf } from "../host/pods";
import { open, ownConnectMs } from "../load/pool";
import type { Fault, Scenario } from "./scenario";

/** Enough for an `ALTER TABLE` of several seconds; filled in pieces, because a large transaction is another matter. */
const rows = 600_000;
const piece = 50_000;
/** A shorter one would show nothing: an agent waits four seconds for its server. */
const leastSeconds = 6;

export const longStatements: Scenario[] = [
  {
    name: "long-alter",
    describe: "a table is rebuilt, for which Galera lets every member wait: nobody loses a role or a server",
    kind: "unplanned",
    drawn: false,
    async run(fault) {
      const { subject, writer, undo, note } = fault;
      const before = { writer: (await writer()).name, servers: await servers(fault) };
      const [address] = subject.readWrite;
      if (address === undefined) throw new Error("there is no endpoint");
      const connection = await open(address, subject.account, ownConnectMs);
      const table = `${fault.load.target.table}_large`;
      undo.add(`drop ${table}`, async () => {
        await connection.query(`drop table if exists ${table}`);
        cutOff(connection);
      });
      await connection.query(
        `create table ${table} (id int primary key, a char(100) not null, b char(100) not null, key a (a), key b (b))`,
      );
      for (let from = 1; from < rows; from += piece)
        await connection.query(
          `insert into ${table} select seq, sha2(seq, 384), sha2(-seq, 384) from seq_${from}_to_${from + piece - 1}`,
        );
      const began = performance.now();
      await connection.query(`alter table ${table} force, algorithm=copy`);
      const seconds = (performance.now() - began) / 1000;
      note(`rebuilt a table in ${seconds.toFixed(1)} s`);
      if (seconds < leastSeconds) throw new Error(`that was too short to show anything`);
      const after = { writer: (await writer()).name, servers: await servers(fault) };
      if (JSON.stringify(after) !== JSON.stringify(before))
        throw new Error(`was ${JSON.stringify(before)}, is ${JSON.stringify(after)}`);
    },
  },
];

/** The processes of all servers, by member. */
async function servers({ subject }: Fault): Promise<Record<string, number[]>> {
  const members = await subject.members();
  return Object.fromEntries(members.map((member) => [member.name, serversOf(subject, member)]));
}
