import { createHash } from "node:crypto";
import type { Duration } from "../../config/duration";
import type { WantedAccounts } from "../agent/accounts";
import { quoteName } from "../agent/quoting";
import { sharedTables } from "../agent/tables";
import { type AccountName, accountNames } from "./names";

/** Passwords by account. */
export type Passwords = Readonly<Record<AccountName, string>>;

/** What the accounts are made from. */
export interface AccountsInput {
  passwords: Passwords;
  /** How long a former password goes on working. */
  grace: Duration;
  /** Name of the application's account. */
  appUser: string;
  /** The application's schema. */
  database: string;
}

/** Names that the platform uses itself. */
export const reservedAccounts = [
  "root",
  "mysql",
  "mariadb.sys",
  "agent",
  "sst",
  "upgrade",
  "monitor",
  "backup",
] as const;
/** Schemas that exist anyway. */
export const reservedSchemas = [
  "mysql",
  "sys",
  "information_schema",
  "performance_schema",
  "galera_platform",
] as const;

/**
 * Why a password cannot be used, or null. Everything else goes: quotes, `$`, spaces, backslashes, any script.
 * A line break or a NUL would be cut off by clients that read a password from a file.
 */
export function passwordProblem(password: string): string | null {
  if (password === "") return "is empty, so that anyone could log in";
  if (/[\0\r\n]/.test(password)) return "holds a line break or a NUL, which password files cannot carry";
  if (/\p{Surrogate}/u.test(password)) return "is not valid Unicode";
  return null;
}

/**
 * How MariaDB stores a password for `mysql_native_password`. The hash goes into the SQL, never the password:
 * so there is nothing to quote, whatever a password holds, and nothing to read in the Secret with the accounts.
 * https://mariadb.com/docs/server/reference/plugins/authentication-plugins/authentication-plugin-mysql_native_password
 */
export function passwordHash(password: string): string {
  const problem = passwordProblem(password);
  if (problem !== null) throw new RangeError(`the password ${problem}`);
  const sha1 = (data: string | Buffer) => createHash("sha1").update(data).digest();
  return `*${sha1(sha1(password)).toString("hex").toUpperCase()}`;
}

/** A schema's name in GRANT, where `_` and `%` would match any character and so give rights on other schemas. */
export function quoteSchemaPattern(schema: string): string {
  return quoteName(schema.replace(/[_%\\]/g, "\\$&"));
}

/** Where the accounts with passwords may log in from. */
const hosts: Readonly<Record<AccountName, readonly string[]>> = {
  root: ["localhost"],
  monitor: ["localhost", "127.0.0.1"],
  backup: ["%"],
  app: ["%"],
};

/** The accounts with passwords, as agents keep them in a cluster that runs: a file that changes in place. */
export function accountsJson({ passwords, grace, appUser }: Omit<AccountsInput, "database">): string {
  const wanted: WantedAccounts = {
    grace,
    accounts: accountNames.flatMap((account) =>
      hosts[account].map((host) => ({
        user: account === "app" ? appUser : account,
        host,
        hash: passwordHash(passwords[account]),
      })),
    ),
  };
  return `${JSON.stringify(wanted, null, 2)}\n`;
}

/**
 * The SQL of a new cluster: accounts with what they need and no more, the application's schema, and the table
 * in which the members agree on the writer. One statement a line, as the installation reads it.
 */
export function accountsSql({ passwords, appUser, database }: Omit<AccountsInput, "grace">): string {
  const native = (account: AccountName) =>
    `IDENTIFIED VIA mysql_native_password USING '${passwordHash(passwords[account])}'`;
  // The kernel vouches for processes of this pod that run as the server's user: no password to leak, keep or rotate.
  const local = "IDENTIFIED VIA unix_socket AS 'mysql'";
  const app = quoteName(appUser);
  const statements = [
    // The installation runs without grants; this loads them, so that accounts can be made.
    "FLUSH PRIVILEGES",
    `ALTER USER root@localhost ${native("root")}`,
    `CREATE USER sst@localhost ${local}`,
    "GRANT RELOAD, PROCESS, LOCK TABLES, BINLOG MONITOR, REPLICA MONITOR ON *.* TO sst@localhost",
    `CREATE USER agent@localhost ${local}`,
    // One more than the limit on clients, so that it gets in when all connections are taken.
    // The other right is for the options of the replication library, by which a component is made primary.
    // It changes the passwords of the accounts below, and settings, some of which belong to the binary log; it sees all
    // sessions and ends those of a member that stops; it makes the server read a changed certificate, and stops it for
    // maintenance.
    "GRANT CONNECTION ADMIN, BINLOG ADMIN, RELOAD, SHUTDOWN, SUPER, PROCESS, CREATE USER ON *.* TO agent@localhost",
    "GRANT SELECT ON mysql.global_priv TO agent@localhost",
    // For mariadb-upgrade, which changes system tables and, where a release asks for it, any other. Whoever can be it could
    // change the files as well.
    `CREATE USER upgrade@localhost ${local}`,
    "GRANT ALL PRIVILEGES ON *.* TO upgrade@localhost",
    `CREATE USER monitor@localhost ${native("monitor")}`,
    `CREATE USER monitor@'127.0.0.1' ${native("monitor")}`,
    "GRANT PROCESS, BINLOG MONITOR, REPLICA MONITOR ON *.* TO monitor@localhost WITH MAX_USER_CONNECTIONS 3",
    "GRANT PROCESS, BINLOG MONITOR, REPLICA MONITOR ON *.* TO monitor@'127.0.0.1' WITH MAX_USER_CONNECTIONS 3",
    `CREATE USER backup@'%' ${native("backup")}`,
    "GRANT RELOAD, PROCESS, LOCK TABLES, BINLOG MONITOR, REPLICA MONITOR, REPLICATION SLAVE ON *.* TO backup@'%'",
    `CREATE DATABASE ${quoteName(database)}`,
    `CREATE USER ${app}@'%' ${native("app")}`,
    `GRANT ALL PRIVILEGES ON ${quoteSchemaPattern(database)}.* TO ${app}@'%'`,
    ...sharedTables,
    "INSERT INTO galera_platform.writer VALUES (1, '', 0, UTC_TIMESTAMP(6))",
    // It makes again what a person has removed of them: without it nobody would be the writer.
    `GRANT CREATE ON ${quoteSchemaPattern("galera_platform")}.* TO agent@localhost`,
    "GRANT SELECT, INSERT, UPDATE ON galera_platform.writer TO agent@localhost",
    "GRANT SELECT, INSERT, DELETE ON galera_platform.heard TO agent@localhost",
  ];
  return `${statements.map((statement) => `${statement};`).join("\n")}\n`;
}
