import { z } from "zod";
import { type FieldNotes, fieldNotes, type Scalar } from "./fields";

type AnySchema = z.core.$ZodType;

/** A schema, and the configuration as it was found, which decides between the options of a union. */
export interface SchemaContext {
  schema: AnySchema;
  input: unknown;
}

/** Notes about a schema, looked for through `.default()`, `.optional()` and their like. */
export function notesOf(schema: AnySchema | undefined): FieldNotes | undefined {
  for (let inner = schema; inner !== undefined; inner = unwrapOnce(inner)) {
    const notes = fieldNotes.get(inner);
    if (notes !== undefined) return notes;
  }
  return undefined;
}

/** The schema of the value at a path, chosen by the given input where a union leaves a choice. */
export function schemaAt(
  schema: AnySchema,
  path: readonly PropertyKey[],
  input: unknown,
): AnySchema | undefined {
  let current: AnySchema | undefined = core(schema, input);
  let value = input;
  for (const key of path) {
    if (current === undefined) return undefined;
    value = isRecord(value) || Array.isArray(value) ? Reflect.get(value, key) : undefined;
    const child: AnySchema | undefined = childOf(current, key);
    current = child === undefined ? undefined : isLeaf(child) ? child : core(child, value);
  }
  return current;
}

/** Keys that the object at a path may have. */
export function keysAt(schema: AnySchema, path: readonly PropertyKey[], input: unknown): string[] {
  const found = schemaAt(schema, path, input);
  if (found instanceof z.ZodObject) return Object.keys(found.shape);
  const union = unionAt(schema, path, input);
  return union === undefined ? [] : [union.def.discriminator];
}

/** The union at a path, whichever of its options was chosen. */
export function unionAt(
  schema: AnySchema,
  path: readonly PropertyKey[],
  input: unknown,
): z.ZodDiscriminatedUnion | undefined {
  const last = path.at(-1);
  if (last === undefined) return undefined;
  const parent = schemaAt(schema, path.slice(0, -1), input);
  let found: AnySchema | undefined = parent === undefined ? undefined : childOf(parent, last);
  for (let inner = found; inner !== undefined; inner = unwrapOnce(inner)) found = inner;
  return found instanceof z.ZodDiscriminatedUnion ? found : undefined;
}

/** Options of a union that know a key, by the value of the discriminator. */
export function optionsWith(union: z.ZodDiscriminatedUnion, key: string): string[] {
  return union.options.flatMap((option) => {
    if (!(option instanceof z.ZodObject) || !(key in option.shape)) return [];
    const literal = option.shape[union.def.discriminator];
    return literal instanceof z.ZodLiteral ? [...literal.values].map(String) : [];
  });
}

/** Whether a value is an object with keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isLeaf(schema: AnySchema): boolean {
  return notesOf(schema) !== undefined && !(core(schema, undefined) instanceof z.ZodArray);
}

function childOf(schema: AnySchema, key: PropertyKey): AnySchema | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[String(key)];
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return undefined;
}

function unwrapOnce(schema: AnySchema): AnySchema | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return schema.unwrap();
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) return schema.unwrap();
  return undefined;
}

/** The schema without wrappers; of a union, the option that the input's discriminator selects. */
function core(schema: AnySchema, input: unknown): AnySchema | undefined {
  const inner = unwrapOnce(schema);
  if (inner !== undefined) {
    const missing = input === undefined && schema instanceof z.ZodPrefault;
    return core(inner, missing ? schema.def.defaultValue : input);
  }
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const discriminator = schema.def.discriminator;
  return schema.options.find((option) => {
    const literal = option instanceof z.ZodObject ? option.shape[discriminator] : undefined;
    return (
      literal instanceof z.ZodLiteral && isRecord(input) && literal.values.has(input[discriminator] as string)
    );
  });
}

/** The value at a path of plain data. */
export function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (isRecord(value) || Array.isArray(value) ? Reflect.get(value, key) : undefined),
    input,
  );
}

/** A copy of plain data with another value at a path that exists. */
export function withValue(input: unknown, path: readonly PropertyKey[], value: unknown): unknown {
  const copy = structuredClone(input);
  const last = path.at(-1);
  const parent = valueAt(copy, path.slice(0, -1));
  if (last !== undefined && (isRecord(parent) || Array.isArray(parent))) Reflect.set(parent, last, value);
  return copy;
}

/** Whether a value is one that `pulumi config set` can set by itself. */
export function isScalar(value: unknown): value is Scalar {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
