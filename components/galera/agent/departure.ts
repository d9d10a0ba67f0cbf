import type { Knock } from "./deaths";
import type { Lookout } from "./lookout";
import type { Member } from "./member";
import type { OrderDesk } from "./orders";
import type { Pulse } from "./pulse";
import type { Watchers } from "./watchers";

/** How long the others have to take this member's last words. */
const lastWordsMs = 200;
/** The kubelet gives a pod that is deleted by force two seconds; the last words must fit in. */
const lastServerMs = 1500;
/** How long a server that has closed our connection may take to end before we stop watching for it. */
const lastBreathMs = 3000;
const pauseMs = 20;

/** What a {@link Departure} needs from outside. */
export interface DepartureContext {
  /** Knocks at the group port of the server beside us. */
  knock(): Promise<Knock>;
  desk: Pick<OrderDesk, "idle">;
  lookout: Pick<Lookout, "onEnd">;
  member: Pick<Member, "onEnd" | "leave">;
  pulse: Pick<Pulse, "wake">;
  watchers: Pick<Watchers, "publish">;
  /** Acts on what is known now. */
  react(): void;
  /** Ends this process. */
  exit(): void;
  /** Monotonic milliseconds. */
  now(): number;
  sleep(ms: number): Promise<void>;
}

/** What is done when the server, or the whole pod, goes. */
export class Departure {
  constructor(private readonly context: DepartureContext) {}

  /** The server has closed our connection. Where it has ended, nothing listens at its group port any more. */
  async onConnectionLost(): Promise<void> {
    const { knock, desk, lookout, member, pulse, react, now, sleep } = this.context;
    pulse.wake();
    for (const deadline = now() + lastBreathMs; now() < deadline && !desk.idle; await sleep(pauseMs)) {
      if ((await knock()) !== "refused") continue;
      lookout.onEnd();
      member.onEnd();
      return react();
    }
  }

  /**
   * The kubelet ends this container after all others of the pod; or together with them where they have no time left, as when
   * the pod is deleted by force: the pod's address goes a moment later, and nobody else could tell that the server has ended.
   * Or alone, and then the server goes on.
   */
  async leave(): Promise<void> {
    const { knock, member, watchers, now, sleep, exit } = this.context;
    for (const deadline = now() + lastServerMs; now() < deadline; await sleep(pauseMs)) {
      if ((await knock()) !== "refused") continue;
      member.leave();
      watchers.publish();
      await sleep(lastWordsMs);
      break;
    }
    exit();
  }
}
