import { quoteOption, quoteText } from "./quoting";

/** Value of a setting, as configuration gives it. */
export type SettingValue = string | number | boolean;

/** Lines `name = value` of an option file, unquoted. */
export function parseOptions(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/^([a-z][a-z0-9_]*) = (.*)$/gm)].map(([, name = "", value = ""]) => [
      name,
      value.startsWith('"') ? value.slice(1, -1).replace(/\\(["\\])/g, "$1") : value,
    ]),
  );
}

/** An option file with the settings that the server has taken. */
export function formatOptions(taken: ReadonlyMap<string, string>): string {
  const line = ([name, value]: [string, string]) => `${name} = ${quoteOption(value)}`;
  return `${["[mariadb]", ...[...taken].sort().map(line)].join("\n")}\n`;
}

/** A value in the words of an option file. */
export function optionText(value: SettingValue): string {
  if (typeof value === "boolean") return value ? "ON" : "OFF";
  return String(value);
}

const numeric = /^(BIGINT|INT|DOUBLE)/;
const factors = { k: 1, m: 2, g: 3, t: 4, p: 5, e: 6 } as const;

/**
 * A value as SQL has it. An option file takes `16M` for a number, SQL does not; and what is no number there has to be
 * quoted, so that the server says what is wrong with it.
 *
 * @param type of the variable, as `information_schema.SYSTEM_VARIABLES` has it
 */
export function sqlValue(text: string, type: string): string {
  const [, digits, unit] = /^(\d+)([kmgtpe])$/i.exec(text) ?? [];
  if (numeric.test(type)) {
    if (digits !== undefined && unit !== undefined) {
      const power = factors[unit.toLowerCase() as keyof typeof factors];
      return String(BigInt(digits) * 1024n ** BigInt(power));
    }
    if (/^-?\d+(\.\d+)?$/.test(text)) return text;
  }
  // The place of a value in its list.
  if (/^(ENUM|SET|FLAGSET|BOOLEAN)$/.test(type) && /^\d+$/.test(text)) return text;
  return quoteText(text);
}
