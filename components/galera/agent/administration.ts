import { createConnection, type ResultSetHeader, type RowDataPacket } from "mysql2/promise";
import { cutOff } from "./cut-off";
import { ownSettings } from "./session";

/** Statements in one session with the server. */
export interface Session {
  /** Rows of a query. */
  rows<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Runs a statement that gives no rows. */
  run(sql: string, values?: readonly unknown[]): Promise<void>;
}

/**
 * Sessions for the upkeep of the server beside us, apart from those by which the agent watches it: a change of an
 * account waits for the whole group, and nobody may be kept from seeing the server meanwhile. Short ones, because it
 * is seldom that there is something to do.
 */
export class Administration {
  constructor(
    private readonly socketPath: string,
    private readonly timeoutMs: number,
  ) {}

  /** Opens a session for some work, and closes it whatever came of it. */
  async session<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const { socketPath, timeoutMs: timeout } = this;
    const connection = await createConnection({ socketPath, user: "agent", connectTimeout: timeout });
    // Without a listener, a server that goes away in between would end this process.
    connection.on("error", () => {});
    try {
      await connection.query({ sql: ownSettings, timeout });
      const result = await work({
        rows: async <Row>(sql: string, values: readonly unknown[] = []) => {
          const [rows] = await connection.query<RowDataPacket[]>({ sql, timeout, values: [...values] });
          return rows as Row[];
        },
        run: async (sql, values = []) => {
          await connection.query<ResultSetHeader>({ sql, timeout, values: [...values] });
        },
      });
      // Otherwise the server logs each of them as aborted. It may have been told to stop.
      await connection.end().catch(() => {});
      return result;
    } finally {
      cutOff(connection);
    }
  }
}
