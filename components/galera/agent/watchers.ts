import type { Socket } from "node:net";
import { onLines } from "./lines";
import type { Report } from "./report";

/** Name of what follows after HTTP, in the header `Upgrade`. */
export const watchProtocol = "galera-platform-watch";

/** One line from a member to those that watch it. */
export interface WatchLine {
  /** Number of the last question that this report was written after; 0 where there was none yet. */
  answers: number;
  report: Report;
}

/** A watcher that does not read, e.g. a stopped process, must not fill our memory. */
const longestBacklog = 64 * 1024;
/** Watchers ask every second or so. */
const silentMs = 10_000;

/**
 * Those that watch this member. Each asks a numbered question from time to time and gets a report, and gets another one at
 * once whenever something has changed.
 */
export class Watchers {
  readonly #open = new Map<Socket, number>();
  #told = "";

  /** @param report what to tell now */
  constructor(private readonly report: () => Report) {}

  /** Takes a connection on which the protocol has been agreed. */
  accept(socket: Socket, head: Buffer): void {
    socket.setNoDelay(true);
    socket.setTimeout(silentMs, () => socket.destroy());
    socket.on("close", () => this.#open.delete(socket));
    this.#open.set(socket, 0);
    this.#send(socket, this.report());
    onLines(socket, head, (line) => {
      const question = Number(line);
      if (!Number.isSafeInteger(question)) return void socket.destroy();
      this.#open.set(socket, question);
      this.#send(socket, this.report());
    });
  }

  /** Tells all where something has changed. The count of transactions alone is no news. */
  publish(): void {
    const report = this.report();
    const { live } = report;
    const told = JSON.stringify({ ...report, live: live === null ? null : { ...live, seqno: 0 } });
    if (told === this.#told) return;
    this.#told = told;
    for (const socket of this.#open.keys()) this.#send(socket, report);
  }

  #send(socket: Socket, report: Report): void {
    if (socket.writableLength > longestBacklog) return void socket.destroy();
    const line: WatchLine = { answers: this.#open.get(socket) ?? 0, report };
    socket.write(`${JSON.stringify(line)}\n`);
  }
}
