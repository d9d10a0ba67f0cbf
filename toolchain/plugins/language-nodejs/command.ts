import { existsSync } from "node:fs";
import path from "node:path";
import type { JsonObject } from "../lib/properties";

/** What the runner of the SDK must know of the update it belongs to. */
export interface RunTarget {
  monitor: string;
  engine: string;
  organization: string;
  project: string;
  rootDirectory: string;
  stack: string;
  pwd: string;
  dryRun: boolean;
  parallel: number;
}

/** The options of `@pulumi/pulumi/cmd/run` for a program. */
export function programArguments(target: RunTarget): string[] {
  const args = ["--monitor", target.monitor, "--engine", target.engine];
  const optional: [string, string][] = [
    ["--organization", target.organization],
    ["--project", target.project],
    ["--root-directory", target.rootDirectory],
    ["--stack", target.stack],
    ["--pwd", target.pwd],
  ];
  for (const [name, value] of optional) if (value !== "") args.push(name, value);
  if (target.dryRun) args.push("--dry-run");
  args.push("--parallel", String(target.parallel));
  return args;
}

/** Arguments for node itself from the runtime option `nodeargs`, split as a shell would. */
export function nodeArguments(options: JsonObject): string[] {
  const value = options.nodeargs;
  return typeof value === "string" ? splitCommand(value) : [];
}

/**
 * Splits a command line at spaces outside quotes; quotes group, a backslash takes the next character literally
 * except within single quotes.
 *
 * @throws Error when a quote does not close.
 */
export function splitCommand(text: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  let quote: string | undefined;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === "\\" && quote !== "'" && i + 1 < text.length) {
      word = (word ?? "") + text.charAt(++i);
    } else if (quote !== undefined) {
      if (char === quote) quote = undefined;
      else word = (word ?? "") + char;
    } else if (char === '"' || char === "'") {
      quote = char;
      word ??= "";
    } else if (/\s/.test(char)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? "") + char;
  }
  if (quote !== undefined) throw new Error(`nodeargs: a quote does not close in ${text}`);
  if (word !== undefined) words.push(word);
  return words;
}

/** The environment of a program: ours, its configuration, and how the SDK shall load it. */
export function programEnvironment(
  options: JsonObject,
  pwd: string,
  stack: { config: Record<string, string>; secretKeys: readonly string[] },
  base: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    ...base,
    PULUMI_CONFIG: JSON.stringify(stack.config),
    PULUMI_CONFIG_SECRET_KEYS: JSON.stringify(stack.secretKeys),
  };
  const typescript = options.typescript;
  if (typescript !== false && typescript !== "false") env.PULUMI_NODEJS_TYPESCRIPT = "true";
  else delete env.PULUMI_NODEJS_TYPESCRIPT;
  const tsconfig = options.tsconfig;
  if (typeof tsconfig === "string" && tsconfig !== "") {
    const resolved = path.resolve(pwd, tsconfig);
    if (existsSync(resolved)) env.PULUMI_NODEJS_TSCONFIG_PATH = resolved;
  }
  return env;
}
