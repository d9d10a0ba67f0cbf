import { connect, type Socket } from "node:net";
import { Deframer, frame, login, parseError, type Result, ResultReader } from "./packets";

/** The server is there and did not answer in time: busy, or waiting for its group. */
export class AnswerTimeout extends Error {}

interface Pending {
  resolve(result: Result): void;
  reject(error: Error): void;
}

/** A connection to the server beside us, one statement at a time. */
export class Connection {
  readonly #socket: Socket;
  readonly #deframer = new Deframer();
  #reader: ResultReader | null = null;
  #pending: Pending | null = null;
  #closed: Error | null = null;

  private constructor(path: string, user: string, timeoutMs: number, ready: Pending) {
    this.#pending = ready;
    this.#socket = connect(path);
    this.#socket.setNoDelay(true);
    this.#socket.on("data", (chunk) => {
      for (const packet of this.#deframer.push(chunk)) this.#take(user, packet.sequence, packet.payload);
    });
    this.#socket.on("error", (error) => this.#fail(error));
    this.#socket.on("close", () => this.#fail(new Error("the server closed the connection")));
    // Bounds the login; later each statement brings its own limit.
    this.#socket.setTimeout(timeoutMs, () =>
      this.#fail(new AnswerTimeout(`no answer within ${timeoutMs} ms`)),
    );
  }

  /** Connects over the Unix socket as the given account. */
  static open(path: string, user: string, timeoutMs: number): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const connection: Connection = new Connection(path, user, timeoutMs, {
        resolve: () => resolve(connection),
        reject,
      });
    });
  }

  /** Runs one statement. A time-out closes the connection: its answer could be taken for the next one's. */
  query(sql: string, timeoutMs: number): Promise<Result> {
    if (this.#closed !== null) return Promise.reject(this.#closed);
    if (this.#pending !== null) return Promise.reject(new Error("a statement is already running"));
    return new Promise((resolve, reject) => {
      this.#pending = { resolve, reject };
      this.#reader = new ResultReader();
      this.#socket.setTimeout(timeoutMs);
      this.#socket.write(frame(0, Buffer.concat([Buffer.from([0x03]), Buffer.from(sql)])));
    });
  }

  /** Whether statements can still be sent. */
  get open(): boolean {
    return this.#closed === null;
  }

  close(): void {
    this.#fail(new Error("closed"));
  }

  #take(user: string, sequence: number, payload: Buffer): void {
    if (this.#reader !== null) {
      try {
        const result = this.#reader.take(payload);
        if (result !== null) this.#settle((pending) => pending.resolve(result));
      } catch (error) {
        this.#settle((pending) => pending.reject(error instanceof Error ? error : new Error(String(error))));
      }
      return;
    }
    switch (payload[0]) {
      case 0x00:
        this.#settle((pending) => pending.resolve({ rows: [], affected: 0 }));
        break;
      case 0xff:
        this.#fail(parseError(payload));
        break;
      case 0xfe:
        // The server names the plugin; with the socket's credentials there is nothing to add.
        this.#socket.write(frame(sequence + 1, Buffer.alloc(0)));
        break;
      default:
        this.#socket.write(frame(sequence + 1, login(user)));
    }
  }

  #settle(how: (pending: Pending) => void): void {
    const pending = this.#pending;
    this.#pending = null;
    this.#reader = null;
    this.#socket.setTimeout(0);
    if (pending !== null) how(pending);
  }

  #fail(error: Error): void {
    if (this.#closed !== null) return;
    this.#closed = error;
    this.#socket.destroy();
    this.#settle((pending) => pending.reject(error));
  }
}
