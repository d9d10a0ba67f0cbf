import { formatPath, isPrefix, overlaps, type Path, valueAt } from "../lib/paths";
import { equal, isObject, type Json, type JsonObject } from "../lib/properties";
import { namespaceOf, serverMetadata } from "./objects";

/** How a property changes. */
export type ChangeKind = "add" | "delete" | "update";

/** One changed property. */
export interface Change {
  path: Path;
  kind: ChangeKind;
}

/** A change and whether it takes a new object. */
export interface PlannedChange extends Change {
  replace: boolean;
}

/** Compares two values leaf by leaf. Lists are compared by index. */
export function changes(before: Json | undefined, after: Json | undefined, path: Path = []): Change[] {
  if (before === undefined) return after === undefined ? [] : [{ path, kind: "add" }];
  if (after === undefined) return [{ path, kind: "delete" }];
  if (isObject(before) && isObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return keys.flatMap((key) => changes(before[key], after[key], [...path, key]));
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    const length = Math.max(before.length, after.length);
    return Array.from({ length }, (_, index) =>
      changes(before[index], after[index], [...path, index]),
    ).flat();
  }
  return equal(before, after) ? [] : [{ path, kind: "update" }];
}

/** Compares inputs; a namespace that is not given is the one that the object lives in. */
export function inputChanges(oldInputs: JsonObject, newInputs: JsonObject, live: JsonObject): Change[] {
  const home = namespaceOf(live) ?? "default";
  return changes(oldInputs, newInputs).filter((change) => {
    const where = formatPath(change.path);
    if (where === "metadata.namespace") {
      // Set on a kind that has no namespaces: the server ignores it.
      if (nameless(live)) return false;
      return (namespaceOf(oldInputs) ?? home) !== (namespaceOf(newInputs) ?? home);
    }
    // The API version of the same object may be raised; it is served under all of them.
    return where !== "apiVersion" && where !== "kind" ? true : change.kind !== "add";
  });
}

function nameless(live: JsonObject): boolean {
  return Object.keys(live).length > 0 && namespaceOf(live) === undefined;
}

/**
 * What a dry run says an update would do to the live object: everything but what the server writes with each
 * request anyway.
 */
export function liveChanges(live: JsonObject, dryRun: JsonObject): Change[] {
  return changes(withoutBookkeeping(live), withoutBookkeeping(dryRun));
}

function withoutBookkeeping(object: JsonObject): JsonObject {
  const { status: _, ...rest } = object;
  if (!isObject(rest.metadata)) return rest;
  const metadata = { ...rest.metadata };
  for (const key of serverMetadata) delete metadata[key];
  return { ...rest, metadata };
}

/**
 * The changes to show: those of the inputs that truly reach the object, and fields of the inputs that someone
 * else has changed and that the update will set back. Empty where the update would change nothing at all, such as
 * `1000m` for `1`.
 */
export function trueChanges(
  fromInputs: readonly Change[],
  fromServer: readonly Change[],
  news: JsonObject,
): Change[] {
  if (fromServer.length === 0) return [];
  const area = (path: Path) => path.slice(0, 2);
  const reached = fromInputs.filter(
    (change) =>
      // Written under one name, kept under another.
      change.path[0] === "stringData" ||
      // The server may keep lists in another order, so below the second level indices do not correspond.
      fromServer.some((other) => overlaps(area(change.path), area(other.path))),
  );
  const drifted = fromServer.filter(
    (change) =>
      !reached.some((other) => overlaps(other.path, change.path)) && valueAt(news, change.path) !== undefined,
  );
  const all = [...reached, ...drifted];
  if (all.length > 0) return all;
  // A consequence only (a webhook, a default that depends on something else): show where it happens.
  const first = fromServer[0];
  return first === undefined ? [] : [{ path: first.path.slice(0, 1), kind: "update" }];
}

/** Whether a change at `path` is one that the program asked to ignore. */
export function isIgnored(path: Path, ignored: readonly Path[]): boolean {
  return ignored.some((prefix) => isPrefix(prefix, path));
}
