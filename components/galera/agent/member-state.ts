import { Backoff } from "./backoff";
import { Ballot } from "./ballot";
import type { Disk, Phase } from "./report";

/** What a member knows and tells of itself; changed by what watches its server and by what starts it. */
export class MemberState {
  phase: Phase = "unknown";
  disk: Disk = { kind: "unknown" };
  readonly ballot: Ballot;
  readonly backoff: Backoff;
  #message = "has not heard from the database container";

  /**
   * @param name of the member
   * @param now monotonic milliseconds
   */
  constructor(
    name: string,
    now: () => number,
    private readonly log: (message: string) => void,
  ) {
    this.ballot = new Ballot(name, now);
    this.backoff = new Backoff(now);
  }

  /** What it waits for or does, in words. */
  get message(): string {
    return this.#message;
  }

  say(message: string): void {
    if (message !== this.#message) this.log(message);
    this.#message = message;
  }

  /** Its server runs, and there is nothing about it that the members have to settle. */
  abstain(): void {
    this.phase = "started";
    this.disk = { kind: "unknown" };
    this.ballot.cast(null);
  }
}
