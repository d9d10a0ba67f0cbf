/** What a property is when the engine does not know it yet, as in the preview of a first `up`. */
export const unknown: unique symbol = Symbol("unknown until it is made");

/** Properties of a resource, with {@link unknown} for what will be known only when it is made. */
export type Value = string | number | boolean | null | typeof unknown | Value[] | Values | undefined;
export interface Values {
  [key: string]: Value;
}

/**
 * A plain copy of properties. The SDK's own objects throw at the touch of an unknown property, which would end a
 * whole rule because of one image that is not yet built.
 */
export function plain(properties: Record<string, unknown>): Values {
  return Object.fromEntries(Object.keys(properties).map((key) => [key, copy(() => properties[key])]));
}

function copy(read: () => unknown): Value {
  let value: unknown;
  try {
    value = read();
  } catch {
    return unknown;
  }
  if (value === null || value === undefined) return value;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return Array.from({ length: list.length }, (_, index) => copy(() => list[index]));
  }
  return plain(value as Record<string, unknown>);
}

/** The object at a path, or undefined where there is none (or it is unknown). */
export function objectAt(value: Value, ...path: string[]): Values | undefined {
  const found = at(value, ...path);
  return isObject(found) ? found : undefined;
}

/** The list at a path; empty where there is none. */
export function listAt(value: Value, ...path: string[]): Value[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** The value at a path; {@link unknown} where something on the way to it is. */
export function at(value: Value, ...path: string[]): Value {
  let current = value;
  for (const key of path) {
    if (current === unknown) return unknown;
    if (!isObject(current)) return undefined;
    current = current[key];
  }
  return current;
}

/** Whether a value is an object, and neither a list nor unknown. */
export function isObject(value: Value): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether all labels of a selector are among these. An empty selector selects nothing here. */
export function selects(selector: Value, labels: Value): boolean {
  if (!isObject(selector) || !isObject(labels)) return false;
  const wanted = Object.entries(selector);
  return wanted.length > 0 && wanted.every(([key, value]) => labels[key] === value);
}

/** Every string in a value, with the path to it. */
export function* strings(value: Value, path = ""): Generator<{ path: string; text: string }> {
  if (typeof value === "string") yield { path, text: value };
  else if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* strings(entry, `${path}[${index}]`);
  } else if (isObject(value)) {
    for (const [key, entry] of Object.entries(value))
      yield* strings(entry, path === "" ? key : `${path}.${key}`);
  }
}
