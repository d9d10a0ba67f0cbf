/** A name as an SQL identifier. @throws RangeError where it is empty, or of more than one line */
export function quoteName(name: string): string {
  if (name === "" || /[\0\r\n]/.test(name)) throw new RangeError("a name must be one line of text");
  return `\`${name.replaceAll("`", "``")}\``;
}

/** A text as an SQL literal. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}

/** A value as an option file carries it in quotes. */
export function quoteOption(value: string): string {
  return `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
