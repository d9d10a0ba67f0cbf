import type { Connection } from "mysql2/promise";
import { cutOff } from "../../../components/galera/agent/cut-off";
import { open, ownConnectMs, sayOnce } from "../load/pool";
import type { Fault } from "./scenario";

/** A table besides the one of the writers, and connections to the read-write endpoint; gone when the scenario is over. */
export interface OwnTable {
  table: string;
  connect(): Promise<Connection>;
}

/** Makes such a table with these columns, named after that of the writers. */
export async function ownTable(
  { subject, undo, load }: Fault,
  suffix: string,
  columns: string,
): Promise<OwnTable> {
  const say = (sql: string) => sayOnce(subject.endpoint, subject.account, sql);
  const table = `${load.target.table}_${suffix}`;
  undo.add(`drop ${table}`, () => say(`drop table if exists ${table}`));
  await say(`create table ${table} (${columns})`);
  return {
    table,
    connect: async () => {
      const connection = await open(subject.endpoint, subject.account, ownConnectMs);
      undo.add("close the connection", () => cutOff(connection));
      return connection;
    },
  };
}
