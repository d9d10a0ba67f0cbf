import type { Variant } from "./probe";

/** A value of a manifest with what decides on it. */
export type Node =
  | { kind: "value"; value: string | number | boolean | null; expression?: string }
  | { kind: "map"; entries: Map<string, Entry> }
  | { kind: "list"; items: Entry[] };

/** A value, and the template conditions under all of which it is there. */
export interface Entry {
  node: Node;
  when: string[];
  /** Not there in the probe, only in a variant. */
  foreign?: boolean;
}

/** A manifest without decisions. */
export function toNode(value: unknown): Node {
  if (Array.isArray(value))
    return { kind: "list", items: value.map((item) => ({ node: toNode(item), when: [] })) };
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value).map(([key, inner]): [string, Entry] => [
      key,
      { node: toNode(inner), when: [] },
    ]);
    return { kind: "map", entries: new Map(entries) };
  }
  return { kind: "value", value: value as string | number | boolean | null };
}

/**
 * Finds where a variant's manifest differs from the probe's, and writes there what the difference depends on.
 *
 * @throws Error where it differs in a way that this cannot express
 */
export function merge(node: Node, other: unknown, variant: Variant, path: string): void {
  switch (node.kind) {
    case "map":
      mergeMap(node.entries, other, variant, path);
      break;
    case "list":
      mergeList(node.items, other, variant, path);
      break;
    case "value":
      mergeValue(node, other, variant, path);
      break;
    default:
      node satisfies never;
  }
}

function mergeMap(entries: Map<string, Entry>, other: unknown, variant: Variant, path: string): void {
  if (other === null || typeof other !== "object" || Array.isArray(other)) throw unlike(path, other);
  const found = new Map(Object.entries(other));
  for (const [key, entry] of entries) {
    const value = found.get(key);
    if (found.delete(key)) {
      if (entry.foreign === true) throw unlike(`${path}.${key}`, value);
      merge(entry.node, value, variant, `${path}.${key}`);
    } else if (entry.foreign !== true) {
      entry.when.push(condition(variant, `${path}.${key}`));
    }
  }
  for (const [key, value] of found) {
    const when = [`not (${condition(variant, `${path}.${key}`)})`];
    entries.set(key, { node: toNode(value), when, foreign: true });
  }
}

function mergeList(items: readonly Entry[], other: unknown, variant: Variant, path: string): void {
  if (!Array.isArray(other)) throw unlike(path, other);
  if (other.length === items.length) {
    for (const [index, { node }] of items.entries()) merge(node, other[index], variant, `${path}[${index}]`);
    return;
  }
  // Some are left out: the others are there as they are, in the same order.
  let next = 0;
  for (const [index, entry] of items.entries()) {
    if (next < other.length && JSON.stringify(toNode(other[next])) === JSON.stringify(plain(entry.node)))
      next++;
    else entry.when.push(condition(variant, `${path}[${index}]`));
  }
  if (next < other.length) throw unlike(path, other);
}

/** A node without its decisions, to compare with. */
function plain(node: Node): Node {
  if (node.kind === "value") return { kind: "value", value: node.value };
  return node;
}

function mergeValue(
  node: Extract<Node, { kind: "value" }>,
  other: unknown,
  { value }: Variant,
  path: string,
): void {
  if (other === node.value) return;
  if (value === undefined || value.from !== node.value || value.to !== other) throw unlike(path, other);
  if (node.expression !== undefined && node.expression !== value.expression) throw unlike(path, other);
  node.expression = value.expression;
}

function condition({ when }: Variant, path: string): string {
  if (when === undefined) throw new Error(`${path} comes and goes with a value that only changes a number`);
  return when;
}

function unlike(path: string, other: unknown): Error {
  return new Error(`${path} becomes ${JSON.stringify(other)}, which the chart cannot express`);
}
