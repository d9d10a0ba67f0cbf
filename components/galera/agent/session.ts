import { type Connection, createConnection, type ResultSetHeader, type RowDataPacket } from "mysql2/promise";
import { cutOff } from "./cut-off";
import { reasonOf } from "./errors";

/**
 * The server is there and did not answer: not in time, because it is busy or waits for its group, or not at all, because
 * clients have all of its connections. One more is kept for us, but who logs in in vain has it for a moment, and so has a
 * statement of ours that we have given up.
 */
export class ServerBusy extends Error {}

const accountName = "agent";

/**
 * Instead of what the server's owner may have set for everybody. Our statements must not wait for what the group has not
 * applied here yet (`wsrep_sync_wait`) unless they say so, nor stay open, be refused, be cut off, or mean something else.
 */
export const ownSettings = `SET ${[
  "wsrep_sync_wait = 0",
  "autocommit = 1",
  "transaction_read_only = 0",
  "max_statement_time = 0",
  "wait_timeout = 28800",
  "group_concat_max_len = 1048576",
  "sql_mode = 'STRICT_TRANS_TABLES'",
]
  .map((one) => `SESSION ${one}`)
  .join(", ")}`;

/** One connection to the server beside us, over its Unix socket, where the kernel vouches for the account. */
export class Session {
  #connection: Connection | null = null;
  #connecting: Promise<Connection> | null = null;

  /** @param onLost called when a connection that stood has broken */
  constructor(
    private readonly socketPath: string,
    private readonly timeoutMs: number,
    private readonly onLost: () => void = () => {},
  ) {}

  /** Runs a statement. Throws {@link ServerBusy}, or what the server or the connection said. */
  async query<T extends RowDataPacket[] | ResultSetHeader>(sql: string): Promise<T> {
    const connection = await this.#connect();
    try {
      const [result] = await this.#inTime(connection.query<T>(sql));
      return result;
    } catch (error) {
      throw this.#explain(error, connection);
    }
  }

  /** Not the driver's own time-out, which for a statement that waits for its turn begins with it, and so perhaps never. */
  async #inTime<T>(answer: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      const busy = () => reject(new ServerBusy(`no answer within ${this.timeoutMs} ms`));
      timer = setTimeout(busy, this.timeoutMs);
    });
    try {
      return await Promise.race([answer, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  async #connect(): Promise<Connection> {
    if (this.#connection !== null) return this.#connection;
    this.#connecting ??= this.#open().finally(() => {
      this.#connecting = null;
    });
    return this.#connecting;
  }

  async #open(): Promise<Connection> {
    const { socketPath, timeoutMs } = this;
    try {
      const connection = await createConnection({
        socketPath,
        user: accountName,
        connectTimeout: timeoutMs,
      });
      connection.on("error", () => this.#lose(connection));
      try {
        await this.#inTime(connection.query(ownSettings));
      } catch (error) {
        cutOff(connection);
        throw error;
      }
      this.#connection = connection;
      return connection;
    } catch (error) {
      throw this.#explain(error, null);
    }
  }

  /** After a time-out the answer could be taken for the next one's; after a lost connection there is none. */
  #explain(error: unknown, connection: Connection | null): unknown {
    const { code, fatal } = error as { code?: string; fatal?: boolean };
    if (connection !== null && error instanceof ServerBusy) this.#drop(connection);
    else if (connection !== null && fatal === true) this.#lose(connection);
    return code === "ER_CON_COUNT_ERROR" || code === "ETIMEDOUT" ? new ServerBusy(reasonOf(error)) : error;
  }

  #lose(connection: Connection): void {
    const stood = this.#connection === connection;
    this.#drop(connection);
    if (stood) this.onLost();
  }

  #drop(connection: Connection): void {
    if (this.#connection === connection) this.#connection = null;
    cutOff(connection);
  }
}
