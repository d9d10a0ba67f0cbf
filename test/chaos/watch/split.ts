import type { Told } from "./agent-report";

/** What must never be, as the agents told it. */
export interface Split {
  kind: "two primary components" | "two writers";
  /** Milliseconds since the run began. */
  from: number;
  until: number;
  what: string;
}

/**
 * Views of one component that overlap are its change under way: a member that was left behind says what it knew until
 * it notices, and can commit nothing. Where that lasts longer than any time-out of the group, it is no change any more.
 */
const changeMs = 15_000;

/** Remembers what contradicts the promise of one primary component and one writer. Pure: it is fed what was told. */
export class SplitWatch {
  readonly #found = new Map<string, Split>();
  #overlapSince: number | null = null;

  /** What was found, in the order of its beginning. */
  get found(): Split[] {
    return [...this.#found.values()];
  }

  /** What all agents that answered told at one moment. */
  look(told: readonly Told[], at: number): void {
    const primary = told.filter(({ primary, view }) => primary && view.length > 0);
    let overlap = "";
    for (const [a, b] of pairs(primary)) {
      const what = `${describe(a)}; ${describe(b)}`;
      if (a.uuid !== b.uuid || !a.view.some((name) => b.view.includes(name)))
        this.#note("two primary components", what, at);
      else if (a.view.join() !== b.view.join()) overlap = what;
    }
    this.#overlapSince = overlap === "" ? null : (this.#overlapSince ?? at);
    if (this.#overlapSince !== null && at - this.#overlapSince > changeMs)
      this.#note("two primary components", overlap, at);
    for (const [a, b] of pairs(told.filter(({ writer }) => writer))) {
      // Of different epochs, one has not heard yet that it is not the writer any more: the group refuses its writes.
      if (a.epoch !== b.epoch) continue;
      this.#note("two writers", `${a.member} and ${b.member}, both of epoch ${a.epoch}`, at);
    }
  }

  #note(kind: Split["kind"], what: string, at: number): void {
    const key = `${kind}: ${what}`;
    const known = this.#found.get(key);
    if (known === undefined) this.#found.set(key, { kind, what, from: at, until: at });
    else known.until = at;
  }
}

function describe({ member, uuid, view }: Told): string {
  return `${member} in ${uuid.slice(0, 8)} {${view.join(", ")}}`;
}

function pairs<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((a, index) => all.slice(index + 1).map((b): [T, T] => [a, b]));
}
