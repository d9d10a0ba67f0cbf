import type { ReadPromise, StaleRead } from "./log";

/** Newest id by writer. */
export type Newest = ReadonlyMap<number, number>;

/** What one connection reads, held against what it was promised. Pure. */
export class SessionCheck {
  readonly #seen = new Map<number, number>();

  constructor(
    private readonly session: string,
    private readonly promise: ReadPromise,
  ) {}

  /**
   * Judges one read.
   *
   * @param seen what was read
   * @param acknowledged what was acknowledged before the read was sent
   * @param at when it was sent
   */
  read(seen: Newest, acknowledged: Newest, at: number): StaleRead[] {
    const found: StaleRead[] = [];
    for (const writer of new Set([...seen.keys(), ...acknowledged.keys(), ...this.#seen.keys()])) {
      const now = seen.get(writer) ?? 0;
      const before = this.#seen.get(writer) ?? 0;
      const promised = this.promise === "fresh" ? (acknowledged.get(writer) ?? 0) : 0;
      const common = { session: this.session, at, writer, seen: now };
      if (now < before) found.push({ ...common, expected: before, reason: "went back in time" });
      else if (now < promised)
        found.push({ ...common, expected: promised, reason: "misses an acknowledged write" });
      this.#seen.set(writer, Math.max(now, before));
    }
    return found;
  }
}
