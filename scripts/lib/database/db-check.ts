import { randomUUID } from "node:crypto";
import { type Connection, createConnection, type ResultSetHeader, type RowDataPacket } from "mysql2/promise";
import { UserError } from "../../../toolchain/errors";
import type { Endpoint } from "../engine/outputs";
import type { Credentials } from "../kube";

/** The table that the check makes and drops: of this process alone, for two checks may run at once. */
const table = `galera_platform_check_${randomUUID().slice(0, 8)}`;

/** What the check saw. */
export interface Checked {
  /** Member that took the write. */
  writtenOn: string;
  /** The value that was written and came back everywhere. */
  value: string;
  /** Members that gave the value back through the read-only endpoint, and how often each answered. */
  readOn: Record<string, number>;
  /** Members that the group has. */
  members: number;
  milliseconds: { write: number; read: number };
  /** Cipher of the connection to the writer; empty where it is in clear. */
  cipher: string;
}

/** How to open a connection; a parameter, so that a test can stand in. */
export type Connect = (endpoint: Endpoint) => Promise<Connection>;

/**
 * Connections for an account and a schema, with times that do not let a person wait for ever.
 *
 * @param authority who must have signed the server's certificate, as PEM; without it connections are in clear. The
 * name in the certificate is not asked for: a node's address or a tunnel is not among them.
 */
export function connector(credentials: Credentials, database: string, authority?: string): Connect {
  return (endpoint) =>
    createConnection({
      host: endpoint.host,
      port: endpoint.port,
      user: credentials.username,
      password: credentials.password,
      database,
      connectTimeout: 10_000,
      ...(authority === undefined ? {} : { ssl: { ca: authority } }),
    });
}

/**
 * Writes through the read-write endpoint, and reads the same through the read-only one until every member has
 * answered. Leaves nothing behind.
 *
 * @param hint what a person can do where an endpoint does not do its work
 */
export async function checkDatabase(
  connect: Connect,
  readWrite: Endpoint,
  readOnly: Endpoint,
  hint?: string,
): Promise<Checked> {
  const value = randomUUID();
  const writer = await open(connect, readWrite, "read-write", hint);
  try {
    const start = performance.now();
    const columns = "id CHAR(36) PRIMARY KEY, note VARCHAR(64) NOT NULL";
    await say(writer, hint, `CREATE TABLE IF NOT EXISTS ${table} (${columns})`);
    const note = `it's "quoted" – 数据 ${value.slice(0, 8)}`;
    await say(writer, hint, `INSERT INTO ${table} (id, note) VALUES (?, ?)`, [value, note]);
    const written = await ask(writer, value, hint);
    if (written.note !== note) throw wrong("read-write", written.member, note, written.note);
    const between = performance.now();
    const readOn = await readEverywhere(connect, readOnly, value, note, written.members, hint);
    return {
      writtenOn: written.member,
      value: note,
      readOn,
      members: written.members,
      cipher: written.cipher,
      milliseconds: { write: between - start, read: performance.now() - between },
    };
  } finally {
    // The check's own failure is the news, not that of the tidying up.
    await say(writer, hint, `DROP TABLE IF EXISTS ${table}`).catch(() => {});
    await writer.end().catch(() => writer.destroy());
  }
}

async function readEverywhere(
  connect: Connect,
  endpoint: Endpoint,
  value: string,
  note: string,
  members: number,
  hint?: string,
): Promise<Record<string, number>> {
  const seen: Record<string, number> = {};
  // The proxy takes them in turn, but its two processes do not count together.
  for (let attempt = 0; attempt < members * 10 && Object.keys(seen).length < members; attempt++) {
    const reader = await open(connect, endpoint, "read-only", hint);
    try {
      const read = await ask(reader, value, hint);
      if (read.note !== note) throw wrong("read-only", read.member, note, read.note);
      seen[read.member] = (seen[read.member] ?? 0) + 1;
    } finally {
      await reader.end().catch(() => reader.destroy());
    }
  }
  const found = Object.keys(seen).length;
  if (found >= members) return seen;
  throw new UserError(
    `Only ${found} of ${members} members answered at the read-only endpoint: ${Object.keys(seen).join(", ")}.`,
    hint === undefined ? {} : { hint },
  );
}

interface Answer {
  member: string;
  members: number;
  note: string | undefined;
  cipher: string;
}

async function ask(connection: Connection, value: string, hint: string | undefined): Promise<Answer> {
  // Without it a member may answer from before a write that another has acknowledged already.
  await say(connection, hint, "SET SESSION wsrep_sync_wait = 1");
  const rows = await say<RowDataPacket[]>(
    connection,
    hint,
    `SELECT @@hostname AS member, (SELECT note FROM ${table} WHERE id = ?) AS note,
      (SELECT VARIABLE_VALUE FROM information_schema.SESSION_STATUS WHERE VARIABLE_NAME = 'Ssl_cipher') AS cipher,
      (SELECT VARIABLE_VALUE FROM information_schema.GLOBAL_STATUS WHERE VARIABLE_NAME = 'wsrep_cluster_size') AS members`,
    [value],
  );
  const row = rows[0];
  return {
    member: String(row?.member),
    members: Number(row?.members),
    note: typeof row?.note === "string" ? row.note : undefined,
    cipher: String(row?.cipher ?? ""),
  };
}

/** How long a statement may take: in a group that has come to a standstill it would wait for ever. Milliseconds. */
const statementMs = 30_000;

async function say<T extends RowDataPacket[] | ResultSetHeader>(
  connection: Connection,
  hint: string | undefined,
  sql: string,
  values: string[] = [],
): Promise<T> {
  try {
    const [result] = await connection.query<T>({ sql, timeout: statementMs }, values);
    return result;
  } catch (error) {
    if (!(error instanceof Error) || Reflect.get(error, "code") !== "PROTOCOL_SEQUENCE_TIMEOUT") throw error;
    // What is said next would wait behind it.
    connection.destroy();
    throw new UserError(`The database did not answer within ${statementMs / 1000} s: ${sql.slice(0, 60)}`, {
      ...(hint === undefined ? {} : { hint }),
      cause: error,
    });
  }
}

async function open(connect: Connect, endpoint: Endpoint, name: string, hint?: string): Promise<Connection> {
  try {
    return await connect(endpoint);
  } catch (error) {
    const reason =
      error instanceof Error ? error.message || String(Reflect.get(error, "code")) : String(error);
    throw new UserError(
      `The ${name} endpoint ${endpoint.host}:${endpoint.port} does not take a connection: ${reason}`,
      {
        ...(hint === undefined ? {} : { hint }),
        cause: error,
      },
    );
  }
}

function wrong(endpoint: string, member: string, wrote: string, read: string | undefined): UserError {
  return new UserError(
    `${member} gave back ${read === undefined ? "nothing" : JSON.stringify(read)} at the ${endpoint} endpoint; ${JSON.stringify(wrote)} was written and acknowledged.`,
  );
}
