import { createServer, type Server, type Socket } from "node:net";

/** What the database container is asked to run. */
export type Verb = "recover" | "install" | "start" | "upgrade";

/** How the last order ended, as the container tells when it asks for the next one. */
export interface Outcome {
  verb: Verb | "none";
  /** Exit code; 128 + signal where a signal ended it. */
  code: number;
}

/** Reads the line with which the container asks for an order. */
export function parseOutcome(line: string): Outcome | null {
  const [, verb, code] = /^(none|recover|install|start|upgrade) (\d{1,3})$/.exec(line.trim()) ?? [];
  return verb === undefined ? null : { verb: verb as Outcome["verb"], code: Number(code) };
}

/** The place where the database container asks what to do: one line each way, then the connection is closed. */
export class OrderDesk {
  #idle: Socket | null = null;
  readonly #server: Server;

  /**
   * @param onIdle called when the container asks for an order
   * @param onGiven called when it has been given one
   */
  constructor(
    private readonly onIdle: (outcome: Outcome) => void,
    private readonly onGiven: (verb: Verb, words: readonly string[]) => void = () => {},
  ) {
    this.#server = createServer((socket) => this.#accept(socket));
  }

  listen(port: number): void {
    this.#server.listen(port, "127.0.0.1");
  }

  close(): void {
    this.#idle?.destroy();
    this.#server.close();
  }

  /** Whether the container waits for an order now. */
  get idle(): boolean {
    return this.#idle !== null;
  }

  /** Gives the order; false where nobody waits for one. */
  give(verb: Verb, words: readonly string[] = []): boolean {
    const socket = this.#idle;
    if (socket === null) return false;
    this.#idle = null;
    socket.end(`${[verb, ...words].join(" ")}\n`);
    this.onGiven(verb, words);
    return true;
  }

  #accept(socket: Socket): void {
    let text = "";
    socket.setEncoding("utf8");
    socket.on("error", () => socket.destroy());
    socket.on("close", () => {
      if (this.#idle === socket) this.#idle = null;
    });
    socket.on("data", (chunk: string) => {
      text += chunk;
      if (!text.includes("\n")) return;
      const outcome = parseOutcome(text);
      if (outcome === null) return void socket.destroy();
      this.#idle?.destroy();
      this.#idle = socket;
      this.onIdle(outcome);
    });
  }
}
