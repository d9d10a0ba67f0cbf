import type { Database } from "./database";
import type { Deaths } from "./deaths";
import { reasonOf } from "./errors";
import { instancesToEvict, mayForget } from "./eviction";
import type { IncidentKind, Journal } from "./journal";
import type { Member } from "./member";
import type { Peers } from "./peers";
import type { Heard } from "./report";
import { shouldClaim } from "./writer";

/** Pause after a claim that failed. */
const againMs = 200;

/** What {@link Succession} needs from outside. */
export interface SuccessionContext {
  name: string;
  database: Pick<Database, "evict" | "forgetEvictions" | "claim">;
  member: Pick<Member, "report">;
  peers: Pick<Peers, "heard">;
  deaths: Pick<Deaths, "closed">;
  journal: Pick<Journal, "note">;
  /** Looks at the server again: the role has moved, or an attempt has failed. */
  look(): Promise<void>;
  /** Monotonic milliseconds. */
  now(): number;
  log(message: string): void;
}

/** Does what is decided when a member goes: lets the group go on without it, and takes the writer role. */
export class Succession {
  readonly #since: number;
  readonly #evicted = new Set<string>();
  #forgetting = false;
  #claiming = false;
  #notBefore = 0;
  /** Why the role could not be taken, where it still should be. */
  #problem = "";

  constructor(private readonly context: SuccessionContext) {
    this.#since = context.now();
  }

  /** Whether a claim waits for the group. */
  get claiming(): boolean {
    return this.#claiming;
  }

  /** Why there is no writer, in words. */
  notes(): string[] {
    return this.#problem === "" ? [] : [this.#problem];
  }

  /** Called whenever something has changed. */
  react(): void {
    const { member, peers, deaths } = this.context;
    const { live, draining } = member.report();
    const view = { live, draining, peers: peers.heard, closed: deaths.closed };
    for (const uuid of instancesToEvict(view)) {
      if (this.#evicted.has(uuid)) continue;
      void this.#evict(uuid, live?.instances.find((one) => one.uuid === uuid)?.name ?? "a member");
    }
    if (view.live !== null && mayForget(view.live)) void this.#forget();
    void this.#claim();
  }

  async #evict(uuid: string, name: string): Promise<void> {
    const { database, journal, log } = this.context;
    this.#evicted.add(uuid);
    try {
      await database.evict(uuid);
      log(`excluded instance ${uuid} from the group: it has ended`);
      journal.note("evicted", `the server of ${name} has ended`, "excluded it from the group");
    } catch (error) {
      log(`could not exclude instance ${uuid}: ${reasonOf(error)}`);
    }
  }

  async #forget(): Promise<void> {
    if (this.#forgetting) return;
    this.#forgetting = true;
    try {
      await this.context.database.forgetEvictions();
      await this.context.look();
    } catch (error) {
      this.context.log(`could not empty the list of excluded instances: ${reasonOf(error)}`);
    }
    this.#forgetting = false;
  }

  async #claim(): Promise<void> {
    const { name, database, member, peers, deaths, journal, now, log } = this.context;
    const self = member.report();
    if (this.#claiming || now() < this.#notBefore) return;
    const view = { self, peers: peers.heard, closed: deaths.closed, now: now(), watchingSince: this.#since };
    if (self.live === null || !shouldClaim(view)) {
      this.#problem = "";
      return;
    }
    const from = self.live.writer === "" ? "nobody" : self.live.writer;
    this.#claiming = true;
    try {
      const taken = await database.claim(name, self.live.epoch);
      this.#problem = "";
      log(taken ? `took the writer role from ${from}` : `another member took the writer role from ${from}`);
      if (taken)
        journal.note(...whyTaken(self.live.writer, peers.heard), `took the writer role from ${from}`);
    } catch (error) {
      const problem = `could not take the writer role from ${from}: ${reasonOf(error)}`;
      if (problem !== this.#problem) log(problem);
      this.#problem = problem;
      this.#notBefore = now() + againMs;
    }
    await this.context.look();
    this.#claiming = false;
  }
}

/** Why the holder of the role lost it, for the journal. */
function whyTaken(holder: string, heard: ReadonlyMap<string, Heard>): [kind: IncidentKind, what: string] {
  if (holder === "") return ["writer-moved", "there was no writer yet"];
  const report = heard.get(holder)?.report;
  if (report?.draining === true) return ["writer-moved", `${holder} is about to stop`];
  if (report?.yields === true) return ["writer-moved", `${holder} gives the role up`];
  return ["writer-lost", `${holder} cannot write any more`];
}
