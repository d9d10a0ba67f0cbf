import { nearest } from "./nearest";
import type { SchemaContext } from "./schema/walk";
import { isRecord, keysAt, notesOf, schemaAt } from "./schema/walk";

/** What is needed to tell a secret from what a person may read on a screen. */
export interface MaskContext extends SchemaContext {
  /** Top-level keys that hold at least one secret. */
  secretKeys: ReadonlySet<string>;
}

/** What stands in for a value that is not shown. */
const hiddenValue = "[secret]";

const secretWords = /pass|pwd|secret|token|credential|private|auth|kubeconfig/i;
/** Sections and keys that hold secrets, for names that are close to one of them. */
const secretNames = ["accounts", "password", "secret", "token", "credentials", "kubeconfig"];
/** A quantity is recognised by its form: where a key holds a secret somewhere, other text is not shown. */
const quantity = /^\d+(\.\d+)?\s?[a-zA-Z]{0,2}$/;

/**
 * Whether the value at a path is a secret: by its schema, by its name or that of a section around it, also where
 * that name is misspelt. Too much is hidden rather than too little.
 */
export function isSecretPath(path: readonly PropertyKey[], { schema, input }: SchemaContext): boolean {
  return path.some((key, index) => {
    if (typeof key === "number") return false;
    const name = String(key);
    const known = name !== "accounts" && keysAt(schema, path.slice(0, index), input).includes(name);
    if (known) return notesOf(schemaAt(schema, path.slice(0, index + 1), input))?.secret === true;
    return secretWords.test(name) || nearest(name, secretNames) !== undefined;
  });
}

/** Whether a single value must not be printed. */
export function isHidden(path: readonly PropertyKey[], value: unknown, context: MaskContext): boolean {
  if (isSecretPath(path, context)) return true;
  if (!context.secretKeys.has(String(path[0]))) return false;
  // The engine tells which top-level keys hold secrets, not where inside of them.
  if (notesOf(schemaAt(context.schema, path, context.input)) === undefined) return true;
  return typeof value === "string" && !quantity.test(value);
}

/** A value as an error shows it, at most 120 characters. */
export function show(path: readonly PropertyKey[], value: unknown, context: MaskContext): string {
  if (value === undefined) return "(not set)";
  const masked = mask(path, value, context);
  if (masked === hiddenValue) return hiddenValue;
  const text = JSON.stringify(masked);
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}

function mask(path: readonly PropertyKey[], value: unknown, context: MaskContext): unknown {
  if (isSecretPath(path, context)) return hiddenValue;
  if (Array.isArray(value)) return value.map((entry, index) => mask([...path, index], entry, context));
  if (isRecord(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [key, mask([...path, key], entry, context)]),
    );
  }
  return isHidden(path, value, context) ? hiddenValue : value;
}
