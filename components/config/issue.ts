import type { Scalar } from "./schema/fields";

/** Something wrong with the configuration. */
export interface ConfigIssue {
  /** Where, e.g. `galera.storage.size`, as `pulumi config --path` takes it. */
  path: string;
  /** The value found, ready to print; never a secret. */
  value: string;
  /** The rule that it breaks, with the consequence. */
  rule: string;
  /** The command that puts it right. */
  fix: string;
}

const plainKey = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** A path as `pulumi config --path` takes it: dots, `[0]` for lists, quotes around keys that hold dots. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => {
      if (typeof key === "number") return `[${key}]`;
      const name = String(key);
      // The first key may hold dashes: it is a configuration key, not a path inside of one.
      if (!plainKey.test(name) && !(index === 0 && /^[A-Za-z0-9_-]+$/.test(name))) return `["${name}"]`;
      return index === 0 ? name : `.${name}`;
    })
    .join("");
}

/** A word as a POSIX shell takes it. */
export function shellQuote(word: string): string {
  return /^[A-Za-z0-9_./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** The command that sets a value. */
export function setCommand(
  stack: string,
  path: readonly PropertyKey[],
  value: Scalar | readonly Scalar[],
): string {
  if (Array.isArray(value)) {
    return value.map((entry, index) => setCommand(stack, [...path, index], entry)).join(" && ");
  }
  const word = shellQuote(String(value));
  // A value that begins with a dash would be read as an option.
  const separator = word.startsWith("-") ? "-- " : "";
  return `pulumi config set --stack ${stack} --path ${separator}${shellQuote(formatPath(path))} ${word}`;
}

/** The command that sets a secret; Pulumi asks for the value, so that it stays out of the shell's history. */
export function setSecretCommand(stack: string, path: readonly PropertyKey[]): string {
  return `pulumi config set --stack ${stack} --path --secret ${shellQuote(formatPath(path))}`;
}

/** The command that removes a key. */
export function removeCommand(stack: string, path: readonly PropertyKey[]): string {
  return `pulumi config rm --stack ${stack} --path ${shellQuote(formatPath(path))}`;
}

/** All issues as one message. */
export function formatIssues(stack: string, issues: readonly ConfigIssue[]): string {
  const count = issues.length === 1 ? "1 error" : `${issues.length} errors`;
  const entries = issues.map(
    (issue) => `  ${issue.path} = ${issue.value}\n      ${issue.rule}\n      fix: ${issue.fix}`,
  );
  return [`The configuration of stack ${stack} has ${count}; nothing was changed.`, ...entries].join("\n\n");
}
