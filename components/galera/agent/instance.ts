import type { Heard, Live } from "./report";

/** What the group calls the server of one member, see `Instance`, and which of these names has ended with its server. */
export class InstanceWatch {
  #running: string | null = null;
  #ended: string | null = null;
  /** All that have: an old report may still name one. */
  readonly #past = new Set<string>();

  /** @param self name of the member */
  constructor(private readonly self: string) {}

  /** The last instance that is known to have ended; null where none is. */
  get ended(): string | null {
    return this.#ended;
  }

  /** The server has answered. */
  onLook(live: Live): void {
    if (live.instance !== "") this.#running = live.instance;
  }

  /**
   * What the others' group calls the server that starts here. One that gets its state answers no question, so that this is
   * how its agent knows whom the others wait for should it end.
   *
   * @param peers of those that answer: what others said last may be of a former life
   */
  onHeard(peers: ReadonlyMap<string, Heard>): void {
    for (const { report } of peers.values()) {
      const named = report.live?.instances.find(
        ({ name, uuid }) => name === this.self && !this.#past.has(uuid),
      );
      if (named !== undefined) this.#running = named.uuid;
    }
  }

  /** The server has ended; said more than once of the same. */
  onEnd(): void {
    if (this.#running === null) return;
    this.#ended = this.#running;
    this.#past.add(this.#running);
    this.#running = null;
  }
}
