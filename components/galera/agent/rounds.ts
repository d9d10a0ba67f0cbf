import type { Deaths } from "./deaths";
import type { Drain } from "./drain";
import type { Expulsion } from "./expulsion";
import type { Journal } from "./journal";
import type { LongPoll } from "./long-poll";
import type { Lookout } from "./lookout";
import type { Member } from "./member";
import type { Membership } from "./membership";
import type { Peers } from "./peers";
import type { Report } from "./report";
import type { Retreat } from "./retreat";
import type { Standstill } from "./standstill";
import type { Succession } from "./succession";
import type { Upgrade } from "./upgrade";
import type { Upkeep } from "./upkeep";
import type { Gauge } from "./volume";
import type { Watchers } from "./watchers";
import { isSynced } from "./writer";

/** Pause between two looks at the server: short while something is starting or ending, so that no step waits for a clock. */
const busyRoundMs = 100;
/** Peers tell their news unasked, a connection that breaks is noticed, and a peer or a server that answers late ends the calm. */
const calmRoundMs = 1000;
const upkeepMs = 1000;
/** Pause between two looks at the volume. */
const volumeMs = 1000;
/** The same while every moment counts. */
const scarceVolumeMs = 200;

/** What {@link Rounds} need from outside. */
export interface RoundsContext {
  member: Pick<Member, "report" | "decide" | "onHeard" | "hold">;
  membership: Pick<Membership, "others" | "unaccounted">;
  peers: Pick<Peers, "watch" | "heard" | "answering" | "late">;
  lookout: Pick<Lookout, "look">;
  deaths: Pick<Deaths, "suspect">;
  succession: Pick<Succession, "react" | "claiming">;
  expulsion: Pick<Expulsion, "react">;
  standstill: Pick<Standstill, "react">;
  upgrade: Pick<Upgrade, "react">;
  retreat: Pick<Retreat, "react">;
  drain: Pick<Drain, "react">;
  gauge: Pick<Gauge, "look" | "room" | "shortSince">;
  upkeep: Pick<Upkeep, "round">;
  journal: Pick<Journal, "saw">;
  longPoll: Pick<LongPoll, "notify">;
  watchers: Pick<Watchers, "publish">;
  /** Has the next round begin now. */
  hurry(): void;
  /** Whether this member is to be out for maintenance. */
  held(): boolean;
  /** Where a member's pod is found. */
  hostOf(name: string): string;
}

/** What is done again and again, and whenever something has changed. */
export class Rounds {
  #uneasy = false;

  constructor(private readonly context: RoundsContext) {}

  /** Acts on what is known now. Called whenever that has changed. */
  react(): void {
    const { member, membership, peers, deaths, succession } = this.context;
    const answering = peers.answering();
    member.onHeard(answering);
    member.decide(answering, peers.heard);
    deaths.suspect(membership.unaccounted(), answering);
    succession.react();
    this.publish();
    const wasUneasy = this.#uneasy;
    // The group is about to lose or to take in a member: its next view is to be seen at once.
    this.#uneasy =
      peers.late() ||
      isUnsettled(member.report()) ||
      [...answering.values()].some(({ report }) => isUnsettled(report));
    if (this.#uneasy && !wasUneasy) this.context.hurry();
  }

  /** Tells proxies and peers what has changed. */
  publish(): void {
    this.context.longPoll.notify();
    this.context.watchers.publish();
  }

  async look(): Promise<void> {
    await this.context.lookout.look();
    this.react();
  }

  /** Looks at the server and at the others; the pause until the next time, in milliseconds. */
  async round(): Promise<number> {
    const { member, membership, peers, journal, succession, expulsion, standstill, upgrade } = this.context;
    const { drain, held, hostOf } = this.context;
    member.hold(held());
    drain.react();
    peers.watch(membership.others().map((name) => ({ name, host: hostOf(name) })));
    await this.look();
    void expulsion.react();
    standstill.react();
    upgrade.react();
    journal.saw(member.report().live);
    const calm = !this.#uneasy && membership.unaccounted().length === 0 && !succession.claiming;
    return calm ? calmRoundMs : busyRoundMs;
  }

  /** Looks at the volume; the pause until the next time, in milliseconds. */
  async watchVolume(): Promise<number> {
    const { gauge, retreat, member } = this.context;
    const { shortSince } = gauge;
    await gauge.look();
    retreat.react();
    if (gauge.shortSince !== shortSince) this.react();
    return gauge.room === "ample" && isSynced(member.report().live) ? volumeMs : scarceVolumeMs;
  }

  /** Looks after what changes while the server runs; the pause until the next time, in milliseconds. */
  async attend(): Promise<number> {
    await this.context.upkeep.round();
    return upkeepMs;
  }
}

/** Whether a member is coming, going, or slow; one that is out for maintenance is none of these. */
function isUnsettled({ slow, held, live }: Report): boolean {
  return slow === true || (!held && !isSynced(live));
}
