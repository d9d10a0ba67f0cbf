/** A row of `SHOW STATUS`. */
export interface StatusRow {
  Variable_name: string;
  Value: string;
}

/** The statement that asks for these of the server's status variables. */
export function showStatus(names: readonly string[]): string {
  return `SHOW GLOBAL STATUS WHERE Variable_name IN (${names.map((name) => `'${name}'`).join(",")})`;
}

/** Values by name in lower case: how the server writes a name is its own affair. */
export function statusValues(rows: readonly StatusRow[]): ReadonlyMap<string, string> {
  return new Map(rows.map((row) => [row.Variable_name.toLowerCase(), row.Value]));
}
