import { hasEnded } from "./eviction";
import { type Heard, type Live, ordinal, type Report } from "./report";

/** How long a holder of the writer role may be silent while the group still counts it in. */
export const silenceMs = 3000;

/** All that a member knows when it decides whether to take the writer role. */
export interface WriterView {
  self: Report;
  /** The newest report of each peer, however old. */
  peers: ReadonlyMap<string, Heard>;
  /** Instances whose group port has been found closed, see `deaths.ts`. */
  closed: ReadonlySet<string>;
  /** Monotonic milliseconds. */
  now: number;
  /** Since when this agent has been watching: silence is only counted from there. */
  watchingSince: number;
}

/** A member that statements can go to. */
export function isSynced(live: Live | null): live is Live {
  return live?.primary === true && live.state === "Synced";
}

/**
 * A member that gives another one its state, or catches up after that. It goes on answering, which one that has only just
 * got its state does not: it is not `primary` in our sense before it is synced.
 */
export function isDonor({ live }: Report): boolean {
  return live?.primary === true && (live.state === "Donor/Desynced" || live.state === "Joined");
}

/** Whether a member's server answers statements; whether any are sent there is another question. */
export function serves(report: Report): boolean {
  return isSynced(report.live) || isDonor(report);
}

/** The one member at most that says yes to the proxies' question for the writer. */
export function isWriter(self: Report): boolean {
  // A donor of a state transfer goes on as the writer: moving would close every session for no gain.
  return serves(self) && !self.draining && self.live?.writer === self.name;
}

/**
 * Whether another member knows of a newer holder of the role. A server that hangs answers nothing for a while, and its
 * agent says what was true before: the others may have excluded it and moved on meanwhile.
 */
export function isOverruled({ live }: Report, peers: ReadonlyMap<string, Heard>): boolean {
  return [...peers.values()].some(
    ({ report: { live: theirs } }) =>
      live !== null && theirs?.primary === true && theirs.uuid === live.uuid && theirs.epoch > live.epoch,
  );
}

/** Whether this member may answer reads. */
export function isReader(self: Report): boolean {
  return isSynced(self.live) && !self.draining;
}

/** Whether the holder named in the replicated row can no longer be the writer. */
function holderIsLost(view: WriterView, live: Live): boolean {
  const holder = live.writer;
  const inView = live.instances.filter(({ name }) => name === holder);
  // Also where the group still counts it in: the claim waits until the group has agreed.
  if (inView.every((instance) => hasEnded(instance, view))) return true;
  const heard = view.peers.get(holder);
  if (heard === undefined || view.now - heard.askedAt > silenceMs) {
    return view.now - view.watchingSince > silenceMs;
  }
  const { report } = heard;
  if (report.draining || report.yields) return true;
  return report.live === null
    ? report.phase !== "unknown"
    : !report.live.primary || report.live.state === "Joiner";
}

/** The member that the holder gives the role to; null where any will do, or where the holder cannot be asked any more. */
function heirOf(view: WriterView, live: Live): string | null {
  const heard = view.peers.get(live.writer);
  if (heard === undefined || view.now - heard.askedAt > silenceMs || !heard.report.yields) return null;
  const inView = live.instances.filter(({ name }) => name === live.writer);
  return inView.every((instance) => hasEnded(instance, view)) ? null : (heard.report.heir ?? null);
}

/**
 * Whether this member should claim the writer role now. Sticky: as long as the holder can write, nobody claims.
 *
 * A donor of a state transfer claims only where no member is left that can do better: nobody would write before the
 * transfer ends, which takes hours where there is much to transfer.
 *
 * The rule only picks the one that tries first; who holds the role is what the group certifies, because the
 * claim is an update of one row with the epoch as condition.
 */
export function shouldClaim(view: WriterView): boolean {
  const { self } = view;
  const { live } = self;
  if (live === null || self.draining || self.yields || live.writer === self.name) return false;
  const reads = isReader(self);
  if (!reads && !isDonor(self)) return false;
  if (live.writer !== "" && !holderIsLost(view, live)) return false;
  const heir = heirOf(view, live);
  if (heir !== null) return reads && heir === self.name;
  // One that gives the role up goes on until somebody can take it.
  if (!reads && view.peers.get(live.writer)?.report.yields === true) return false;
  const better = live.instances.some((instance) => {
    const { name } = instance;
    const heard = view.peers.get(name);
    if (heard === undefined || name === live.writer || name === self.name) return false;
    if (hasEnded(instance, view) || view.now - heard.askedAt > silenceMs) return false;
    const { report } = heard;
    if (report.draining || report.yields) return false;
    const before = ordinal(name) < ordinal(self.name);
    return isReader(report) ? !reads || before : !reads && before && isDonor(report);
  });
  return !better;
}
