/** One connection as an application's pool keeps it, with the settings that the README documents. */
import { type Connection, createConnection } from "mysql2/promise";
import { cutOff } from "../../../components/galera/agent/cut-off";

/** As whom to connect. What is changed here, the next connection that is opened has. */
export interface Account {
  user: string;
  password: string;
  database: string;
  /** Authorities that the servers' certificates must come from; nothing where clients speak in clear. */
  ssl?: { ca: string } | undefined;
}

/** An address that takes connections. */
export interface Address {
  host: string;
  port: number;
}

/** The pool settings that the platform's promises hold for; milliseconds. */
export const poolSettings = {
  /** A connection is closed and opened anew after so long: shorter than the drain time of a member. */
  lifetimeMs: 10_000,
  /** For opening a connection. */
  connectMs: 1000,
  /** For a statement. */
  statementMs: 1000,
} as const;

/** A connection could not be opened. */
export class ConnectFailure extends Error {}

/** What pools count. */
export class PoolCounts {
  opened = 0;
  /** The check before use found the connection closed; a pool opens another one, and nobody notices. */
  replaced = 0;
  readonly failures: { at: number; session: string; error: string }[] = [];
}

/** How an error is called. */
export function errorName(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = Reflect.get(error, "code");
  return typeof code === "string" ? `${code}: ${error.message}` : error.message;
}

/** For opening a connection of the harness's own, of which nothing is promised. Milliseconds. */
export const ownConnectMs = 15_000;
/** For such a connection's statements. Milliseconds. */
const ownStatementMs = 30_000;

/** Says one thing to an address, of which nothing is promised. */
export async function sayOnce(address: Address, account: Account, sql: string): Promise<void> {
  const connection = await open(address, account, ownConnectMs);
  try {
    await connection.query({ sql, timeout: ownStatementMs });
  } finally {
    cutOff(connection);
  }
}

/** Opens a connection within the time, whatever it waits for. @throws ConnectFailure */
export async function open(
  { host, port }: Address,
  { ssl, ...account }: Account,
  withinMs: number = poolSettings.connectMs,
): Promise<Connection> {
  const connecting = createConnection({
    host,
    port,
    ...account,
    ...(ssl === undefined ? {} : { ssl }),
    connectTimeout: withinMs,
  });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no connection in time")), withinMs + 50);
  });
  try {
    const connection = await Promise.race([connecting, late]);
    // An error between two statements is seen by the next one.
    connection.on("error", () => {});
    return connection;
  } catch (error) {
    connecting.then(cutOff).catch(() => {});
    throw new ConnectFailure(`${host}:${port} ${errorName(error)}`);
  } finally {
    clearTimeout(timer);
  }
}

/** One place of a pool: at most one connection, checked before each use, renewed when it is old. */
export class Place {
  #connection: Connection | null = null;
  #openedAt = 0;
  #turn: number;
  /** Counts connections, so that who uses the place sees that it got another one. */
  generation = 0;

  /**
   * @param addresses one as good as the other: after a failure the next one is tried
   * @param prepare statements for each new connection
   */
  constructor(
    readonly session: string,
    private readonly addresses: readonly Address[],
    private readonly account: Account,
    private readonly counts: PoolCounts,
    private readonly now: () => number,
    private readonly prepare: readonly string[] = [],
    first = 0,
  ) {
    this.#turn = first;
  }

  /** A connection that answered just now. @throws ConnectFailure */
  async take(): Promise<Connection> {
    if (this.#connection !== null && this.now() - this.#openedAt > poolSettings.lifetimeMs) this.retire();
    if (this.#connection !== null && !(await answers(this.#connection))) {
      this.counts.replaced++;
      this.drop();
    }
    this.#connection ??= await this.#open();
    return this.#connection;
  }

  /** After a failed statement: nobody knows what state it is in. */
  drop(): void {
    if (this.#connection !== null) cutOff(this.#connection);
    this.#connection = null;
  }

  /** Closes it as a client does that needs it no more. */
  retire(): void {
    const old = this.#connection;
    this.#connection = null;
    if (old === null) return;
    const closed = () => {
      clearTimeout(timer);
      // Its farewell is on its way. One whose other end has gone would keep this process for as long as TCP tries.
      cutOff(old);
    };
    const timer = setTimeout(closed, poolSettings.statementMs);
    old.end().then(closed, closed);
  }

  async #open(): Promise<Connection> {
    const address = this.addresses[this.#turn % this.addresses.length];
    if (address === undefined) throw new ConnectFailure("there is no address");
    try {
      const connection = await open(address, this.account);
      try {
        for (const sql of this.prepare) await connection.query({ sql, timeout: poolSettings.statementMs });
      } catch (error) {
        cutOff(connection);
        throw new ConnectFailure(`${address.host}:${address.port} ${errorName(error)}`);
      }
      this.counts.opened++;
      this.generation++;
      this.#openedAt = this.now();
      return connection;
    } catch (error) {
      this.#turn++;
      this.counts.failures.push({ at: this.now(), session: this.session, error: errorName(error) });
      throw error;
    }
  }
}

async function answers(connection: Connection): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), poolSettings.statementMs);
  });
  try {
    return await Promise.race([connection.ping().then(() => true), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
