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
  const [address] = subject.readWrite;
  if (address === undefined) throw new Error("there is no endpoint");
  const table = `${load.target.table}_${suffix}`;
  undo.add(`drop ${table}`, () => sayOnce(address, subject.account, `drop table if exists ${table}`));
  await sayOnce(address, subject.account, `create table ${table} (${columns})`);
  return {
    table,
    connect: async () => {
      const connection = await open(address, subject.account, ownConnectMs);
      undo.add("close the connection", () => cutOff(connection));
      return connection;
    },
  };
}
