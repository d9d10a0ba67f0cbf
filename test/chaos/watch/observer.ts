import { askAgent, type Told } from "./agent-report";
import { SplitWatch } from "./split";

const roundMs = 100;

/** Asks every agent again and again, past the proxies, and remembers what must never be. */
export class Observer {
  readonly split = new SplitWatch();
  /** What was told last, by member; without those that did not answer. */
  told: Told[] = [];
  /** Rounds of questions that were asked. */
  rounds = 0;
  #stopped = false;
  #running: Promise<void> = Promise.resolve();

  /**
   * @param addresses of the members' pods; asked before each round, as they change
   * @param now milliseconds since the run began
   */
  constructor(
    private readonly addresses: () => readonly string[],
    private readonly now: () => number,
  ) {}

  start(): void {
    this.#running = this.#watch();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#running;
  }

  async #watch(): Promise<void> {
    while (!this.#stopped) {
      const answers = await Promise.all(this.addresses().map(askAgent));
      this.told = answers.filter((told) => told !== null);
      this.split.look(this.told, this.now());
      this.rounds++;
      await new Promise((resolve) => setTimeout(resolve, roundMs));
    }
  }
}
