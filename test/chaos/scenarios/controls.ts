/**
 * Negative controls: each breaks a promise on purpose, behind the back of the harness, and the run must fail for the
 * very reason that is expected. One that passes shows that the harness is blind.
 */
import type { RowDataPacket } from "mysql2/promise";
import { cutOff } from "../../../components/galera/agent/cut-off";
import { healNetwork, partition } from "../host/network";
import { administer, wipe } from "../host/pods";
import { open, ownConnectMs } from "../load/pool";
import type { Broken } from "../report/promises";
import type { MemberPod, Subject } from "../subject";
import { askAgent } from "../watch/agent-report";
import { replacePod } from "./replace-pod";
import type { Fault, Scenario } from "./scenario";

/** A run that must fail. */
export interface Control extends Scenario {
  /** The promise that it must be found to break. */
  breaks: Broken["promise"];
  /** What is done to the table before the final check. */
  tamper?(fault: Fault): Promise<void>;
  /** Reads through an old snapshot, as a member would that is stuck. @default false */
  staleReader?: boolean;
}

async function say(fault: Fault, ...statements: string[]): Promise<RowDataPacket[]> {
  const { subject } = fault;
  const connection = await open(subject.directly(await fault.writer()), subject.account, ownConnectMs);
  try {
    let rows: RowDataPacket[] = [];
    for (const statement of statements) [rows] = await connection.query<RowDataPacket[]>(statement);
    return rows;
  } finally {
    cutOff(connection);
  }
}

/** Makes a member a primary component, whatever the others are: as a person does who follows the wrong advice. */
async function bootstrapAlone(subject: Subject, member: MemberPod): Promise<void> {
  await administer(subject, member, "set global wsrep_provider_options = 'pc.bootstrap=true'");
}

const idle = async ({ pause }: Fault) => pause(1);

export const controls: Control[] = [
  {
    name: "ledger-loss",
    describe: "an acknowledged row is deleted before the final check",
    kind: "unplanned",
    breaks: "no acknowledged write is lost",
    members: 1,
    run: idle,
    async tamper(fault) {
      const written = fault.load.log.writes.filter(({ outcome }) => outcome === "acknowledged");
      const { id } = fault.random.pick(written);
      await say(fault, `delete from ${fault.load.work.table} where id = ${id}`);
      fault.note(`deleted the row with id ${id}`);
    },
  },
  {
    name: "ledger-duplicate",
    describe: "a row is inserted once more before the final check",
    kind: "unplanned",
    breaks: "no write is there twice",
    members: 1,
    run: idle,
    async tamper(fault) {
      const written = fault.load.log.writes.filter(({ outcome }) => outcome === "acknowledged");
      const { id, writer } = fault.random.pick(written);
      const { table } = fault.load.work;
      await say(fault, `insert into ${table} (id, writer, member) values (${id}, ${writer}, 'control')`);
      fault.note(`inserted id ${id} again`);
    },
  },
  {
    name: "stale-reader",
    describe: "a reader that is promised fresh answers reads an old snapshot",
    kind: "unplanned",
    breaks: "reads are as fresh as promised",
    members: 1,
    staleReader: true,
    run: idle,
  },
  {
    name: "split-brain",
    describe:
      "a member that is cut off from the others is made a primary component of its own; its volume is wiped after",
    kind: "unplanned",
    breaks: "one primary component, one writer",
    async run({ subject, reader, undo, until, pause, note }) {
      const victim = await reader();
      undo.add("heal the network", () => healNetwork(subject.machine));
      await partition(subject.machine, victim.node, "both");
      await until(
        `${victim.name} is outside of the primary component`,
        60,
        async () => (await askAgent(victim.address))?.primary === false,
      );
      // What it takes alone must never meet the others.
      undo.add(`wipe ${victim.name}`, () => wipe(subject, victim));
      await bootstrapAlone(subject, victim);
      note(`${victim.name} is a primary component of its own`);
      await pause(4);
    },
  },
  {
    name: "checks-off",
    describe:
      "clients go straight to the members, past the proxies and their checks, while the writer's pod is deleted",
    kind: "planned",
    breaks: "no statement fails",
    pastProxies: true,
    async run(fault) {
      await replacePod(fault, await fault.writer());
    },
  },
  {
    name: "drain-off",
    describe: "the writer's pod is deleted without the time to drain, and planned promises are expected",
    kind: "planned",
    breaks: "no statement fails",
    async run({ subject, writer, note }) {
      const { name } = await writer();
      await subject.core.deleteNamespacedPod({ name, namespace: subject.namespace, gracePeriodSeconds: 0 });
      note(`deleted ${name} by force`);
    },
  },
];
