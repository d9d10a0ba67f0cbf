/**
 * Property values as the engine sends them: JSON, in which a secret and an unknown have a signature of their
 * own. The plugins work on this wire form directly, because it is all they need and it costs nothing.
 */
export type Json = null | boolean | number | string | Json[] | JsonObject;
/** A JSON object. */
export interface JsonObject {
  [key: string]: Json;
}

const signatureKey = "4dabf18193072939515e22adb298388d";
const secretSignature = "1b47061264138c4ac30d75fd1eb44270";

/** What the engine sends for a value that a preview cannot know yet; one marker for each type of value. */
const unknownMarkers: ReadonlySet<string> = new Set([
  "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
  "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
  "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
  "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
  "030794c1-ac77-496b-92df-f27374a8bd58",
  "e48ece36-62e2-4504-bad9-02848725956a",
  "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
]);

/** The unknown value that we send ourselves. */
export const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** Whether the value is an object (and not a list, a scalar or null). */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether the value itself is unknown. */
export function isUnknown(value: unknown): boolean {
  return typeof value === "string" && unknownMarkers.has(value);
}

/** Whether the value is marked secret. */
export function isSecret(value: unknown): boolean {
  return isObject(value) && value[signatureKey] === secretSignature;
}

/** Marks a value secret; a value that is secret already stays as it is. */
export function secret(value: Json): Json {
  return isSecret(value) ? value : { [signatureKey]: secretSignature, value };
}

/** The object under `key`, or an empty one. */
export function objectAt(value: Json | undefined, key: string): JsonObject {
  const child = isObject(value) ? value[key] : undefined;
  return isObject(child) ? child : {};
}

/** The string under `key`, or undefined. */
export function stringAt(value: Json | undefined, key: string): string | undefined {
  const child = isObject(value) ? value[key] : undefined;
  return typeof child === "string" ? child : undefined;
}

/** The number under `key`, or undefined. */
export function numberAt(value: Json | undefined, key: string): number | undefined {
  const child = isObject(value) ? value[key] : undefined;
  return typeof child === "number" ? child : undefined;
}

/** The list under `key`, or an empty one. */
export function listAt(value: Json | undefined, key: string): Json[] {
  const child = isObject(value) ? value[key] : undefined;
  return Array.isArray(child) ? child : [];
}

/** Whether some value inside fulfils the predicate. */
function some(value: Json, predicate: (value: unknown) => boolean): boolean {
  if (predicate(value)) return true;
  if (Array.isArray(value)) return value.some((item) => some(item, predicate));
  return isObject(value) && Object.values(value).some((item) => some(item, predicate));
}

/** Whether an unknown hides anywhere inside. */
export function containsUnknown(value: Json): boolean {
  return some(value, isUnknown);
}

/** Whether a secret hides anywhere inside. */
export function containsSecret(value: Json): boolean {
  return some(value, isSecret);
}

/** The same value without its secret marks: what goes to the outside world. */
export function reveal(value: JsonObject): JsonObject;
export function reveal(value: Json): Json;
export function reveal(value: Json): Json {
  if (isSecret(value)) return reveal((value as JsonObject).value ?? null);
  if (Array.isArray(value)) return value.map((item) => reveal(item));
  if (!isObject(value)) return value;
  const result: JsonObject = {};
  for (const [key, item] of Object.entries(value)) result[key] = reveal(item);
  return result;
}

/**
 * Gives `plain` the secret marks of `marked`, key by key. Lists are followed item by item where the items surely
 * correspond; where they may have moved, and where shapes differ, the whole value becomes secret: rather too much
 * than a value in clear.
 */
export function copySecrets(plain: Json, marked: Json | undefined): Json {
  if (marked === undefined || !containsSecret(marked)) return plain;
  if (isSecret(marked) || isSecret(plain)) return secret(plain);
  if (isObject(marked) && isObject(plain)) {
    const result: JsonObject = {};
    for (const [key, item] of Object.entries(plain)) result[key] = copySecrets(item, marked[key]);
    return result;
  }
  if (Array.isArray(marked) && Array.isArray(plain) && correspond(plain, marked)) {
    return plain.map((item, index) => copySecrets(item, marked[index]));
  }
  return secret(plain);
}

/** Whether the items of two lists stand for the same things, one by one: they are equal, or have equal names. */
function correspond(plain: readonly Json[], marked: readonly Json[]): boolean {
  return (
    plain.length === marked.length &&
    plain.every((item, index) => {
      const other = reveal(marked[index] ?? null);
      if (equal(item, other)) return true;
      const name = stringAt(item, "name") ?? stringAt(item, "key");
      return name !== undefined && name === (stringAt(other, "name") ?? stringAt(other, "key"));
    })
  );
}

/** Structural equality; a number equals a number, and the order of keys does not matter. */
export function equal(left: Json | undefined, right: Json | undefined): boolean {
  if (left === right) return true;
  if (Array.isArray(left)) {
    return (
      Array.isArray(right) && left.length === right.length && left.every((item, i) => equal(item, right[i]))
    );
  }
  if (!isObject(left) || !isObject(right)) return false;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && equal(left[key], right[key]))
  );
}
