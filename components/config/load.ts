import * as pulumi from "@pulumi/pulumi";
import { formatIssues } from "./issue";
import { decode, parseConfig } from "./parse";
import type { PlatformConfig } from "./schema";

/**
 * Reads and checks the stack's configuration: the only place that does.
 *
 * @throws pulumi.RunError with all errors at once, before any resource exists; Pulumi prints it without a stack.
 */
export function loadConfig(): PlatformConfig {
  const stack = pulumi.getStack();
  const prefix = `${pulumi.getProject()}:`;
  const values: Record<string, unknown> = {};
  const secretKeys = new Set<string>();
  const secret = secretTest();
  for (const [key, text] of Object.entries(pulumi.runtime.allConfig())) {
    if (!key.startsWith(prefix)) continue;
    const name = key.slice(prefix.length);
    values[name] = decode(text);
    if (secret(key)) secretKeys.add(name);
  }
  const { config, issues } = parseConfig({ stack, values, secretKeys });
  if (issues !== undefined) throw new pulumi.RunError(formatIssues(stack, issues));
  return config;
}

/** Tells which keys hold secrets. The SDK keeps its own test internal, so the language host's word is read. */
function secretTest(): (key: string) => boolean {
  const keys = decode(process.env.PULUMI_CONFIG_SECRET_KEYS ?? "[]");
  return Array.isArray(keys) ? (key) => keys.includes(key) : () => true;
}
