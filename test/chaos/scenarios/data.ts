/** Volumes that are lost, full, forged or stand still, and state transfers that break off. */
import { chownSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sendSignal } from "../../../components/cluster/embedded/host/system/procfs";
import { userId } from "../../../components/galera/plan/names";
import { fill, freeze, restore, setApart, shrink, thaw, unfill, withoutPod } from "../host/own-volume";
import { administer, dataDirectory, historyOf, serversOf, signalServers, volumeOf, wipe } from "../host/pods";
import { longestGap } from "../ledger/gap";
import type { MemberPod, Subject } from "../subject";
import { askAgent, type Told } from "../watch/agent-report";
import { giveRole } from "./role";
import { type Fault, othersWithin, type Scenario, writesGoOn } from "./scenario";

/** The program that copies a donor's files, as long as it runs. */
const copier = /^\S*(mariadb-backup|mariabackup|socat|mbstream)\b/;

/** A full state transfer that stands still in the middle, so that there is time to hit it. */
interface Transfer {
  donor: MemberPod;
  joiner: MemberPod;
  /** Lets what is left of it go on. */
  release(): void;
}

/** Begins a full state transfer to a member and stops the donor's programs in the middle of it. */
async function holdTransfer(fault: Fault): Promise<Transfer> {
  const { subject, reader, undo, until, note } = fault;
  const joiner = await reader();
  const others = (await subject.members()).filter(({ name }) => name !== joiner.name);
  const copiers = () =>
    others.flatMap((donor) =>
      subject.machine
        .processesOfPod(donor.node, donor.uid)
        .filter(({ command }) => copier.test(command))
        .map(({ pid }) => ({ donor, pid })),
    );
  let held: ReturnType<typeof copiers> = [];
  const release = () => {
    for (const { pid } of held) sendSignal(pid, "SIGCONT");
  };
  undo.add("let the state transfer go on", release);
  wipe(subject, joiner);
  await until("a state transfer is under way", 90, () => {
    // Stopped as soon as it is seen: it takes less than a second.
    held = copiers();
    for (const { pid } of held) sendSignal(pid, "SIGSTOP");
    return held.length > 0;
  });
  const [first] = held;
  if (first === undefined) throw new Error("the state transfer was over before it could be hit");
  const { donor } = first;
  note(`${donor.name} gives ${joiner.name} its state`);
  return { donor, joiner, release };
}

/** The file in which Galera writes down whether a member was the last to stop. */
function forge(volume: string, uuid: string): void {
  const directory = join(volume, dataDirectory);
  const file = join(directory, "grastate.dat");
  mkdirSync(directory, { recursive: true });
  writeFileSync(
    file,
    `# GALERA saved state\nversion: 2.1\nuuid:    ${uuid}\nseqno:   -1\nsafe_to_bootstrap: 1\n`,
  );
  for (const path of [directory, file]) chownSync(path, userId, userId);
}

/**
 * Room on a volume that is about to be full, with enough for its member to begin; what is left of it then, so that the
 * member must be ended at once, or has time to drain; for how long it stays so; and how soon a write must be acknowledged
 * after that time, with no more room than before.
 */
const tight = { mebibytes: 256, left: [0, 40], seconds: 15, writesWithin: 5 } as const;

/** For how long a volume stands still; and how soon a write must be acknowledged after that time, while it still does. */
const still = { seconds: 20, writesWithin: 5 } as const;

/** Has a member run with its data on a file system of their own. @returns the member, and how to wait until it is back */
async function onItsOwn(fault: Fault, move: (subject: Subject, member: MemberPod) => Promise<void>) {
  const { subject, random, undo, until, pause } = fault;
  const victim = random.pick(await subject.members());
  const comesBack = () =>
    until(`${victim.name} is ready`, 180, async () =>
      (await subject.members()).some(({ name, ready }) => name === victim.name && ready),
    );
  undo.add("put the data back on the real volume", () => restore(subject, victim));
  await withoutPod(subject, victim, () => move(subject, victim));
  await comesBack();
  await pause(3);
  return { victim, comesBack };
}

/** What a member's agent tells; null where it does not answer. */
async function toldBy({ subject }: Fault, { name }: MemberPod): Promise<Told | null> {
  const pod = (await subject.members()).find((member) => member.name === name);
  return askAgent(pod?.address ?? "");
}

/** Waits, and writes down how long clients have written nothing since `from`. */
async function writesWithout(
  fault: Fault,
  from: number,
  { seconds, writesWithin }: { seconds: number; writesWithin: number },
): Promise<void> {
  const { load, note, pause } = fault;
  await pause(seconds);
  await writesGoOn(fault, writesWithin);
  const acknowledged = load.log.writes.flatMap(({ outcome, ended }) =>
    outcome === "acknowledged" ? [ended] : [],
  );
  note(`longest gap meanwhile: ${Math.round(longestGap(acknowledged, from, load.now()).length)} ms`);
}

export const dataFaults: Scenario[] = [
  {
    name: "full-volume",
    describe:
      "the volume of one member is full, or nearly, for a while; its data are on a small file system for that",
    kind: "unplanned",
    drawn: false,
    async run(fault) {
      const { subject, random, until, load, note } = fault;
      const { victim, comesBack } = await onItsOwn(fault, (...of) => shrink(...of, tight.mebibytes));
      const from = load.now();
      const left = random.pick(tight.left);
      await fill(subject, victim, left);
      note(`the volume of ${victim.name} has ${left} MiB left for ${tight.seconds} s`);
      // Nothing has made room yet: who waits for that waits in vain.
      await writesWithout(fault, from, tight);
      await until(
        `${victim.name} says why it is out`,
        30,
        async () => (await toldBy(fault, victim))?.message.includes("short of space") === true,
      );
      await unfill(subject, victim);
      await comesBack();
      await restore(subject, victim);
    },
  },
  {
    name: "stalled-volume",
    describe:
      "the volume of one member takes no writes for a while, without an error; its data are on a device of their own for that",
    kind: "unplanned",
    drawn: false,
    async run(fault) {
      const { subject, random, until, load, note } = fault;
      const { victim, comesBack } = await onItsOwn(fault, setApart);
      // Its pod has just been replaced, so that another one has the role.
      const role = random.pick(["the writer", "a reader"]);
      if (role === "the writer") await giveRole(fault, victim.name);
      const from = load.now();
      await freeze(subject, victim);
      note(`the volume of ${victim.name}, ${role}, takes no writes for ${still.seconds} s`);
      await writesWithout(fault, from, still);
      await until(
        `${victim.name} says so`,
        30,
        async () =>
          (await toldBy(fault, victim))?.notes.some((note) => note.includes("takes no writes")) === true,
      );
      await thaw(subject, victim);
      await comesBack();
      await restore(subject, victim);
    },
  },
  {
    name: "wiped-volume",
    describe: "a member dies and comes back with an empty volume",
    kind: "unplanned",
    async run({ subject, random, note }) {
      const victim = random.pick(await subject.members());
      wipe(subject, victim);
      note(`wiped ${victim.name}`);
    },
  },
  {
    name: "kill-all-one-wiped",
    describe: "all members die at once, and one of them comes back with an empty volume",
    kind: "unplanned",
    async run({ subject, random, note }) {
      const members = await subject.members();
      const victim = random.pick(members);
      // All are stopped before the first one dies: they go at one moment.
      signalServers(subject, members, "SIGSTOP");
      wipe(subject, victim);
      signalServers(subject, members, "SIGKILL");
      note(`killed all servers, wiped ${victim.name}`);
    },
  },
  {
    name: "diverged-member",
    describe: "a member's data differ from the others', so that it is voted out of the group",
    kind: "unplanned",
    async run(fault) {
      const { subject, writer, reader, undo, until, note } = fault;
      const victim = await reader();
      const servers = serversOf(subject, victim);
      const group = await writer();
      const table = "galera_platform.heard";
      const insert = `insert into ${table} values ('nobody', '')`;
      await administer(subject, victim, "set session wsrep_on = off", insert);
      undo.add("take the row away", async () => {
        await administer(subject, await writer(), `delete from ${table} where member = 'nobody'`);
      });
      // Not a row that is missing: Galera passes over what it cannot delete (`wsrep_ignore_apply_errors`).
      await administer(subject, group, insert);
      note(`${victim.name} has a row already that the others insert`);
      await until(`the server of ${victim.name} is started again`, 60, () =>
        serversOf(subject, victim).some((pid) => !servers.includes(pid)),
      );
      await writesGoOn(fault, othersWithin);
    },
  },
  {
    name: "kill-donor",
    describe: "the donor of a state transfer dies in the middle of it",
    kind: "unplanned",
    async run(fault) {
      const { donor, release } = await holdTransfer(fault);
      signalServers(fault.subject, [donor], "SIGKILL");
      fault.note(`killed the donor ${donor.name}`);
      release();
    },
  },
  {
    name: "kill-joiner",
    describe: "the joiner of a state transfer dies in the middle of it",
    kind: "unplanned",
    async run(fault) {
      const { joiner, release } = await holdTransfer(fault);
      const killed = signalServers(fault.subject, [joiner], "SIGKILL");
      fault.note(`killed ${killed} server, of the joiner ${joiner.name}`);
      release();
    },
  },
  {
    name: "forged-safe-to-bootstrap",
    describe: "all members die; an older or an empty one says that it was the last to stop",
    kind: "unplanned",
    async run(fault) {
      const { subject, reader, random, undo, pause, note } = fault;
      const forger = await reader();
      const volume = volumeOf(subject, forger);
      const isEmpty = random.pick([true, false]);
      const others = (await subject.members()).filter(({ name }) => name !== forger.name);
      undo.add("power on all nodes", () => subject.machine.powerOn());
      // Without its node it misses what is written meanwhile.
      await subject.machine.powerOff([forger.node]);
      await pause(8);
      const uuid = historyOf(subject, others[0] ?? forger);
      if (isEmpty) wipe(subject, forger, (place) => forge(place, "00000000-0000-0000-0000-000000000000"));
      else forge(volume, uuid);
      signalServers(subject, others, "SIGKILL");
      await subject.machine.powerOn();
      note(`${forger.name}, ${isEmpty ? "empty" : "older"}, claims to have been the last`);
    },
  },
];
