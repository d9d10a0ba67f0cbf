import { Agent, get } from "node:http";
import type { Heard, Report } from "./report";

/** Asks the other members for their reports. */
export class Peers {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  /** The newest report of each peer, however old. */
  readonly heard = new Map<string, Heard>();
  /** The peers that did not answer the last time. */
  readonly #silent = new Set<string>();

  constructor(
    private readonly port: number,
    private readonly timeoutMs: number,
    private readonly now: () => number,
  ) {}

  /** Asks each of the given peers once. Never throws: silence is an answer. */
  async ask(peers: readonly { name: string; host: string }[]): Promise<void> {
    await Promise.all(
      peers.map(async ({ name, host }) => {
        const askedAt = this.now();
        try {
          const report = await this.#fetch(host);
          if (report.name !== name) throw new Error(`${host} is ${report.name}`);
          this.heard.set(name, { report, askedAt });
          this.#silent.delete(name);
        } catch {
          this.#silent.add(name);
        }
      }),
    );
  }

  /** The reports of those that answered the last time they were asked. */
  answering(): ReadonlyMap<string, Heard> {
    return new Map([...this.heard].filter(([name]) => !this.#silent.has(name)));
  }

  #fetch(host: string): Promise<Report> {
    return new Promise((resolve, reject) => {
      const request = get({ host, port: this.port, path: "/state", agent: this.#agent }, (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => {
          text += chunk;
        });
        response.on("error", reject);
        response.on("end", () => {
          try {
            resolve(JSON.parse(text) as Report);
          } catch (error) {
            reject(error);
          }
        });
      });
      const timer = setTimeout(() => request.destroy(new Error("no answer in time")), this.timeoutMs);
      request.on("error", reject);
      request.on("close", () => clearTimeout(timer));
    });
  }
}
