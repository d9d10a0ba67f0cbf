import type { Heard, Live } from "./report";

/** What the group calls the server of one member, see `Instance`, and which of these names has ended with its server. */
export class InstanceWatch {
  #running: string | null = null;
  #ended: string | null = null;

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
   * What the others' group calls the server here. One that gets its state answers no question, so that this is how its
   * agent knows whom the others wait for should it end: whatever bore this name before that moment has ended with it.
   */
  onHeard(heard: ReadonlyMap<string, Heard>): void {
    for (const { report } of heard.values()) {
      const named = report.live?.instances.find(
        ({ name, uuid }) => name === this.self && uuid !== this.#ended,
      );
      if (named !== undefined) this.#running = named.uuid;
    }
  }

  /** The server has ended. */
  onEnd(): void {
    this.#ended = this.#running;
  }
}
