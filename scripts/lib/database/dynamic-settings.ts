/** What the server says of a setting. */
export interface SettingRow {
  name: string;
  scope: string;
  readOnly: string;
}

/** The question for all settings; any account may ask it. */
export const settingsQuery =
  "SELECT LOWER(VARIABLE_NAME) AS name, VARIABLE_SCOPE AS scope, READ_ONLY AS readOnly FROM information_schema.SYSTEM_VARIABLES";

/** The file with the settings that a server can change while it runs. */
export function renderDynamicSettings(rows: readonly SettingRow[], version: string): string {
  const names = rows
    .filter(({ scope, readOnly }) => readOnly === "NO" && scope !== "SESSION ONLY")
    .map(({ name }) => name)
    .sort();
  const lines: string[] = [];
  for (const name of names) {
    const last = lines.at(-1);
    if (last === undefined || last.length + name.length > 100) lines.push(name);
    else lines[lines.length - 1] = `${last} ${name}`;
  }
  return `// Made by \`npm run settings\` from what a running server says of itself (MariaDB ${version}).

/** Settings that the server can change while it runs. */
export const dynamicSettings: ReadonlySet<string> = new Set(
  \`
${lines.map((line) => `  ${line}`).join("\n")}
  \`
    .trim()
    .split(/\\s+/),
);
`;
}
