import { constants } from "node:fs";
import { type FileHandle, open as openFile } from "node:fs/promises";
import { join } from "node:path";
import { Complaint } from "./complaint";
import { reasonOf } from "./errors";
import { probeFile } from "./names";

/** Pause between two writes. */
const everyMs = 2000;
/**
 * How long one may take before the others are told that the volume stands still. Where all volumes stand still together, all
 * have told each other before any of them acts: after ten seconds, see `standstill.ts`. For a pause may be half as long
 * again, and the write before it have taken just less than this.
 */
const stalledMs = 3000;

/** How long one may take before nothing else is written that this process would wait for. */
const waitsMs = 1000;

/** What a {@link VolumeProbe} needs from outside. */
export interface VolumeProbeContext {
  directory: string;
  /** Monotonic milliseconds. */
  now(): number;
  log(message: string): void;
  /** @default opens a file there whose writes are over when they are on the disk */
  open?(directory: string): Promise<Pick<FileHandle, "write" | "close">>;
}

/**
 * Writes a byte to this member's volume now and then. A server whose volume stands still, without an error, answers all that
 * it has in memory: only a write shows it.
 */
export class VolumeProbe {
  #beganAt: number | null = null;
  #file: Pick<FileHandle, "write" | "close"> | null = null;
  readonly #complaint: Complaint;

  constructor(private readonly context: VolumeProbeContext) {
    this.#complaint = new Complaint(context.log);
  }

  /** Since when the others are told that the volume stands still; null where it does not. */
  get stalledSince(): number | null {
    if (this.#beganAt === null) return null;
    const since = this.#beganAt + stalledMs;
    return this.context.now() >= since ? since : null;
  }

  /** Whether the last write has waited for a second: the next one would, too. */
  get waits(): boolean {
    return this.#beganAt !== null && this.context.now() >= this.#beganAt + waitsMs;
  }

  /** Writes once, however long that takes; the pause until the next time, in milliseconds. */
  async round(): Promise<number> {
    const { directory, now, open = openProbe } = this.context;
    this.#beganAt = now();
    try {
      this.#file ??= await open(directory);
      // The same byte each time: nothing but it is waited for, no metadata and no other file.
      await this.#file.write("\n", 0);
      this.#complaint.over();
    } catch (error) {
      // A volume that says no does not stand still: its server hears the same.
      this.#complaint.say(`cannot write to the volume: ${reasonOf(error)}`);
      await this.#file?.close().catch(() => {});
      this.#file = null;
    }
    this.#beganAt = null;
    return everyMs;
  }
}

function openProbe(directory: string): Promise<FileHandle> {
  return openFile(
    join(directory, probeFile),
    constants.O_WRONLY | constants.O_CREAT | constants.O_DSYNC,
    0o640,
  );
}
