import { explain } from "./explain";
import { type ConfigIssue, formatPath } from "./issue";
import { checkRules, explainBreak } from "./rules";
import { type PlatformConfig, platformSchema } from "./schema";
import { isRecord, valueAt } from "./schema/walk";

/** Configuration as it was found, before any check. */
export interface RawConfig {
  stack: string;
  /** Values by top-level key, without the project's name. */
  values: Record<string, unknown>;
  /** Top-level keys that hold at least one secret. */
  secretKeys: ReadonlySet<string>;
}

/** The checked configuration, or everything that is wrong with it. */
export type Parsed = { config: PlatformConfig; issues?: never } | { config?: never; issues: ConfigIssue[] };

/** Pulumi hands over objects, lists, numbers and booleans as JSON, and text as it is. */
export function decode(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Checks a configuration whole: an error in one key never hides one in another. */
export function parseConfig(raw: RawConfig): Parsed {
  const input = withDefaultProviders(raw.values);
  const strict = platformSchema.safeParse(input);
  const context = { schema: platformSchema, input, secretKeys: raw.secretKeys, stack: raw.stack };
  const issues = strict.success ? [] : explain(strict.error.issues, context);

  // Rules over several keys need a whole configuration: what is wrong in itself is replaced by its default.
  const wrong = issues.map((issue) => issue.path);
  const config = strict.success ? strict.data : mend(input, strict.error.issues);
  if (config !== undefined) {
    const breaks = checkRules(config).filter(
      (broken) => ![formatPath(broken.path), ...broken.involves].some((path) => touches(path, wrong)),
    );
    issues.push(...breaks.map((broken) => explainBreak(broken, context)));
  }
  if (strict.success && issues.length === 0) return { config: strict.data };
  return { issues: issues.sort((a, b) => a.path.localeCompare(b.path)) };
}

/** `--workers 5` on a stack without configuration sets `cluster.workers` alone; the provider is then the default. */
function withDefaultProviders(values: Record<string, unknown>): Record<string, unknown> {
  const withProvider = (value: unknown, provider: string) =>
    isRecord(value) && !("provider" in value) ? { provider, ...value } : value;
  const filled = { ...values };
  if ("cluster" in filled) filled.cluster = withProvider(filled.cluster, "embedded");
  if ("objectStore" in filled) filled.objectStore = withProvider(filled.objectStore, "none");
  return filled;
}

type Issues = readonly { code?: string | undefined; path: PropertyKey[]; keys?: string[] }[];

function mend(input: Record<string, unknown>, issues: Issues): PlatformConfig | undefined {
  const mended = structuredClone(input);
  for (const issue of issues) {
    for (const path of issue.keys?.map((key) => [...issue.path, key]) ?? [issue.path]) remove(mended, path);
  }
  return platformSchema.safeParse(mended).data;
}

function remove(root: unknown, path: readonly PropertyKey[]): void {
  const last = path.at(-1);
  const parent = valueAt(root, path.slice(0, -1));
  if (last === undefined) return;
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (isRecord(parent)) Reflect.deleteProperty(parent, last);
}

function touches(path: string, wrong: readonly string[]): boolean {
  return wrong.some(
    (other) => path === other || path.startsWith(`${other}.`) || other.startsWith(`${path}.`),
  );
}
