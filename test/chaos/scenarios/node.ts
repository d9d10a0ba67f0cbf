/** Nodes that lose their power, and networks that split. */
import type { Direction } from "../host/network";
import { healNetwork, partition } from "../host/network";
import { signalServers } from "../host/pods";
import type { MemberPod } from "../subject";
import { type Fault, othersWithin, type Scenario, writesGoOn } from "./scenario";

/** How long a node stays away, or a network split. Seconds. */
const away = { shortest: 10, longest: 15 } as const;

/** Cuts the power of nodes, and gives it back after a while. */
async function loseNodes(
  fault: Fault,
  nodes: readonly string[],
  seconds: number,
  others: "go on" | "may wait" = "may wait",
): Promise<void> {
  const { subject, undo, pause, note } = fault;
  undo.add("power on all nodes", () => subject.machine.powerOn());
  await subject.machine.powerOff(nodes);
  note(`${nodes.join(", ")} without power for ${seconds} s`);
  await pause(seconds);
  if (others === "go on") await writesGoOn(fault, othersWithin);
  await subject.machine.powerOn();
}

async function split(fault: Fault, victim: MemberPod, direction: Direction): Promise<void> {
  const { subject, undo, pause, random, note } = fault;
  const seconds = random.whole(away.shortest, away.longest);
  undo.add("heal the network", () => healNetwork(subject.machine));
  await partition(subject.machine, victim.node, direction);
  note(`${victim.node} (${victim.name}) cut off from the other nodes, ${direction}, for ${seconds} s`);
  await pause(seconds);
  await writesGoOn(fault, othersWithin);
  await healNetwork(subject.machine);
}

export const nodeFaults: Scenario[] = [
  {
    name: "node-death",
    describe:
      "the writer's node loses its power: kubelet, containerd, containers and network; it returns later",
    kind: "unplanned",
    async run(fault) {
      const { node, name } = await fault.writer();
      fault.note(`the writer is ${name}`);
      await loseNodes(fault, [node], fault.random.whole(away.shortest, away.longest), "go on");
    },
  },
  {
    name: "all-nodes",
    describe: "all nodes lose their power at once, and return together",
    kind: "unplanned",
    members: 1,
    async run(fault) {
      await loseNodes(
        fault,
        fault.subject.machine.nodes.map(({ name }) => name),
        fault.random.whole(3, 8),
      );
    },
  },
  {
    name: "two-of-three-return",
    describe:
      "all members die at once; the node of one stays away for longer than the others need to come back",
    kind: "unplanned",
    async run(fault) {
      const { subject, random, load, note } = fault;
      const members = await subject.members();
      const absent = random.pick(members);
      signalServers(
        subject,
        members.filter(({ name }) => name !== absent.name),
        "SIGKILL",
      );
      const from = load.now();
      await loseNodes(fault, [absent.node], 20);
      const went = load.log.writes.some(
        ({ outcome, sent }) => outcome === "acknowledged" && sent > from + 1000,
      );
      note(`without ${absent.name} the others ${went ? "went on" : "waited, as it may hold what they lack"}`);
    },
  },
  {
    name: "partition-writer",
    describe: "the writer's node and the others do not hear each other; clients outside reach both sides",
    kind: "unplanned",
    async run(fault) {
      await split(fault, await fault.writer(), "both");
    },
  },
  {
    name: "partition-asymmetric",
    describe: "the writer's node hears the others and is not heard, or the other way round",
    kind: "unplanned",
    async run(fault) {
      await split(fault, await fault.writer(), fault.random.pick(["inbound", "outbound"] as const));
    },
  },
];
