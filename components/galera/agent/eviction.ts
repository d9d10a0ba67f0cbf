import type { Heard, Instance, Live } from "./report";

/** All that a member knows when it decides whom to exclude from the group. */
export interface EvictionView {
  /** What the own server said last. */
  live: Live | null;
  /** Whether this member is about to stop. */
  draining: boolean;
  /** Newest report of each peer. */
  peers: ReadonlyMap<string, Heard>;
  /** Instances whose group port has been found closed, see `deaths.ts`. */
  closed: ReadonlySet<string>;
}

/** Whether this instance is known to have ended. Who it belongs to may say so, nobody else. */
export function hasEnded(
  { name, uuid }: Instance,
  { peers, closed }: Pick<EvictionView, "peers" | "closed">,
): boolean {
  return closed.has(uuid) || peers.get(name)?.report.ended === uuid;
}

/** Whether an instance has been told to stop. */
function leaves({ name, uuid }: Instance, { peers }: Pick<EvictionView, "peers">): boolean {
  const report = peers.get(name)?.report;
  return report?.draining === true && (report.ended === uuid || report.live?.instance === uuid);
}

/**
 * Whether those that were excluded have left the group, so that its list of them should be emptied.
 *
 * Galera keeps them on it for good, hands them on with each change of members, and waits for each as for a member that
 * may be alive. Measured: with one that ended before, every later change took the suspect timeout.
 */
export function mayForget({ primary, evicted, instances }: Live): boolean {
  return primary && evicted.length > 0 && !instances.some(({ uuid }) => evicted.includes(uuid));
}

/**
 * The instances to exclude from the group now. Galera waits for the suspect timeout before it goes on without a member
 * that is silent, because it may be alive. Of these it is known that they are not.
 *
 * Only what has ended, only from inside of the primary component, and only where those that remain are its majority: a
 * smaller part would not go on anyway, and nothing must be done by those who may be the ones cut off.
 *
 * A server that was told to stop says goodbye to the group, and then counts for those who remain as one that left.
 * Excluded, it counts as one that was lost. So that is done only where those who stay are the majority without all that
 * leave: the last of three would be none.
 */
export function instancesToEvict(view: EvictionView): string[] {
  const { live } = view;
  if (live?.primary !== true) return [];
  const { instance, instances } = live;
  if (!instances.some(({ uuid }) => uuid === instance)) return [];
  const ended = instances.filter((one) => one.uuid !== instance && hasEnded(one, view));
  const stays = instances.filter((one) =>
    one.uuid === instance ? !view.draining : !ended.includes(one) && !leaves(one, view),
  );
  const gone = stays.length * 2 > instances.length ? ended : ended.filter((one) => !leaves(one, view));
  const remaining = instances.length - gone.length;
  return remaining * 2 > instances.length ? gone.map(({ uuid }) => uuid) : [];
}
