import { type Pod, Volume } from "./pod";
import type { World } from "./world";

/** Something that happens to the cluster, and how many seconds pass before the next thing does. */
export interface Step {
  kind: (typeof stepKinds)[number];
  /** To which member. */
  pod: number;
  /** What else there is to choose. */
  choice: number;
  seconds: number;
}

/** What may happen. */
export const stepKinds = [
  "pass",
  "decide",
  "kill server",
  "kill all",
  "kill in statement",
  "kill all in statement",
  "kill container",
  "restart agent",
  "delete pod",
  "lose node",
  "return node",
  "wipe",
  "hang",
  "wake",
  "part",
  "part agents",
  "mend networks",
  "slow",
  "expel",
  "resize",
] as const;

/** Lets it happen. */
export function take(world: World, { kind, pod: ordinal, choice, seconds }: Step): void {
  const pod = world.pods[ordinal];
  if (pod !== undefined) act(world, kind, pod, choice);
  for (let second = 0; second < seconds; second++) world.pass();
}

function act(world: World, kind: Step["kind"], pod: Pod, choice: number): void {
  switch (kind) {
    case "pass":
      break;
    case "decide":
      pod.agent?.decide();
      break;
    case "kill server":
      world.end(pod, 137);
      break;
    case "kill all":
      for (const one of world.pods) world.end(one, 137);
      break;
    case "kill in statement":
      world.end(pod, 137, true);
      break;
    case "kill all in statement":
      // A statement for all members, which some have not begun yet.
      for (const one of world.pods) world.end(one, 137, ((choice >> one.ordinal) & 1) === 1);
      break;
    case "kill container":
      world.end(pod, 137);
      if (pod.present) pod.renew();
      break;
    case "restart agent":
      if (pod.present) pod.restartAgent();
      break;
    case "delete pod":
      if (pod.present) world.remove(pod);
      break;
    case "lose node":
      world.lose(pod);
      break;
    case "return node":
      pod.down = false;
      break;
    case "wipe":
      // As a person does it: the claim goes when the pod does, and most of the others have data.
      if (!world.haveData(world.size, pod)) break;
      world.lose(pod);
      pod.down = false;
      pod.volume = new Volume();
      break;
    case "hang":
    case "wake":
      if (pod.server !== null) pod.server.hung = kind === "hang";
      break;
    case "part":
      part(world, choice, true);
      break;
    case "part agents":
      part(world, choice, false);
      break;
    case "mend networks":
      for (const one of world.pods) Object.assign(one, { segment: 0, agentSegment: 0 });
      break;
    case "slow":
      pod.slow = !pod.slow;
      break;
    case "expel":
      if (pod.server !== null && pod.server.state !== "starting") world.galera.expel(pod.server);
      break;
    case "resize":
      // As `up` does it: not while those that are to stay have nothing.
      if (world.haveData(3)) world.resize(choice % 2 === 0 ? 3 : 5, choice);
  }
}

function part(world: World, choice: number, servers: boolean): void {
  for (const pod of world.pods) {
    const side = (choice >> pod.ordinal) & 1;
    pod.agentSegment = side;
    if (servers) pod.segment = side;
  }
}
