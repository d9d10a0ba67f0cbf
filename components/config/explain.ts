import { safeParse, type z } from "zod";
import { type ConfigIssue, formatPath, removeCommand, setCommand, setSecretCommand } from "./issue";
import { nearest } from "./nearest";
import type { FieldNotes, Scalar } from "./schema/fields";
import { isRecord, keysAt, notesOf, schemaAt } from "./schema/walk";

/** What {@link explain} needs to know besides zod's findings. */
export interface ExplainContext {
  schema: z.core.$ZodType;
  /** The configuration as it was found. */
  input: unknown;
  /** Top-level keys that hold at least one secret. */
  secretKeys: ReadonlySet<string>;
  stack: string;
}

/** Turns zod's findings into errors that a person can act on: one a path, in the order of the paths. */
export function explain(issues: readonly z.core.$ZodIssue[], context: ExplainContext): ConfigIssue[] {
  const explained = issues.flatMap((issue) => explainOne(issue, context));
  const byPath = new Map(explained.map((issue) => [issue.path, issue]));
  return [...byPath.values()].sort((a, b) => a.path.localeCompare(b.path));
}

function explainOne(issue: z.core.$ZodIssue, context: ExplainContext): ConfigIssue[] {
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey([...issue.path, key], context));
    case "invalid_key":
      return [badKey(issue, context)];
    case "invalid_union":
      return [
        issue.discriminator === undefined ? badValue(issue.path, context) : badProvider(issue, context),
      ];
    default:
      return [badValue(issue.path, context)];
  }
}

function unknownKey(path: PropertyKey[], context: ExplainContext): ConfigIssue {
  const parent = path.slice(0, -1);
  const known = keysAt(context.schema, parent, context.input);
  const meant = nearest(String(path.at(-1)), known);
  const remove = removeCommand(context.stack, path);
  const rule = meant
    ? `there is no such key; ${formatPath([...parent, meant])} was probably meant`
    : `there is no such key; known here are ${known.join(", ")}`;
  // An unknown key may be a misspelt password: with a secret anywhere beside it, its value is not shown.
  const masked = context.secretKeys.has(String(path[0]));
  const value = valueAt(context.input, path);
  if (meant === undefined) return { path: formatPath(path), value: show(value, masked), rule, fix: remove };
  const target = [...parent, meant];
  const secret = masked || notesOf(schemaAt(context.schema, target, context.input))?.secret === true;
  const put = secret
    ? setSecretCommand(context.stack, target)
    : isScalar(value) && setCommand(context.stack, target, value);
  return {
    path: formatPath(path),
    value: show(value, secret),
    rule,
    fix: put === false ? `rename it in Pulumi.${context.stack}.yaml` : `${remove} && ${put}`,
  };
}

function badKey(issue: z.core.$ZodIssueInvalidKey, context: ExplainContext): ConfigIssue {
  const path = issue.path;
  const value = valueAt(context.input, path);
  const name = String(path.at(-1));
  const plain = name.toLowerCase().replaceAll("-", "_");
  const schema = schemaAt(context.schema, path.slice(0, -1), context.input);
  const keyType = (schema as z.ZodRecord | undefined)?.keyType;
  const remove = removeCommand(context.stack, path);
  const put = isScalar(value) ? ` && ${setCommand(context.stack, [...path.slice(0, -1), plain], value)}` : "";
  return {
    path: formatPath(path),
    value: show(value, false),
    rule: notesOf(keyType)?.rule ?? "this name is not allowed here",
    fix: plain === name ? remove : remove + put,
  };
}

function badProvider(issue: z.core.$ZodIssueInvalidUnion, context: ExplainContext): ConfigIssue {
  const path =
    issue.path.at(-1) === issue.discriminator ? issue.path : [...issue.path, issue.discriminator ?? ""];
  const options = "options" in issue ? (issue.options ?? []).map(String) : [];
  const value = valueAt(context.input, path);
  return {
    path: formatPath(path),
    value: show(value, false),
    rule: `must be one of ${options.join(", ")}`,
    fix: setCommand(context.stack, path, nearest(String(value), options) ?? options[0] ?? ""),
  };
}

function badValue(path: readonly PropertyKey[], context: ExplainContext): ConfigIssue {
  const notes = notesOf(schemaAt(context.schema, path, context.input)) ?? listNotes(path, context);
  const value = valueAt(context.input, path);
  const hint = value === undefined ? {} : (notes?.explain?.(value) ?? {});
  const meant = allowed(hint.meant, path, notes, context);
  const rule = [notes?.rule ?? shapeRule(path, context), hint.reason].filter(Boolean).join("; ");
  return {
    path: formatPath(path),
    value: show(value, notes?.secret === true),
    rule,
    fix: fixFor(path, notes, meant, context),
  };
}

/** What was meant may still be out of range: `30` for a minute at least was meant as `30s`, and becomes `1m`. */
function allowed(
  meant: Scalar | undefined,
  path: readonly PropertyKey[],
  notes: FieldNotes | undefined,
  context: ExplainContext,
): Scalar | undefined {
  const schema = schemaAt(context.schema, path, context.input);
  if (meant === undefined || schema === undefined || safeParse(schema, meant).success) return meant;
  const closer = notes?.explain?.(meant).meant;
  return closer !== undefined && safeParse(schema, closer).success ? closer : undefined;
}

function fixFor(
  path: readonly PropertyKey[],
  notes: FieldNotes | undefined,
  meant: Scalar | undefined,
  context: ExplainContext,
): string {
  if (notes?.secret) return setSecretCommand(context.stack, path);
  const value = meant ?? notes?.example;
  return value === undefined ? removeCommand(context.stack, path) : setCommand(context.stack, path, value);
}

/** An entry of a list has the notes of the entry, or of its list. */
function listNotes(path: readonly PropertyKey[], context: ExplainContext): FieldNotes | undefined {
  return typeof path.at(-1) === "number"
    ? notesOf(schemaAt(context.schema, path.slice(0, -1), context.input))
    : undefined;
}

function shapeRule(path: readonly PropertyKey[], context: ExplainContext): string {
  const keys = keysAt(context.schema, path, context.input);
  return keys.length === 0
    ? "this value is not allowed here"
    : `must be an object with keys from ${keys.join(", ")}`;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (isRecord(value) || Array.isArray(value) ? Reflect.get(value, key) : undefined),
    input,
  );
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/** A value as the error shows it. */
export function show(value: unknown, secret: boolean): string {
  if (value === undefined) return "(not set)";
  if (secret) return "[secret]";
  const text = JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}
