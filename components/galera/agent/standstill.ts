import { Ending, type EndingContext } from "./ending";
import type { Member } from "./member";
import type { Heard, Report } from "./report";
import { canSpare } from "./spare";
import type { VolumeProbe } from "./volume-probe";
import { isSynced } from "./writer";

type Kind = "stalled" | "hung" | "adrift";

/**
 * How long it must be seen to be so. A server that was told to join gives up by itself after ten seconds where it finds no
 * group; one that finds a group may take a state transfer for hours, and its group counts it in meanwhile. One that is
 * hung has been silent for a minute already, see `lookout.ts`; a volume that stands still has done so for three seconds, see
 * `volume-probe.ts`.
 */
const patienceMs: Record<Kind, number> = { stalled: 7000, hung: 10_000, adrift: 120_000 };
/** So much counts a pause of this process, in which nothing was seen. */
const longestStepMs = 5000;
/** How long the server may take to end. */
const againMs = 15_000;

const noWrites = "its volume takes no writes";

/** All that a member knows when it decides whether its server will come back by itself. */
interface StandstillView {
  self: Report;
  /** Names of the others without whom nobody may start the cluster. */
  others(): readonly string[];
  /** Reports of those that answer. */
  peers: ReadonlyMap<string, Heard>;
  /** Whether its volume stands still, it was synced when it answered last, and the others can do without it. */
  stalled: boolean;
  /** Whether the server has answered once and then not for long. */
  hung: boolean;
  /** Whether the server was told to join, by this agent or by one before it, which has not told this one its phase. */
  joins: boolean;
}

/**
 * - `stalled`: its volume takes no writes. It answers from memory, applies nothing, and flow control makes all others wait.
 *   Where the disk holds its threads, SIGKILL ends only those that talk to the group, and that is what the group needs. Not
 *   one that is not synced: a state transfer may well keep a slow disk busy for so long, and flow control does not wait for it.
 * - `hung`: it answers nothing any more, while the cluster goes on.
 * - `adrift`: it was told to join, and no primary component counts it in. Where its donor has lost its power, Galera looks
 *   for that only when there is a primary component again, and the transfer ends after minutes; the others wait for it with
 *   their next one. For how long it is so, counts.
 */
function standstillOf({
  self,
  others,
  peers,
  stalled,
  hung,
  joins,
}: StandstillView): { kind: Kind; why: string } | null {
  if (stalled) return { kind: "stalled", why: noWrites };
  // Who told it to stop has a time-out of his own. On a volume that stands still no session could end in time.
  if (self.draining) return null;
  const heard = [...peers.values()].map(({ report }) => report);
  const inside = heard.flatMap(({ live }) => (live?.primary === true ? [live] : []));
  if (hung) return inside.length > 0 ? { kind: "hung", why: "it answers nothing any more" } : null;
  const joining = self.phase === "started" || (self.phase === "unknown" && joins);
  if (!joining || self.live?.primary === true || self.live?.expelled === true) return null;
  if (inside.length > 0) {
    const counted = inside.some(({ view }) => view.includes(self.name));
    return counted ? null : { kind: "adrift", why: "the running cluster does not count it in" };
  }
  // Silence proves nothing. Nor does it that all are silent: their disks may stand still together.
  const waited = heard.some(({ phase }) => phase === "waiting" || phase === "stranded");
  return waited && others().every((name) => peers.has(name))
    ? { kind: "adrift", why: "it is in no group, and others wait for it" }
    : null;
}

/** What a {@link Standstill} needs from outside. */
export interface StandstillContext extends EndingContext {
  name: string;
  member: Pick<Member, "report">;
  probe: Pick<VolumeProbe, "stalledSince">;
  /** Names of all who have a say. */
  members(): readonly string[];
  others(): readonly string[];
  answering(): ReadonlyMap<string, Heard>;
  hung(): boolean;
  /** See {@link StandstillView}. */
  joins(): boolean;
}

/** Ends a server that will not come back by itself, so that it is started again. The kubelet would after minutes, or never. */
export class Standstill {
  #kind: Kind | null = null;
  /** Since when its volume stands still, where that is what is counted. */
  #since: number | null = null;
  /** For how long it has been seen to be so. */
  #lasted = 0;
  #seenAt = 0;
  /** Whether the server was synced when it answered last. */
  #synced = false;

  readonly #ending: Ending;

  constructor(private readonly context: StandstillContext) {
    this.#ending = new Ending(context, { stopMs: againMs, againMs });
  }

  /** Called after each look at the server. */
  react(): void {
    const { member, others, answering, hung, joins, now } = this.context;
    const self = member.report();
    if (self.live !== null) this.#synced = isSynced(self.live);
    const { stalledSince } = this.context.probe;
    const spared = stalledSince !== null && this.#isSpared();
    // It hangs for its volume, perhaps: that counts neither for nor against it.
    if (hung() && stalledSince !== null && !spared) {
      this.#seenAt = now();
      return;
    }
    const stalled = spared && this.#synced && !hung();
    const since = stalled ? stalledSince : null;
    const view = {
      self,
      others,
      peers: answering(),
      stalled,
      hung: hung(),
      joins: joins(),
    };
    const standstill = standstillOf(view);
    const step = Math.min(now() - this.#seenAt, longestStepMs);
    this.#seenAt = now();
    if (standstill === null || standstill.kind !== this.#kind || since !== this.#since) {
      this.#kind = standstill?.kind ?? null;
      this.#since = since;
      this.#lasted = 0;
      return;
    }
    this.#lasted += step;
    if (this.#lasted < patienceMs[standstill.kind]) return;
    const { why } = standstill;
    this.#ending.end(why, { kind: "stuck", what: why, done: "ended the server, to start it again" });
  }

  /** The server has ended. */
  onEnd(): void {
    this.#kind = null;
    this.#synced = false;
    this.#ending.onEnd();
  }

  /** What a person should see to, in words. */
  notes(): string[] {
    return this.context.probe.stalledSince === null ? [] : [`${noWrites}: see to its disk`];
  }

  /** Why the server must not join now, in words; null where it may. */
  barred(): string | null {
    return this.context.probe.stalledSince === null ? null : noWrites;
  }

  #isSpared(): boolean {
    const { name, probe, members, answering } = this.context;
    const since = probe.stalledSince;
    return since !== null && canSpare({ name, members: members(), peers: answering(), since });
  }
}
