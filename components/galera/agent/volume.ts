import { statfs } from "node:fs/promises";
import { Complaint } from "./complaint";
import { reasonOf } from "./errors";
import type { VolumeReserve } from "./settings";

/** A member's volume, in bytes. */
export interface Volume {
  size: number;
  /** What the server can still take. */
  free: number;
  /** Below it the member is short of space. */
  reserve: number;
}

/**
 * - `ample`: nothing to do.
 * - `short`: there is time to stop in an orderly way.
 * - `full`: the next thing that is written may wait for ever, and with it the whole group (flow control).
 */
export type Room = "ample" | "short" | "full";

/** What must be free on a volume of this size, in bytes. */
export function reserveOf(size: number, { share, leastBytes, mostBytes }: VolumeReserve): number {
  return Math.min(mostBytes, Math.max(leastBytes, Math.ceil(size * share)));
}

/** Who was short has to have twice the reserve: a server that starts, or is given its state, takes some of it at once. */
export const enoughOf = ({ reserve }: Volume): number => 2 * reserve;

/** How much room there is, given how much there was: it does not go back and forth about one byte. */
export function roomOf(volume: Volume, before: Room): Room {
  const { free, reserve } = volume;
  if (free < reserve / 4) return "full";
  if (free < reserve) return "short";
  return before === "ample" || free >= enoughOf(volume) ? "ample" : "short";
}

/** A number of bytes for people: `63 MiB`, `1.5 GiB`. Rounded down, for it says what there is. */
export function inWords(bytes: number): string {
  const mebibytes = bytes / 2 ** 20;
  if (mebibytes < 1024) return `${Math.floor(mebibytes)} MiB`;
  return `${Math.floor(mebibytes / 102.4) / 10} GiB`;
}

/** What a {@link Gauge} needs from outside. */
export interface GaugeContext {
  directory: string;
  reserve: VolumeReserve;
  /** Monotonic milliseconds. */
  now(): number;
  log(message: string): void;
  /** @default the kernel's word */
  measure?(directory: string): Promise<{ size: number; free: number }>;
}

/** Looks at how much room there is on this member's volume. */
export class Gauge {
  /** Null until it has been looked at. */
  volume: Volume | null = null;
  room: Room = "ample";
  /** Since when there is too little room; null where there is enough. */
  shortSince: number | null = null;
  readonly #complaint: Complaint;

  constructor(private readonly context: GaugeContext) {
    this.#complaint = new Complaint(context.log);
  }

  /** Never throws: who cannot tell goes on with what was last known. */
  async look(): Promise<void> {
    const { directory, reserve, now, measure = ask } = this.context;
    try {
      const { size, free } = await measure(directory);
      this.volume = { size, free, reserve: reserveOf(size, reserve) };
      this.room = roomOf(this.volume, this.room);
      this.shortSince = this.room === "ample" ? null : (this.shortSince ?? now());
      this.#complaint.over();
    } catch (error) {
      this.#complaint.say(`cannot tell how much room the volume has: ${reasonOf(error)}`);
    }
  }
}

async function ask(directory: string): Promise<{ size: number; free: number }> {
  const { blocks, bavail, bsize } = await statfs(directory);
  // Not `bfree`: some of that is for root only, which the server is not.
  return { size: blocks * bsize, free: bavail * bsize };
}
