import { type Connection, createConnection, type ResultSetHeader, type RowDataPacket } from "mysql2/promise";
import type { Live } from "./report";

/** The server is there and did not answer in time: busy, or waiting for its group. */
export class AnswerTimeout extends Error {}

const statusNames = [
  "wsrep_cluster_status",
  "wsrep_last_committed",
  "wsrep_local_state_comment",
  "wsrep_local_state_uuid",
  "wsrep_ready",
];

const statusQuery = `SHOW GLOBAL STATUS WHERE Variable_name IN (${statusNames.map((name) => `'${name}'`).join(",")})`;
/**
 * The view comes with the writer's row, so that the two belong together. `wsrep_incoming_addresses` would not do: it
 * is not always brought up to date when a member joins.
 */
const writerQuery =
  "SELECT member, epoch, (SELECT GROUP_CONCAT(NAME) FROM information_schema.WSREP_MEMBERSHIP) AS view " +
  "FROM galera_platform.writer WHERE id = 1";
const accountName = "agent";

/** A row of `SHOW STATUS`. */
interface StatusRow {
  Variable_name: string;
  Value: string;
}

/** A row of {@link writerQuery}. */
interface WriterRow {
  member: string;
  epoch: number;
  /** Nothing where the table of members is empty. */
  view: string | null;
}

/** The role of the writer as the replicated row tells it, and the group's view. */
export type GroupRow = Pick<Live, "writer" | "epoch" | "view">;

/** What the server says of itself, from its status variables and the writer's row. */
export function toLive(rows: readonly StatusRow[], group: GroupRow): Live {
  const status = new Map(rows.map((row) => [row.Variable_name.toLowerCase(), row.Value]));
  const value = (name: string) => status.get(name) ?? "";
  return {
    primary: value("wsrep_cluster_status") === "Primary" && value("wsrep_ready") === "ON",
    nonPrimary: value("wsrep_cluster_status") === "non-Primary",
    state: value("wsrep_local_state_comment"),
    uuid: value("wsrep_local_state_uuid"),
    seqno: Number(value("wsrep_last_committed") || "-1"),
    ...group,
  };
}

/** The writer's row as the server gives it. */
export function toGroup(row: WriterRow | undefined): GroupRow {
  return {
    writer: row?.member ?? "",
    epoch: row?.epoch ?? 0,
    view: (row?.view ?? "").split(",").filter((name) => name !== ""),
  };
}

/** The server beside us, asked over its Unix socket, where the kernel vouches for the account. */
export class Database {
  #connection: Connection | null = null;
  #group: GroupRow = toGroup(undefined);

  constructor(
    private readonly socketPath: string,
    private readonly timeoutMs: number,
  ) {}

  /**
   * The server's own description. Throws where it does not answer.
   *
   * @param causal whether the writer's row must be as new as the group's: the one that holds the role asks so,
   * because an old row must not let it go on when another has taken over.
   */
  async look(causal: boolean): Promise<Live> {
    const status = await this.#query<(StatusRow & RowDataPacket)[]>(statusQuery);
    const live = toLive(status, { ...this.#group, view: [] });
    if (!live.primary) return live;
    if (causal) await this.#query("SET SESSION wsrep_sync_wait = 1");
    const [row] = await this.#query<(WriterRow & RowDataPacket)[]>(writerQuery);
    if (causal) await this.#query("SET SESSION wsrep_sync_wait = 0");
    this.#group = toGroup(row);
    return { ...live, ...this.#group };
  }

  /** Takes the writer role if nobody has taken it since the given epoch; whether it was taken. */
  async claim(name: string, epoch: number): Promise<boolean> {
    const { affectedRows } = await this.#query<ResultSetHeader>(
      `UPDATE galera_platform.writer SET member = '${name}', epoch = epoch + 1, since = UTC_TIMESTAMP(6) ` +
        `WHERE id = 1 AND epoch = ${epoch}`,
    );
    return affectedRows === 1;
  }

  /** Makes the members that this one is in touch with the primary component. */
  async bootstrapInPlace(): Promise<void> {
    await this.#query("SET GLOBAL wsrep_provider_options = 'pc.bootstrap=true'");
  }

  async #query<T extends RowDataPacket[] | ResultSetHeader>(sql: string): Promise<T> {
    const connection = await this.#connect();
    try {
      const [result] = await connection.query<T>({ sql, timeout: this.timeoutMs });
      return result;
    } catch (error) {
      throw this.#explain(error, connection);
    }
  }

  async #connect(): Promise<Connection> {
    if (this.#connection !== null) return this.#connection;
    const { socketPath, timeoutMs } = this;
    try {
      const connection = await createConnection({
        socketPath,
        user: accountName,
        connectTimeout: timeoutMs,
      });
      connection.on("error", () => this.#drop(connection));
      this.#connection = connection;
      return connection;
    } catch (error) {
      throw this.#explain(error, null);
    }
  }

  /** After a time-out the answer could be taken for the next one's; after a lost connection there is none. */
  #explain(error: unknown, connection: Connection | null): unknown {
    const { code, fatal } = error as { code?: string; fatal?: boolean };
    const late = code === "PROTOCOL_SEQUENCE_TIMEOUT" || code === "ETIMEDOUT";
    if (connection !== null && (late || fatal === true)) this.#drop(connection);
    return late ? new AnswerTimeout(`no answer within ${this.timeoutMs} ms`) : error;
  }

  #drop(connection: Connection): void {
    if (this.#connection === connection) this.#connection = null;
    connection.destroy();
  }
}
