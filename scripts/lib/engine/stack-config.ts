import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parse, parseDocument } from "yaml";
import { formatIssues } from "../../../components/config/issue";
import { decode, parseConfig } from "../../../components/config/parse";
import type { PlatformConfig } from "../../../components/config/schema";
import { UserError } from "../../../toolchain/errors";
import { projectFile, stackConfigFile } from "../paths";

/** The project's name, before each key in a stack's file. */
export const project = "galera-platform";

/** What stands in for a value that only the engine can decrypt. */
const encrypted = "(encrypted)";

interface StackFile {
  config?: Record<string, unknown>;
  environment?: unknown;
}

/** Reads a stack's file, or says how to make one. */
export function readStackFile(stack: string, file = stackConfigFile(stack)): StackFile {
  if (!existsSync(file)) {
    throw new UserError(`There is no Pulumi.${stack}.yaml, so there is no stack ${stack}.`, {
      hint: `Make one: cp Pulumi.dev.yaml Pulumi.${stack}.yaml`,
    });
  }
  try {
    return (parse(readFileSync(file, "utf8"), { logLevel: "error" }) as StackFile | null) ?? {};
  } catch (error) {
    throw new UserError(`Pulumi.${stack}.yaml is not YAML: ${describeYamlError(error)}`);
  }
}

/** What is wrong and where, without the text around it: a password may stand there. */
function describeYamlError(error: unknown): string {
  const [first = ""] = (error instanceof Error ? error.message : String(error)).split(":\n");
  return first.startsWith("Unresolved alias")
    ? "there is a value that begins with * and is no alias; put it in quotes"
    : first;
}

/** What the engine adds to a stack that does not say it: the defaults of Pulumi.yaml. */
function projectDefaults(file = projectFile): Record<string, unknown> {
  const { config = {} } = parse(readFileSync(file, "utf8")) as {
    config?: Record<string, { default?: unknown }>;
  };
  const given = Object.entries(config).filter(([, entry]) => entry.default !== undefined);
  return Object.fromEntries(given.map(([key, entry]) => [`${project}:${key}`, entry.default]));
}

/**
 * A stack's configuration for a run without the engine, which alone can decrypt: what is encrypted is replaced by
 * a text that says so, and named.
 */
export function configWithoutEngine(
  stack: string,
  file?: string,
): { config: Record<string, unknown>; encrypted: string[] } {
  const names: string[] = [];
  const entries = Object.entries(readStackFile(stack, file).config ?? {}).map(([key, value]) => [
    key,
    withoutSecrets(value, () => names.push(key)),
  ]);
  return { config: { ...projectDefaults(), ...Object.fromEntries(entries) }, encrypted: [...new Set(names)] };
}

/**
 * Checks a stack's file as the program will, before anything is installed or started for it.
 * Undefined where it cannot be known without the engine (Pulumi ESC).
 */
export function checkStackFile(stack: string, file?: string): PlatformConfig | undefined {
  const content = readStackFile(stack, file);
  if (content.environment !== undefined) return undefined;
  const values: Record<string, unknown> = {};
  const secretKeys = new Set<string>();
  for (const [key, value] of Object.entries(content.config ?? {})) {
    const name = key.startsWith(`${project}:`) ? key.slice(project.length + 1) : key;
    if (name.includes(":")) continue;
    const plain = withoutSecrets(value, () => secretKeys.add(name));
    // The engine writes a lone true as "true" when it writes the file, and means the same.
    values[name] = typeof plain === "string" ? decode(plain) : plain;
  }
  const { config, issues } = parseConfig({ stack, values, secretKeys });
  if (issues !== undefined) throw new UserError(formatIssues(stack, issues));
  return config;
}

function withoutSecrets(value: unknown, found: () => void): unknown {
  if (Array.isArray(value)) return value.map((entry) => withoutSecrets(entry, found));
  if (typeof value !== "object" || value === null) return value;
  if ("secure" in value && Object.keys(value).length === 1) {
    found();
    return encrypted;
  }
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withoutSecrets(entry, found)]));
}

/** Sets one value in a stack's file and keeps everything else of it, comments too. */
export function setStackValue(
  stack: string,
  path: readonly [string, ...string[]],
  value: unknown,
  file = stackConfigFile(stack),
): void {
  const document = parseDocument(readFileSync(file, "utf8"));
  const [key, ...rest] = path;
  const long = `${project}:${key}`;
  const name = document.hasIn(["config", key]) ? key : long;
  document.setIn(["config", name, ...rest], value);
  writeFileSync(file, document.toString({ lineWidth: 0 }));
}

/**
 * Takes the salt of secrets out of a stack's file that holds no secret: the engine writes it there unasked, and
 * a checkout with another passphrase would stumble over it. The state has it, too. With it the engine writes the rest
 * anew, `false` as `"false"`: where that says the same as before, the file is as before.
 *
 * @param before its text before the engine ran; nothing where there was no such file
 */
export function removeIdleSalt(stack: string, before?: string, file = stackConfigFile(stack)): void {
  const text = readFileSync(file, "utf8");
  if (/^\s*secure:/m.test(text) || !/^encryptionsalt:/m.test(text)) return;
  const without = text.replace(/^encryptionsalt:.*\n?/m, "");
  writeFileSync(file, before !== undefined && saysTheSame(before, without) ? before : without);
}

/** Whether two files hold the same keys and values; the engine keeps a plain value as text. */
function saysTheSame(before: string, after: string): boolean {
  const plain = (text: string) =>
    JSON.stringify(parse(text), (_, value) => (typeof value === "object" ? value : String(value)));
  return plain(before) === plain(after);
}
