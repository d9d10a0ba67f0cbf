import { Complaint } from "./complaint";
import { reasonOf } from "./errors";
import type { Files } from "./files";
import { viewFile } from "./names";
import { type Live, ordinal } from "./report";

/** What is kept of the group's view when the server has given another one. */
export function nextView(kept: readonly string[], live: Live): readonly string[] {
  if (!live.primary || live.view.length === 0) return kept;
  // Only a member with all of the group's transactions may forget one that could have had more than itself.
  return byOrdinal(live.state === "Synced" ? live.view : [...kept, ...live.view]);
}

function byOrdinal(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort((a, b) => ordinal(a) - ordinal(b));
}

/** What an electorate is made from. */
export interface ElectorateContext {
  /** Names of the members as configured. */
  listed(): readonly string[];
  files: Pick<Files, "readView" | "keepView">;
  log(message: string): void;
}

/**
 * The members without whom nobody may start the cluster: the configured ones and those of the last view.
 *
 * The list alone is not enough, because the kubelet brings it up to a minute late. While a cluster grows from one
 * member to three, the first would take itself for all of it after a crash, and start on its own beside the
 * other two; while it shrinks, it would do so beside two that are still in the majority.
 */
export class Electorate {
  #view: readonly string[] = [];
  readonly #instances = new Map<string, string>();
  #kept = "";
  #problem: string | null = null;
  readonly #complaint: Complaint;

  constructor(private readonly context: ElectorateContext) {
    this.#complaint = new Complaint(context.log);
    try {
      this.#view = context.files.readView();
      this.#kept = JSON.stringify(this.#view);
    } catch (error) {
      this.#problem =
        `whom to ask is unknown, so that this member may join a running cluster but never start one: the file ` +
        `${viewFile} on its volume cannot be read (${reasonOf(error)}). If no member has been taken out of ` +
        "galera.replicas since all of them last ran, remove the file and delete this pod";
      context.log(this.#problem);
    }
  }

  /** Why it is not known who has a say, and what to do; null where it is known. */
  problem(): string | null {
    return this.#problem;
  }

  listed(): readonly string[] {
    return this.context.listed();
  }

  members(): readonly string[] {
    return byOrdinal([...this.context.listed(), ...this.#view]);
  }

  /** The instance of each member's server that the group last had, as far as it was seen since this process began. */
  instances(): ReadonlyMap<string, string> {
    return this.#instances;
  }

  /** The server has told its view. */
  onLook(live: Live): void {
    for (const { name, uuid } of live.instances) this.#instances.set(name, uuid);
    this.#view = nextView(this.#view, live);
    // Synced, it has a view that leaves nobody out.
    if (live.primary && live.state === "Synced" && live.view.length > 0) this.#problem = null;
    if (this.#problem !== null) return;
    const text = JSON.stringify(this.#view);
    if (text === this.#kept) return;
    try {
      this.context.files.keepView(this.#view);
      this.#kept = text;
      this.#complaint.over();
    } catch (error) {
      // A full volume, say. It stays in memory, and is tried again after the next look.
      this.#complaint.say(`cannot keep the group's view: ${reasonOf(error)}`);
    }
  }
}
