import type { Heard } from "./report";
import { isReader } from "./writer";

/** All that a member knows when it decides whether the others can do without it. */
export interface SpareView {
  name: string;
  /** Names of all who have a say. */
  members: readonly string[];
  /** The newest report of each peer that answers. */
  peers: ReadonlyMap<string, Heard>;
  /** Since when this one tells the others that its volume is short of space, or stands still. */
  since: number;
}

/**
 * Whether those that remain are a majority of all members, serve, stay, and have volumes that are not short of space and do
 * not stand still.
 *
 * Two can never both find that of each other: each needs a report that was asked for after it began to tell that of its own
 * volume, and that says nothing of the kind of the other one. So each would have had to begin before the other.
 */
export function canSpare({ name, members, peers, since }: SpareView): boolean {
  const fit = members.filter((other) => {
    const heard = peers.get(other);
    if (other === name || heard === undefined || heard.askedAt <= since) return false;
    const { report } = heard;
    return isReader(report) && !report.held && !report.short && report.stalled !== true;
  });
  return 2 * fit.length > members.length;
}
