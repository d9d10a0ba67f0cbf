import { constants } from "node:os";
import type { Outcome, Verb } from "./orders";
import type { Live } from "./report";

/** What happens to a member, or what it does about what happens to others. */
export const incidentKinds = [
  "server-ended",
  "container-restarted",
  "preparation-failed",
  "no-primary",
  "expelled",
  "bootstrapped",
  "revived",
  "set-aside",
  "evicted",
  "writer-lost",
  /** Routine: the role was given up on purpose, or there was no writer yet. */
  "writer-moved",
  /** Routine: every disk was empty. */
  "founded",
] as const;

/** One of {@link incidentKinds}. */
export type IncidentKind = (typeof incidentKinds)[number];

/** Whether somebody meant it to happen: such an entry is no incident of its own. */
export function isRoutine({ kind }: Pick<Incident, "kind">): boolean {
  return kind === "writer-moved" || kind === "founded";
}

/** An entry of the journal. */
export interface Incident {
  /** When it began, as ISO 8601. */
  at: string;
  kind: IncidentKind;
  what: string;
  /** What was done about it; empty while nothing was. */
  done: string;
  /** When the member served again; null where it does not yet, or never stopped. */
  over: string | null;
  /** How often it has happened in a row: a server that does not come up must not push out everything else. */
  times: number;
}

const longest = 20;

/**
 * The last things that went wrong here and what was done about them: kept in memory, for people and for metrics.
 *
 * Told from the edges (what the container says, what it is ordered, what the server says), so that nothing that decides
 * has to know of it.
 */
export class Journal {
  /** How often each has happened since the agent started. */
  readonly counts: Record<IncidentKind, number> = Object.fromEntries(
    incidentKinds.map((kind) => [kind, 0]),
  ) as Record<IncidentKind, number>;
  /** How often the server was started again since the agent started. */
  restarts = 0;
  #entries: Incident[] = [];
  /** What keeps this member from serving. */
  #down: Incident | null = null;
  #started = false;
  #founding = false;
  #wasPrimary = false;

  /** @param now milliseconds since 1970 */
  constructor(private readonly now: () => number) {}

  /** The newest last. */
  entries(): readonly Incident[] {
    return this.#entries;
  }

  /** Something has happened, and this was done about it. */
  note(kind: IncidentKind, what: string, done: string): Incident {
    this.counts[kind]++;
    const last = this.#entries.at(-1);
    const at = this.#time();
    if (last?.kind === kind && last.what === what && last.over === null) {
      Object.assign(last, { at, done, times: last.times + 1 });
      return last;
    }
    const incident: Incident = { at, kind, what, done, over: null, times: 1 };
    this.#entries = [...this.#entries, incident].slice(-longest);
    return incident;
  }

  /** The database container says how the last order ended. */
  ended({ verb, code }: Outcome): void {
    this.#wasPrimary = false;
    switch (verb) {
      case "none":
        // The first container of a pod has nothing behind it.
        if (this.#started) this.#down = this.note("container-restarted", "its container ended", "");
        break;
      case "start":
        this.#down = this.note("server-ended", `its server ended (${describeExit(code)})`, "");
        break;
      case "recover":
      case "install":
        if (code !== 0)
          this.#down = this.note("preparation-failed", `${preparations[verb]} (${describeExit(code)})`, "");
    }
  }

  /** The database container was given an order. */
  ordered(verb: Verb, words: readonly string[]): void {
    if (verb === "install") {
      this.#founding = true;
      this.note("founded", "every member's disk was empty", "founds the cluster");
    }
    if (verb !== "start") return;
    const newCluster = words.includes("--wsrep-new-cluster");
    if (this.#started) this.restarts++;
    this.#started = true;
    if (this.#down !== null) this.#down.done = "started again";
    if (newCluster && !this.#founding)
      this.note("bootstrapped", "no primary component was up", "started one from this member's data");
    this.#founding = false;
  }

  /** What the server said last. */
  saw(live: Pick<Live, "primary" | "nonPrimary" | "state"> | null): void {
    if (live?.nonPrimary === true && this.#wasPrimary) {
      this.#wasPrimary = false;
      this.#down = this.note("no-primary", "it is in touch with too few members", "takes no statements");
    }
    if (live?.primary !== true) return;
    this.#wasPrimary = true;
    if (this.#down === null || live.state !== "Synced") return;
    this.#down.over = this.#time();
    this.#down = null;
  }

  #time(): string {
    return new Date(this.now()).toISOString();
  }
}

const preparations = {
  recover: "the recovery of its position failed",
  install: "the installation of its system tables failed",
} as const;

/** An exit code as the shell has it: 128 and more are signals. */
function describeExit(code: number): string {
  const [signal] = Object.entries(constants.signals).find(([, number]) => code === number + 128) ?? [];
  return signal ?? `exit code ${code}`;
}
