import { type Heard, ordinal, type Report } from "./report";

/** Longer than a donor knocks at a joiner that has gone, see `my-cnf.ts`. One that is busy for longer serves another member. */
const donorMs = 30_000;

/**
 * How long each of those that go first is let into the group. It takes a few tenths of a second where it comes to it at all,
 * and seconds where five nodes share two cores. Too short a time is worse than none: the second one then knocks just as the
 * first one is let in. Seen with 1.5 s: the group fell apart, and wrote nothing for 5.6 s.
 */
const turnMs = 10_000;

/** Who waits is asked several times a second: after so long it has joined meanwhile, or there was nothing to join. */
const forgetMs = 5000;

/** Why a member that could join had better wait for another one. Bounded, so that no two wait for each other for ever. */
export class JoinQueue {
  /** Since when a donor may still be busy with a transfer to the last server of this member. */
  #donorAt: number | null = null;
  /** Since when each of the others has been let in first. */
  readonly #turns = new Map<string, number>();
  #askedAt = Number.NEGATIVE_INFINITY;

  /**
   * @param self name of this member
   * @param now monotonic milliseconds
   */
  constructor(
    private readonly self: string,
    private readonly now: () => number,
  ) {}

  /**
   * In words; null where it may join.
   *
   * @param peers of those that answer
   * @param failures how often in a row its server failed to come up
   */
  reason(peers: ReadonlyMap<string, Heard>, failures: number): string | null {
    const now = this.now();
    if (now - this.#askedAt > forgetMs) {
      this.#donorAt = null;
      this.#turns.clear();
    }
    this.#askedAt = now;
    const reports = [...peers.values()].map(({ report }) => report);
    return this.#busyDonor(reports, failures) ?? this.#turn(reports);
  }

  /**
   * A donor whose joiner has died knocks on for a while, and that it gives up then is taken for the answer to whoever of
   * the same name has asked meanwhile: that one would end, too, and leave the donor knocking again.
   */
  #busyDonor(reports: readonly Report[], failures: number): string | null {
    const donor = reports.find(({ live }) => live?.state === "Donor/Desynced");
    if (failures === 0 || donor === undefined) {
      this.#donorAt = null;
      return null;
    }
    this.#donorAt ??= this.now();
    if (this.now() - this.#donorAt > donorMs) return null;
    return `waits until ${donor.name} has done with the last state transfer`;
  }

  /**
   * Of two that knock at the group within the same moment the second one is left outside for two of the group's periods of
   * silence, three seconds: the change of members by which the first one comes in knows nothing of it.
   */
  #turn(reports: readonly Report[]): string | null {
    const inside = new Set(reports.flatMap(({ live }) => (live?.primary === true ? live.view : [])));
    const ahead = reports.filter((report) => !inside.has(report.name) && this.#goesFirst(report));
    // One after the other: the time of the second one begins when the first is in, or has had its own.
    for (const { name } of ahead) {
      const since = this.#turns.get(name) ?? this.now();
      this.#turns.set(name, since);
      if (this.now() - since <= turnMs) return `lets ${name} join first`;
    }
    return null;
  }

  #goesFirst({ name, phase, disk, live, failures, held, short, stalled }: Report): boolean {
    // Its server may have been ended, and wait in the kernel until it can end; another one may not join.
    if (stalled === true) return false;
    if (phase === "started") return live === null;
    const joins = !held && !short && failures === 0 && ["empty", "unusable", "data"].includes(disk.kind);
    return phase === "waiting" && joins && ordinal(name) < ordinal(this.self);
  }
}
