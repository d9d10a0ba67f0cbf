import { Connection } from "./connection";
import type { Row } from "./packets";
import type { Live } from "./report";

const statusNames = [
  "wsrep_cluster_status",
  "wsrep_incoming_addresses",
  "wsrep_last_committed",
  "wsrep_local_state_comment",
  "wsrep_local_state_uuid",
  "wsrep_ready",
];

const statusQuery = `SHOW GLOBAL STATUS WHERE Variable_name IN (${statusNames.map((name) => `'${name}'`).join(",")})`;
const writerQuery = "SELECT member, epoch FROM galera_platform.writer WHERE id = 1";
const accountName = "agent";

/** The role of the writer as the replicated row tells it. */
export interface WriterRow {
  writer: string;
  epoch: number;
}

/** What the server says of itself, from its status variables and the writer's row. */
export function toLive(rows: readonly Row[], row: WriterRow): Live {
  const status = new Map(rows.map(([name, value]) => [name?.toLowerCase(), value ?? ""]));
  const value = (name: string) => status.get(name) ?? "";
  return {
    primary: value("wsrep_cluster_status") === "Primary" && value("wsrep_ready") === "ON",
    nonPrimary: value("wsrep_cluster_status") === "non-Primary",
    state: value("wsrep_local_state_comment"),
    uuid: value("wsrep_local_state_uuid"),
    seqno: Number(value("wsrep_last_committed") || "-1"),
    view: value("wsrep_incoming_addresses")
      .split(",")
      .map((address) => address.replace(/:\d+$/, ""))
      .filter((name) => name !== ""),
    ...row,
  };
}

/** The server beside us, asked over its Unix socket. */
export class Database {
  #connection: Connection | null = null;
  #row: WriterRow = { writer: "", epoch: 0 };

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
    const connection = await this.#connect();
    const { rows } = await connection.query(statusQuery, this.timeoutMs);
    const live = toLive(rows, this.#row);
    if (!live.primary) return live;
    if (causal) await connection.query("SET SESSION wsrep_sync_wait = 1", this.timeoutMs);
    const answer = await connection.query(writerQuery, this.timeoutMs);
    if (causal) await connection.query("SET SESSION wsrep_sync_wait = 0", this.timeoutMs);
    const [member, epoch] = answer.rows[0] ?? [];
    this.#row = { writer: member ?? "", epoch: Number(epoch ?? 0) };
    return { ...live, ...this.#row };
  }

  /** Takes the writer role if nobody has taken it since the given epoch; whether it was taken. */
  async claim(name: string, epoch: number): Promise<boolean> {
    const connection = await this.#connect();
    const sql =
      `UPDATE galera_platform.writer SET member = '${name}', epoch = epoch + 1, since = UTC_TIMESTAMP(6) ` +
      `WHERE id = 1 AND epoch = ${epoch}`;
    const { affected } = await connection.query(sql, this.timeoutMs);
    return affected === 1;
  }

  /** Makes the members that this one is in touch with the primary component. */
  async bootstrapInPlace(): Promise<void> {
    const connection = await this.#connect();
    await connection.query("SET GLOBAL wsrep_provider_options = 'pc.bootstrap=true'", this.timeoutMs);
  }

  async #connect(): Promise<Connection> {
    if (this.#connection?.open !== true) {
      this.#connection = null;
      this.#connection = await Connection.open(this.socketPath, accountName, this.timeoutMs);
    }
    return this.#connection;
  }
}
