import { type ClientRequest, request } from "node:http";
import type { Socket } from "node:net";
import { onLines } from "./lines";
import { untilBeat } from "./pulse";
import type { Heard, Report } from "./report";
import { type WatchLine, watchProtocol } from "./watchers";

/** Pause between two questions to a peer. What changes is told unasked: this only finds out who has gone. */
const questionMs = 1000;
/** A peer that has said nothing for so long, though asked, is late. Usually an answer takes a millisecond. */
const lateMs = 400;
/** So long after that it is asked on a new connection. */
const silentMs = 1200;
const connectTimeoutMs = 1000;
const reconnectMs = 100;

/** What {@link Peers} needs from outside. */
export interface PeersContext {
  port: number;
  /** Monotonic milliseconds. */
  now(): number;
  /** A peer has told something, is late, or does not answer any more. */
  onChange(): void;
}

/** A peer to watch. */
export interface PeerAddress {
  name: string;
  host: string;
}

/** Watches the other members: what one knows the others know as fast as the network carries it. */
export class Peers {
  /** The newest report of each peer, however old. */
  readonly heard = new Map<string, Heard>();
  readonly #links = new Map<string, Link>();

  constructor(private readonly context: PeersContext) {}

  /** Watches these peers from now on, and no others. */
  watch(peers: readonly PeerAddress[]): void {
    const { heard, context } = this;
    for (const [name, link] of this.#links) {
      if (peers.some((peer) => peer.name === name)) continue;
      link.close();
      this.#links.delete(name);
      // Should it be watched again, nothing of its former life must count.
      heard.delete(name);
    }
    for (const peer of peers) {
      if (this.#links.has(peer.name)) continue;
      const onReport = (report: Report, askedAt: number) => heard.set(peer.name, { report, askedAt });
      this.#links.set(peer.name, new Link(peer, context, onReport));
    }
  }

  /** The newest reports of those that answer. */
  answering(): ReadonlyMap<string, Heard> {
    return new Map([...this.heard].filter(([name]) => this.answers(name)));
  }

  /** Whether a peer answers. */
  answers(name: string): boolean {
    return this.#links.get(name)?.answers ?? false;
  }

  /** Whether a peer has been asked and says nothing: it may have gone. */
  late(): boolean {
    return [...this.#links.values()].some(({ late }) => late);
  }

  close(): void {
    this.watch([]);
  }
}

/** The connection to one peer, made again whenever it breaks. */
class Link {
  /** Whether the peer has spoken on the connection that stands. */
  answers = false;
  /** Whether it has said nothing for {@link lateMs}, though asked. */
  late = false;
  #request: ClientRequest | null = null;
  #socket: Socket | null = null;
  /** Until the next question, or the next try to connect. */
  #timer: NodeJS.Timeout | null = null;
  /** Until the peer is late, and then until it is given up. */
  #patience: NodeJS.Timeout | null = null;
  #closed = false;
  #question = 0;
  /** When each question was sent that has not been answered yet, by its number; and the last that has. */
  readonly #askedAt = new Map<number, number>();

  constructor(
    private readonly peer: PeerAddress,
    private readonly context: PeersContext,
    private readonly onReport: (report: Report, askedAt: number) => void,
  ) {
    this.#connect();
  }

  close(): void {
    this.#closed = true;
    this.#drop();
  }

  #ask(): void {
    if (this.#socket === null) return;
    this.#question++;
    this.#askedAt.set(this.#question, this.context.now());
    this.#socket.write(`${this.#question}\n`);
    this.#expect();
  }

  /** A question is open. */
  #expect(): void {
    this.#patience ??= setTimeout(() => this.#onLate(), lateMs);
  }

  #onLate(): void {
    this.late = true;
    this.#patience = setTimeout(() => this.#retry(), silentMs);
    this.context.onChange();
  }

  #connect(): void {
    const { peer, context } = this;
    this.#askedAt.clear();
    this.#askedAt.set(0, context.now());
    this.#question = 0;
    const asked = request({
      host: peer.host,
      port: context.port,
      agent: false,
      path: "/watch",
      headers: { connection: "Upgrade", upgrade: watchProtocol },
    });
    this.#request = asked;
    this.#setTimer(connectTimeoutMs, () => this.#retry());
    asked.on("upgrade", (_response, socket, head) => this.#listen(socket as Socket, head));
    asked.on("response", (response) => {
      response.resume();
      this.#retry();
    });
    asked.on("error", () => this.#retry());
    asked.end();
  }

  #listen(socket: Socket, head: Buffer): void {
    if (this.#closed) return void socket.destroy();
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on("close", () => this.#retry());
    // The report that comes unasked is owed, too.
    this.#expect();
    this.#beat(0);
    onLines(socket, head, (line) => this.#take(line));
  }

  #beat(leastMs?: number): void {
    this.#setTimer(untilBeat(questionMs, leastMs), () => {
      this.#ask();
      this.#beat();
    });
  }

  #take(line: string): void {
    const said = parse(line);
    const askedAt = said === null ? undefined : this.#askedAt.get(said.answers);
    // A name that has passed on to another pod, or something that is no agent.
    if (said === null || askedAt === undefined || said.report.name !== this.peer.name)
      return void this.#retry();
    for (const question of this.#askedAt.keys()) if (question < said.answers) this.#askedAt.delete(question);
    this.#forgive();
    if (this.#askedAt.size > 1) this.#expect();
    this.answers = true;
    this.onReport(said.report, askedAt);
    this.context.onChange();
  }

  /** It has said something. */
  #forgive(): void {
    this.late = false;
    if (this.#patience !== null) clearTimeout(this.#patience);
    this.#patience = null;
  }

  #retry(): void {
    if (this.#closed) return;
    const answered = this.answers;
    this.#drop();
    this.#setTimer(reconnectMs, () => this.#connect());
    if (answered) this.context.onChange();
  }

  #drop(): void {
    this.answers = false;
    this.#forgive();
    const [asked, socket] = [this.#request, this.#socket];
    this.#request = null;
    this.#socket = null;
    if (this.#timer !== null) clearTimeout(this.#timer);
    // What these still have to say is about a connection that is no longer ours.
    asked
      ?.removeAllListeners()
      .on("error", () => {})
      .destroy();
    socket
      ?.removeAllListeners()
      .on("error", () => {})
      .destroy();
  }

  #setTimer(ms: number, then: () => void): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(then, ms);
  }
}

function parse(line: string): WatchLine | null {
  try {
    const { answers, report } = JSON.parse(line) as Partial<WatchLine>;
    return typeof answers === "number" && typeof report?.name === "string" ? { answers, report } : null;
  } catch {
    return null;
  }
}
