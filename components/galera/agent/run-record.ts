import { readFileSync, writeFileSync } from "node:fs";
import { reasonOf } from "./errors";
import type { Verb } from "./orders";

/** What runs in the database container, as far as the agent that ordered it has seen. */
interface Run {
  /** Whether it is a server that was told to join a group. */
  joins: boolean;
  /** Whether the server has answered. */
  answered: boolean;
}

/**
 * Tells an agent that is started again what runs beside it: the container says so only when that has ended, and a server
 * that hangs does not end.
 */
export class RunRecord {
  #run: Run | null = null;

  /** @param path a file that lives as long as the pod */
  constructor(
    private readonly path: string,
    private readonly log: (message: string) => void,
  ) {
    try {
      this.#run = JSON.parse(readFileSync(path, "utf8")) as Run | null;
    } catch {
      // There is none before the first order, and none that could not be written.
    }
  }

  get joins(): boolean {
    return this.#run?.joins === true;
  }

  get answered(): boolean {
    return this.#run?.answered === true;
  }

  /** The container was given an order. */
  onOrder(verb: Verb, words: readonly string[]): void {
    this.#keep({ joins: verb === "start" && !words.includes("--wsrep-new-cluster"), answered: false });
  }

  /** The server has answered. */
  onAnswer(): void {
    if (!this.answered) this.#keep({ joins: this.joins, answered: true });
  }

  /** The container asks for an order. */
  onEnd(): void {
    this.#keep(null);
  }

  #keep(run: Run | null): void {
    this.#run = run;
    try {
      writeFileSync(this.path, JSON.stringify(run));
    } catch (error) {
      this.log(`cannot write down what runs in the database container: ${reasonOf(error)}`);
    }
  }
}
