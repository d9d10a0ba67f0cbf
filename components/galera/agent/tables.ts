/** The tables that the members share. The installation makes them, and whoever finds that they are gone. */
export const sharedTables = [
  "CREATE DATABASE IF NOT EXISTS galera_platform",
  "CREATE TABLE IF NOT EXISTS galera_platform.writer (" +
    "id TINYINT NOT NULL PRIMARY KEY, member VARCHAR(253) NOT NULL, " +
    "epoch BIGINT UNSIGNED NOT NULL, since DATETIME(6) NOT NULL) ENGINE=InnoDB",
  // Which version of the accounts each member has read.
  "CREATE TABLE IF NOT EXISTS galera_platform.heard (" +
    "member VARCHAR(253) NOT NULL PRIMARY KEY, accounts CHAR(64) NOT NULL) ENGINE=InnoDB",
] as const;
