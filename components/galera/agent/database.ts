import type { ResultSetHeader, RowDataPacket } from "mysql2/promise";
import type { Instance, Live } from "./report";
import { Session } from "./session";
import { type StatusRow, showStatus, statusValues } from "./status-variables";
import { sharedTables } from "./tables";

const statusQuery = showStatus([
  "wsrep_cluster_status",
  "wsrep_evs_evict_list",
  "wsrep_gcomm_uuid",
  "wsrep_last_committed",
  "wsrep_local_state_comment",
  "wsrep_local_state_uuid",
  "wsrep_ready",
]);
/**
 * The view comes with the writer's row, so that the two belong together. `wsrep_incoming_addresses` would not do: it
 * is not always brought up to date when a member joins.
 */
const viewColumn =
  "(SELECT GROUP_CONCAT(NAME, ' ', UUID, ' ', ADDRESS) FROM information_schema.WSREP_MEMBERSHIP) AS view";
/** A row in any case: a person may have removed the writer's. */
const writerQuery = `SELECT member, epoch, ${viewColumn} FROM (SELECT 1 AS id) one LEFT JOIN galera_platform.writer USING (id)`;
const bareQuery = `SELECT NULL AS member, NULL AS epoch, ${viewColumn}`;
/** For this statement only, whatever becomes of it: a setting of the session would outlive an error. */
const causally = "SET STATEMENT wsrep_sync_wait = 1 FOR ";

/** Statements of the kind that Galera calls total order isolation, with comments before them. */
const alteringQuery =
  "SELECT 1 FROM information_schema.PROCESSLIST WHERE COMMAND <> 'Sleep' AND INFO RLIKE " +
  "'(?is)^([[:space:]]|/[*].*?[*]/)*(alter|create|drop|truncate|rename|optimize|repair|analyze)[[:space:]]' LIMIT 1";

/** Sessions that are nobody's business but a client's. Backups are clients, too: they must come to an end. */
const sessionsOfClients =
  "FROM information_schema.PROCESSLIST p WHERE p.COMMAND <> 'Daemon' AND " +
  "p.USER NOT IN ('system user', 'event_scheduler', 'agent', 'sst', 'upgrade', 'monitor')";
const andIdleFor = (ms: number) =>
  ` AND p.COMMAND = 'Sleep' AND p.TIME_MS >= ${ms} AND ` +
  "NOT EXISTS (SELECT 1 FROM information_schema.INNODB_TRX t WHERE t.trx_mysql_thread_id = p.ID)";

/** How long a statement may take that the server answers by itself. */
const lookTimeoutMs = 1000;
/** How long one may take that waits for the group to agree on its members. */
const actTimeoutMs = 10_000;

/** A row of {@link writerQuery}. */
interface WriterRow {
  /** Nothing where the writer's row, or its table, is not there. */
  member: string | null;
  epoch: number | null;
  /** Nothing where the table of members is empty. */
  view: string | null;
}

/** The role of the writer as the replicated row tells it, and the group's view. */
export type GroupRow = Pick<Live, "writer" | "epoch" | "view" | "instances">;

/** What the server says of itself, from its status variables and the writer's row. */
export function toLive(rows: readonly StatusRow[], group: GroupRow): Live {
  const status = statusValues(rows);
  const value = (name: string) => status.get(name) ?? "";
  const component = value("wsrep_cluster_status");
  const instance = value("wsrep_gcomm_uuid");
  // One that its group lost while it joined says the same of itself as one that has lost its quorum. But its provider has
  // closed the connection, and an instance is the name of a connection.
  const cut = component === "non-Primary" && instance === "";
  return {
    primary: component === "Primary" && value("wsrep_ready") === "ON",
    nonPrimary: component === "non-Primary" && !cut,
    expelled: component === "Disconnected" || cut,
    state: value("wsrep_local_state_comment"),
    uuid: value("wsrep_local_state_uuid"),
    seqno: Number(value("wsrep_last_committed") || "-1"),
    caughtUp: false,
    instance,
    evicted: listOf(value("wsrep_evs_evict_list")),
    ...group,
  };
}

/** The writer's row as the server gives it. */
export function toGroup(row: WriterRow | undefined): GroupRow {
  const instances = listOf(row?.view ?? "").map((text): Instance => {
    const [name = "", uuid = "", address = ""] = text.split(" ");
    return { name, uuid, host: address.slice(0, address.lastIndexOf(":")) };
  });
  return {
    writer: row?.member ?? "",
    epoch: row?.epoch ?? 0,
    view: instances.map(({ name }) => name),
    instances,
  };
}

function listOf(text: string): string[] {
  return text.split(",").filter((one) => one !== "");
}

/** Whether a table is not there. */
function isGone(error: unknown): boolean {
  return (error as { code?: string }).code === "ER_NO_SUCH_TABLE";
}

/** Opens a session whose statements may take so long. */
type Opener = (timeoutMs: number, onLost?: () => void) => Pick<Session, "query">;

/** The server beside us. */
export class Database {
  readonly #eyes: Pick<Session, "query">;
  // Apart, because what waits for the group must keep the agent neither from seeing nor from what the group waits for.
  readonly #hands: Pick<Session, "query">;
  readonly #claims: Pick<Session, "query">;
  #group: GroupRow = toGroup(undefined);
  /** The instance that had applied what it was given when it was last looked at; null where it was not asked to wait for that. */
  #waited: string | null = null;

  /** @param onLost called when the server has closed a connection: it may have ended */
  constructor(
    socketPath: string,
    onLost: () => void,
    open: Opener = (timeoutMs, onLost) => new Session(socketPath, timeoutMs, onLost),
  ) {
    this.#eyes = open(lookTimeoutMs, onLost);
    this.#hands = open(actTimeoutMs);
    this.#claims = open(actTimeoutMs);
  }

  /**
   * The server's own description. Throws where it does not answer.
   *
   * @param causal whether the writer's row must be as new as the group's: the one that holds the role asks so,
   * because an old row must not let it go on when another has taken over.
   */
  async look(causal: boolean): Promise<Live> {
    const waited = this.#waited;
    this.#waited = null;
    const status = await this.#eyes.query<(StatusRow & RowDataPacket)[]>(statusQuery);
    const live = toLive(status, { ...this.#group, view: [], instances: [] });
    if (!live.primary) return live;
    this.#group = toGroup(await this.#lookAtGroup(causal));
    if (causal) this.#waited = live.instance;
    return { ...live, ...this.#group, caughtUp: waited === live.instance };
  }

  async #lookAtGroup(causal: boolean): Promise<WriterRow | undefined> {
    const ask = async (sql: string) => {
      const [row] = await this.#eyes.query<(WriterRow & RowDataPacket)[]>(`${causal ? causally : ""}${sql}`);
      return row;
    };
    try {
      return await ask(writerQuery);
    } catch (error) {
      if (!isGone(error)) throw error;
      return ask(bareQuery);
    }
  }

  /** Whether a statement runs that the group executes as one step, a client's here or another member's. */
  async alters(): Promise<boolean> {
    const rows = await this.#eyes.query<RowDataPacket[]>(alteringQuery);
    return rows.length > 0;
  }

  /**
   * Takes the writer role if nobody has taken it since the given epoch; whether it was taken. Waits while the group
   * settles who is in it.
   */
  async claim(name: string, epoch: number): Promise<boolean> {
    const run = async (sql: string) => (await this.#claims.query<ResultSetHeader>(sql)).affectedRows;
    try {
      const moved = await run(
        `UPDATE galera_platform.writer SET member = '${name}', epoch = epoch + 1, since = UTC_TIMESTAMP(6) ` +
          `WHERE id = 1 AND epoch = ${epoch}`,
      );
      if (moved === 1) return true;
    } catch (error) {
      if (!isGone(error)) throw error;
      for (const sql of sharedTables) await run(sql);
    }
    // Where there is a row it changes nothing, and of two that do it at once the group lets one: the key is the same. No
    // count of changes has come as far as the seconds, so that whoever still takes itself for the writer is overruled.
    const made = await run(
      `INSERT IGNORE INTO galera_platform.writer VALUES (1, '${name}', UNIX_TIMESTAMP(), UTC_TIMESTAMP(6))`,
    );
    return made === 1;
  }

  /**
   * Excludes an instance from the group until {@link forgetEvictions}; see `eviction.ts`.
   * https://galeracluster.com/library/documentation/auto-eviction.html
   */
  async evict(uuid: string): Promise<void> {
    await this.#hands.query(`SET GLOBAL wsrep_provider_options = 'evs.evict=${uuid}'`);
  }

  /** Empties the list of those that are excluded. */
  async forgetEvictions(): Promise<void> {
    await this.#hands.query("SET GLOBAL wsrep_provider_options = 'evs.evict='");
  }

  /**
   * Closes the sessions of clients that are between two transactions and have been idle for so long; with 0, all. Done
   * by one statement, so that a client has no time to begin something in between. How many there were.
   */
  async closeSessions(idleMs: number): Promise<number> {
    await this.#hands.query(
      `BEGIN NOT ATOMIC DECLARE CONTINUE HANDLER FOR 1094 BEGIN END; ` +
        `FOR one IN (SELECT p.ID AS id ${sessionsOfClients}${idleMs === 0 ? "" : andIdleFor(idleMs)}) ` +
        "DO KILL one.id; END FOR; END",
    );
    const [row] = await this.#hands.query<({ count: number } & RowDataPacket)[]>(
      `SELECT COUNT(*) AS count ${sessionsOfClients}`,
    );
    return row?.count ?? 0;
  }

  /** Stops the server. Outside of a group it takes no such statement, unless told that the group is none of its business. */
  async shutDown(): Promise<void> {
    await this.#hands.query("SET SESSION wsrep_on = OFF");
    await this.#hands.query("SHUTDOWN");
  }

  /** Makes the members that this one is in touch with the primary component. */
  async bootstrapInPlace(): Promise<void> {
    await this.#hands.query("SET GLOBAL wsrep_provider_options = 'pc.bootstrap=true'");
  }
}
