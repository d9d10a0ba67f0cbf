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
  "stuck",
  "bootstrapped",
  "revived",
  "set-aside",
  "evicted",
  "volume-short",
  "writer-lost",
  "upgrade-failed",
  /** Routine: its image is of a newer release than its data were. */
  "upgraded",
  /** Routine: it was taken out, or its pod is about to go. */
  "server-stopped",
  /** Routine: the role was given up on purpose, or there was no writer yet. */
  "writer-moved",
  /** Routine: every disk was empty. */
  "founded",
] as const;

/** One of {@link incidentKinds}. */
export type IncidentKind = (typeof incidentKinds)[number];

/** Whether somebody meant it to happen: such an entry is no incident of its own. */
export function isRoutine({ kind }: Pick<Incident, "kind">): boolean {
  return ["writer-moved", "founded", "server-stopped", "upgraded"].includes(kind);
}

/** An entry of the journal. */
export interface Incident {
  /** When it happened, the last time where it has more than once; as ISO 8601. */
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
  /** What has kept this member from serving since it last did. */
  #open: Incident[] = [];
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
    const at = this.#time();
    const [outage] = this.#open;
    // All that has happened since it last served, or only the last.
    const recent = outage === undefined ? -1 : Math.max(0, this.#entries.indexOf(outage));
    const same = this.#entries
      .slice(recent)
      .find((one) => one.kind === kind && one.what === what && one.over === null);
    if (same !== undefined) {
      Object.assign(same, { at, done, times: same.times + 1 });
      return same;
    }
    const incident: Incident = { at, kind, what, done, over: null, times: 1 };
    this.#entries = [...this.#entries, incident].slice(-longest);
    return incident;
  }

  /**
   * The database container says how the last order ended.
   *
   * @param meant whether the server was told to stop
   */
  ended({ verb, code }: Outcome, meant: boolean): void {
    this.#wasPrimary = false;
    switch (verb) {
      case "none":
        // The first container of a pod has nothing behind it.
        if (this.#started) this.#begin("container-restarted", "its container ended");
        break;
      case "start":
        if (meant && code === 0) this.note("server-stopped", "its server was told to stop", "");
        else this.#begin("server-ended", `its server ended (${describeExit(code)})`);
        break;
      case "recover":
      case "install":
        if (code !== 0) this.#begin("preparation-failed", `${preparations[verb]} (${describeExit(code)})`);
    }
  }

  /** Something keeps this member from serving. */
  #begin(kind: IncidentKind, what: string, done = ""): void {
    const incident = this.note(kind, what, done);
    if (!this.#open.includes(incident)) this.#open.push(incident);
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
    for (const incident of this.#open) incident.done = "started again";
    if (newCluster && !this.#founding)
      this.note("bootstrapped", "no primary component was up", "started one from this member's data");
    this.#founding = false;
  }

  /** What the server said last. */
  saw(live: Pick<Live, "primary" | "nonPrimary" | "state"> | null): void {
    if (live?.nonPrimary === true && this.#wasPrimary) {
      this.#wasPrimary = false;
      this.#begin("no-primary", "it is in touch with too few members", "takes no statements");
    }
    if (live?.primary !== true) return;
    this.#wasPrimary = true;
    if (live.state !== "Synced") return;
    for (const incident of this.#open) incident.over = this.#time();
    this.#open = [];
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
