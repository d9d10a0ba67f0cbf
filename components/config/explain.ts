import { safeParse, type z } from "zod";
import { fixUnknownKey, fixValue } from "./fix";
import { type ConfigIssue, formatPath, removeCommand, setCommand, setSecretCommand } from "./issue";
import { isHidden, type MaskContext, show } from "./mask";
import { nearest } from "./nearest";
import type { FieldNotes, Scalar } from "./schema/fields";
import { isScalar, keysAt, notesOf, optionsWith, schemaAt, unionAt, valueAt } from "./schema/walk";

/** What {@link explain} needs to know besides zod's findings. */
export interface ExplainContext extends MaskContext {
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
  const name = String(path.at(-1));
  const known = keysAt(context.schema, parent, context.input);
  const meant = nearest(name, known);
  const target = meant === undefined ? undefined : [...parent, meant];
  return {
    path: formatPath(path),
    value: show(path, valueAt(context.input, path), context),
    rule: `there is no such key; ${unknownKeyRule(parent, name, target, known, context)}`,
    fix: fixUnknownKey(path, target, context),
  };
}

function unknownKeyRule(
  parent: readonly PropertyKey[],
  name: string,
  target: readonly PropertyKey[] | undefined,
  known: readonly string[],
  { schema, input }: ExplainContext,
): string {
  const union = unionAt(schema, parent, input);
  const owners = union === undefined ? [] : optionsWith(union, name);
  if (union !== undefined && owners.length > 0) {
    const chosen = [...parent, union.def.discriminator];
    return `it belongs to ${formatPath(chosen)} ${owners.join(", ")}, which is ${JSON.stringify(valueAt(input, chosen))}`;
  }
  if (target === undefined) return `known here are ${known.join(", ")}`;
  const both = valueAt(input, target) === undefined ? "" : ", and that is set, too";
  return `${formatPath(target)} was probably meant${both}`;
}

function badKey(issue: z.core.$ZodIssueInvalidKey, context: ExplainContext): ConfigIssue {
  const path = issue.path;
  const value = valueAt(context.input, path);
  const name = String(path.at(-1));
  const plain = name.toLowerCase().replaceAll("-", "_");
  const target = [...path.slice(0, -1), plain];
  const schema = schemaAt(context.schema, path.slice(0, -1), context.input);
  const keyType = (schema as z.ZodRecord | undefined)?.keyType;
  const renamed = keyType !== undefined && plain !== name && safeParse(keyType, plain).success;
  const remove = removeCommand(context.stack, path);
  const put = isHidden(path, value, context)
    ? setSecretCommand(context.stack, target)
    : isScalar(value) && setCommand(context.stack, target, value);
  return {
    path: formatPath(path),
    value: show(path, value, context),
    rule: notesOf(keyType)?.rule ?? "this name is not allowed here",
    fix: renamed && put !== false ? `${remove} && ${put}` : remove,
  };
}

function badProvider(issue: z.core.$ZodIssueInvalidUnion, context: ExplainContext): ConfigIssue {
  const path =
    issue.path.at(-1) === issue.discriminator ? issue.path : [...issue.path, issue.discriminator ?? ""];
  const options = "options" in issue ? (issue.options ?? []).map(String) : [];
  const value = valueAt(context.input, path);
  return {
    path: formatPath(path),
    value: show(path, value, context),
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
    value: show(path, value, context),
    rule,
    fix: fixValue(path, notes, meant, context),
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
