/** Statements that keep the whole group busy: nobody must take that for a fault, nor lose anything where one comes meanwhile. */
import type { Connection } from "mysql2/promise";
import { nilUuid } from "../../../components/galera/agent/report";
import { historyOf, serversOf, signalServers } from "../host/pods";
import { ownTable } from "./own-table";
import { type Fault, othersWithin, type Scenario, writesGoOn } from "./scenario";

/** Enough for an `ALTER TABLE` of several seconds; filled in pieces, because a large transaction is another matter. */
const rows = 600_000;
const piece = 50_000;
/** A shorter one would show nothing: an agent waits four seconds for its server. */
const leastSeconds = 6;
/** Until all members are in the middle of one. */
const beginsWithin = 10;

/** A table that takes long to rebuild. */
async function largeTable(fault: Fault): Promise<{ connection: Connection; rebuild: string }> {
  const columns = "id int primary key, a char(100) not null, b char(100) not null, key a (a), key b (b)";
  const { table, connect } = await ownTable(fault, "large", columns);
  const connection = await connect();
  for (let from = 1; from < rows; from += piece)
    await connection.query(
      `insert into ${table} select seq, sha2(seq, 384), sha2(-seq, 384) from seq_${from}_to_${from + piece - 1}`,
    );
  return { connection, rebuild: `alter table ${table} force, algorithm=copy` };
}

export const longStatements: Scenario[] = [
  {
    name: "long-alter",
    describe: "a table is rebuilt, for which Galera lets every member wait: nobody loses a role or a server",
    kind: "unplanned",
    drawn: false,
    async run(fault) {
      const { writer, note } = fault;
      const before = { writer: (await writer()).name, servers: await servers(fault) };
      const { connection, rebuild } = await largeTable(fault);
      const began = performance.now();
      await connection.query(rebuild);
      const seconds = (performance.now() - began) / 1000;
      note(`rebuilt a table in ${seconds.toFixed(1)} s`);
      if (seconds < leastSeconds) throw new Error(`that was too short to show anything`);
      const after = { writer: (await writer()).name, servers: await servers(fault) };
      if (JSON.stringify(after) !== JSON.stringify(before))
        throw new Error(`was ${JSON.stringify(before)}, is ${JSON.stringify(after)}`);
    },
  },
  {
    name: "kill-all-in-alter",
    describe:
      "SIGKILL of all servers at once while a table is rebuilt, for which Galera marks their data as unsafe",
    kind: "unplanned",
    drawn: false,
    members: 1,
    async run(fault) {
      const { subject, until, note } = fault;
      const { connection, rebuild } = await largeTable(fault);
      const members = await subject.members();
      const rebuilt = connection.query(rebuild).then(
        () => true,
        () => false,
      );
      const inside = () => members.every((member) => historyOf(subject, member) === nilUuid);
      await until("all members are in the middle of it", beginsWithin, inside);
      note(`killed ${signalServers(subject, members, "SIGKILL")} servers at once`);
      if (!inside()) throw new Error("not all members were in the middle of it any more");
      if (await rebuilt) throw new Error("the table was rebuilt before the servers were killed");
      await writesGoOn(fault, othersWithin);
    },
  },
];

/** The processes of all servers, by member. */
async function servers({ subject }: Fault): Promise<Record<string, number[]>> {
  const members = await subject.members();
  return Object.fromEntries(members.map((member) => [member.name, serversOf(subject, member)]));
}
