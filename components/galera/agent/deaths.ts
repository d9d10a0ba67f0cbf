import { connect } from "node:net";
import type { Heard, Instance } from "./report";

/** What happens to one who knocks at a port. */
export type Knock = "open" | "refused" | "silent";

const knockTimeoutMs = 500;

/** Knocks at a port. */
export function knock(host: string, port: number): Promise<Knock> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const done = (result: Knock) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(result);
    };
    const timer = setTimeout(() => done("silent"), knockTimeoutMs);
    socket.on("connect", () => done("open"));
    socket.on("error", ({ code }: NodeJS.ErrnoException) =>
      done(code === "ECONNREFUSED" ? "refused" : "silent"),
    );
  });
}

/** What {@link Deaths} needs from outside. */
export interface DeathsContext {
  knock(host: string): Promise<Knock>;
  sleep(ms: number): Promise<void>;
  /** An instance has been proved to have ended. */
  onProof(instance: Instance): void;
}

/** So often in a row, and at such a distance, must a knock be refused. */
const refusals = 3;
const pauseMs = 80;

/**
 * Finds out whether members have ended whose agents do not answer either, as when a node dies.
 *
 * A server listens at its group port as long as it is in a group, so a refusal means that it has gone, or that its
 * address belongs to another pod, which comes to the same. Silence means nothing: a partition, a lost packet, a busy
 * node. Several refusals, because a single one costs little to repeat. And only by a member whose agent has once told us
 * of this instance: a network policy refuses, too, in the name of a pod of which its node has not heard yet.
 */
export class Deaths {
  /** Instances that have been proved to have ended. */
  readonly closed = new Set<string>();
  #suspects: ReadonlyMap<string, Instance> = new Map();
  readonly #watched = new Set<string>();
  /** Instances of which their own agents have told. */
  readonly #met = new Set<string>();

  constructor(private readonly context: DeathsContext) {}

  /**
   * @param instances those that are in the group's view and whose agents do not answer now
   * @param answering the reports of the agents that do
   */
  suspect(instances: readonly Instance[], answering: ReadonlyMap<string, Heard>): void {
    for (const { report } of answering.values()) this.#met.add(report.live?.instance ?? "");
    const met = instances.filter(({ uuid }) => this.#met.has(uuid));
    this.#suspects = new Map(met.map((one) => [one.uuid, one]));
    for (const one of met)
      if (!this.closed.has(one.uuid) && !this.#watched.has(one.uuid)) void this.#watch(one);
  }

  async #watch(instance: Instance): Promise<void> {
    const { uuid, host } = instance;
    this.#watched.add(uuid);
    let inARow = 0;
    while (this.#suspects.has(uuid) && inARow < refusals) {
      const result = await this.context.knock(host);
      inARow = result === "refused" ? inARow + 1 : 0;
      if (inARow < refusals) await this.context.sleep(pauseMs);
    }
    // One that is suspected again later is watched again.
    this.#watched.delete(uuid);
    if (inARow < refusals) return;
    this.closed.add(uuid);
    this.context.onProof(instance);
  }
}
