/** What a person does on purpose: clients with the documented pool settings must not notice. */
import type { RowDataPacket } from "mysql2/promise";
import { cutOff } from "../../../components/galera/agent/cut-off";
import { drainSeconds } from "../../../components/galera/plan/names";
import { isReleaseOf, releaseFile } from "../../lib/release-file";
import { dataOf } from "../host/pods";
import { errorName, open, ownConnectMs } from "../load/pool";
import type { MemberPod, Subject } from "../subject";
import { ownTable } from "./own-table";
import { replacePod } from "./replace-pod";
import { giveRole } from "./role";
import type { Fault, Scenario } from "./scenario";
import { configured, up } from "./up";

/** How long a planned change of one pod, or of all of them, may take. Seconds. */
const limit = { pod: 120, all: 400 } as const;

/** What a member itself answers to the application's account. */
async function askMember(
  subject: Subject,
  member: MemberPod,
  sql: string,
  values: string[] = [],
): Promise<RowDataPacket[]> {
  const connection = await open(subject.directly(member), subject.account, ownConnectMs);
  try {
    const [rows] = await connection.query<RowDataPacket[]>(sql, values);
    return rows;
  } finally {
    cutOff(connection);
  }
}

async function rollOut({ subject, until }: Fault, kind: "members" | "proxies"): Promise<void> {
  await until(`the ${kind} are rolled out`, limit.all, () => subject.isRolledOut(kind));
}

/** A transaction stays open for so long at a member that is about to stop: well within its drain time. Seconds. */
const openSeconds = 8;
/** It is told at the end of that time, which begins after the role is given up, at most so much later. Seconds. */
const lateSeconds = 15;

/** Older than any server here, and of the series of all of them. */
const olderRelease = "11.8.0-MariaDB";

/** A dynamic setting, so that both ways of taking it over are allowed: live, or by a rolling restart. */
const setting = ["settings", "max_connections"] as const;

export const plannedChanges: Scenario[] = [
  {
    name: "switchover",
    describe:
      "the writer is told to give the role to another member, and keeps no session of those that write",
    kind: "planned",
    members: 2,
    async run(fault) {
      const { subject, writer, load, pause, note } = fault;
      const old = await writer();
      const { to } = await giveRole(fault);
      const from = load.now();
      note(`${old.name} gave the role to ${to}`);
      await pause(5);
      // Each row holds the member that took it.
      const since = new Set(
        load.log.writes
          .filter(({ sent, outcome }) => sent > from && outcome === "acknowledged")
          .map(({ id }) => id),
      );
      const sql = `select id from ${load.target.table} where member = ?`;
      const rows = await askMember(subject, old, sql, [old.name]);
      const late = rows.filter(({ id }) => since.has(Number(id)));
      if (since.size === 0 || rows.length === 0) throw new Error("nothing was written before, or after");
      if (late.length > 0)
        throw new Error(`${old.name} took ${late.length} writes after it had given up the role`);
    },
  },
  {
    name: "delete-writer-pod",
    describe: "the writer's pod is deleted, with time to stop",
    kind: "planned",
    members: 2,
    async run(fault) {
      await replacePod(fault, await fault.writer());
    },
  },
  {
    name: "open-transactions",
    describe:
      "the writer's pod is deleted while transactions are open: one that ends in the drain time is kept, the other is told",
    kind: "planned",
    members: 2,
    drawn: false,
    async run(fault) {
      const { subject, load, writer, until, pause, note } = fault;
      const columns = "id int primary key, member varchar(64) not null";
      const { table, connect } = await ownTable(fault, "open", columns);
      const old = await writer();
      const { name } = old;
      const [ending, lasting] = [await connect(), await connect()];
      for (const [id, connection] of [ending, lasting].entries()) {
        await connection.query("start transaction");
        await connection.query(`insert into ${table} values (${id}, @@hostname)`);
      }
      let told: { after: number; what: string } | undefined;
      const from = load.now();
      lasting.on("error", (error) => {
        told ??= { after: (load.now() - from) / 1000, what: errorName(error) };
      });
      await subject.core.deleteNamespacedPod({ name, namespace: subject.namespace });
      await until("another member is the writer", limit.pod, async () => (await writer()).name !== name);
      await pause(openSeconds);
      await ending.query("commit");
      await until("the other one is told", limit.pod, () => told !== undefined);
      if (told === undefined || told.after < drainSeconds || told.after > drainSeconds + lateSeconds)
        throw new Error(`the other one was told after ${told?.after} s, not after the drain time`);
      note(`the other one was told after ${told.after.toFixed(1)} s: ${told.what}`);
      await until(
        `another pod is ready in the place of ${name}`,
        limit.pod,
        async () => (await subject.successor(old))?.ready === true,
      );
      for (const member of await subject.members()) {
        const kept = await askMember(subject, member, `select * from ${table}`);
        if (JSON.stringify(kept) !== JSON.stringify([{ id: 0, member: name }]))
          throw new Error(`${member.name} has ${JSON.stringify(kept)}`);
      }
      note(`one was committed at ${name} ${openSeconds} s after it had given up the role`);
    },
  },
  {
    name: "delete-reader-pod",
    describe: "the pod of a member that takes no writes is deleted, with time to stop",
    kind: "planned",
    members: 2,
    async run(fault) {
      await replacePod(fault, await fault.reader());
    },
  },
  {
    name: "rolling-restart",
    describe: "all members are restarted, one after the other, as by `kubectl rollout restart`",
    kind: "planned",
    members: 2,
    drawn: false,
    async run(fault) {
      await fault.subject.restartPods("members");
      await rollOut(fault, "members");
    },
  },
  {
    name: "image-upgrade",
    describe:
      "all members are restarted on data that say they are of an older release: mariadb-upgrade runs, as with a newer image",
    kind: "planned",
    members: 2,
    drawn: false,
    async run(fault) {
      const { subject, undo, until, note } = fault;
      const members = await subject.members();
      const files = members.map((member) => releaseFile(dataOf(subject, member)));
      const own = files.map(({ read }) => read());
      undo.add("say the release again", () => {
        for (const [index, file] of files.entries()) if (file.read() === olderRelease) file.write(own[index]);
      });
      for (const file of files) file.write(olderRelease);
      await subject.restartPods("members");
      await rollOut(fault, "members");
      for (const [index, { name }] of members.entries()) {
        const [row] = await askMember(subject, await subject.member(name), "select @@version as version");
        await until(`${name} is upgraded`, limit.pod, () => {
          const said = files[index]?.read();
          if (said === undefined) throw new Error(`${name} took all data from a donor: nothing was upgraded`);
          return isReleaseOf(said, row?.version);
        });
      }
      note(`upgraded ${members.map(({ name }) => name).join(", ")}`);
    },
  },
  {
    name: "proxy-roll",
    describe: "all proxies are restarted, one after the other",
    kind: "planned",
    members: 1,
    async run(fault) {
      await fault.subject.restartPods("proxies");
      await rollOut(fault, "proxies");
    },
  },
  {
    name: "drain-node",
    describe: "the writer's node is cordoned and its pods of the database are evicted, as by `kubectl drain`",
    kind: "planned",
    async run(fault) {
      const { subject, writer, undo, until, pause, note } = fault;
      const { node } = await writer();
      undo.add(`uncordon ${node}`, () => subject.cordon(node, false));
      await subject.cordon(node, true);
      const pods = [...(await subject.members()), ...(await subject.proxies())].filter(
        (pod) => pod.node === node,
      );
      note(`drains ${node} of ${pods.map(({ name }) => name).join(", ")}`);
      for (const { name } of pods) await evict(subject, name, until);
      await until(`${node} is drained`, limit.pod, async () => {
        const left = [...(await subject.members()), ...(await subject.proxies())];
        return pods.every(({ uid }) => left.every((pod) => pod.uid !== uid));
      });
      await pause(2);
      await subject.cordon(node, false);
    },
  },
  {
    name: "changed-setting",
    describe: "`pulumi up` with another value of max_connections, and back",
    kind: "planned",
    members: 2,
    drawn: false,
    async run(fault) {
      const { subject, undo, note } = fault;
      const value = configured(subject.stack, setting) === 311 ? 312 : 311;
      undo.add("put the setting back", () => up(subject));
      await up(subject, [setting, value]);
      await rollOut(fault, "members");
      note(`max_connections is ${value}`);
    },
  },
  {
    name: "grow-and-shrink",
    describe: "`pulumi up` with two members more, and back; a node is needed for each",
    kind: "planned",
    drawn: false,
    async run(fault) {
      const { subject, undo, pause, note } = fault;
      undo.add("take the members away again", () => up(subject));
      await up(subject, [["replicas"], subject.replicas + 2]);
      await hasMembers(fault, subject.replicas + 2);
      note(`has ${subject.replicas + 2} members`);
      await pause(3);
      await up(subject);
      await hasMembers(fault, subject.replicas);
    },
  },
];

/** Whether a stack has as many members as are wanted, all of them ready. */
async function hasMembers({ subject, until }: Fault, count: number): Promise<void> {
  await until(`${count} members are ready`, limit.all, async () => {
    const members = await subject.members();
    return members.length === count && members.every(({ ready }) => ready);
  });
}

/** Evicts a pod; a disruption budget may ask for patience. */
async function evict(subject: Subject, name: string, until: Fault["until"]): Promise<void> {
  const { namespace } = subject;
  await until(`${name} is evicted`, limit.pod, async () => {
    try {
      await subject.core.createNamespacedPodEviction({
        name,
        namespace,
        body: { metadata: { name, namespace } },
      });
      return true;
    } catch (error) {
      // 429: the budget allows no disruption now.
      if (error instanceof Error && Reflect.get(error, "code") === 429) return false;
      throw error;
    }
  });
}
