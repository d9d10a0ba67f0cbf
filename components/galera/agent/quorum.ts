import { type Live, nilUuid } from "./report";

/**
 * How long a server may be without a primary component before the members settle it. Galera settles by itself what
 * heals: the end of a short partition, or the return of every member that was in the last component.
 */
const strandedMs = 8000;

/** Whether a server has data and is outside of any primary component. */
function isOutside({ nonPrimary, uuid, seqno }: Live): boolean {
  return nonPrimary && uuid !== nilUuid && seqno >= 0;
}

/**
 * - `kept`: it has not lost a primary component, or has found one again.
 * - `lost`: it has just lost it.
 * - `waits`: Galera may still settle it.
 * - `stranded`: the members have to settle it, of whom this one has these data.
 */
export type Quorum =
  | { kind: "kept" | "lost" | "waits" }
  | { kind: "stranded"; data: Pick<Live, "uuid" | "seqno"> };

/** For how long a running server has been without a primary component. */
export class QuorumWatch {
  /** Since when it has been. */
  #lostAt: number | null = null;
  /** When it was told to become the primary component; null where that is settled. */
  #revivedAt: number | null = null;

  /** @param now monotonic milliseconds */
  constructor(private readonly now: () => number) {}

  /** The server answered, or did not. */
  onLook(live: Live | null): Quorum {
    if (live === null || !isOutside(live)) {
      this.#lostAt = null;
      if (live?.primary === true) this.#revivedAt = null;
      return { kind: "kept" };
    }
    if (this.#lostAt === null) {
      this.#lostAt = this.now();
      return { kind: "lost" };
    }
    if (this.now() - this.#lostAt < strandedMs) return { kind: "waits" };
    return { kind: "stranded", data: { uuid: live.uuid, seqno: live.seqno } };
  }

  /** The server is told to become the primary component. */
  onRevival(): void {
    this.#lostAt = null;
    this.#revivedAt = this.now();
  }

  /** The server has ended. */
  onEnd(): void {
    this.#lostAt = null;
    this.#revivedAt = null;
  }

  /**
   * Whether a revival has come to nothing; said once. A server that answers, and has not become the primary component in
   * the time in which others would have settled it, is not about to: the others must not wait for it for ever.
   */
  gaveUp(live: Live | null): boolean {
    if (live === null || this.#revivedAt === null || this.now() - this.#revivedAt < strandedMs) return false;
    this.#revivedAt = null;
    return true;
  }
}
