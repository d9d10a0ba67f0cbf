import { isObject, type Json } from "./properties";

/** Where a value lies inside another: keys of maps and indices of lists. */
export type Path = readonly (string | number)[];

/** Writes a path as Pulumi does: `spec.ports[0].port`, `metadata.annotations["pulumi.com/skipAwait"]`. */
export function formatPath(path: Path): string {
  let text = "";
  for (const part of path) {
    if (typeof part === "number") text += `[${part}]`;
    else if (part === "" || /[."[\]]/.test(part)) text += `["${part.replaceAll('"', '\\"')}"]`;
    else text += text === "" ? part : `.${part}`;
  }
  return text;
}

/**
 * Reads a path in Pulumi's notation, or in that of the Kubernetes API server's errors, which is the same but for
 * `[key]` without quotes and `Invalid` prefixes that callers cut off.
 *
 * @throws Error when brackets or quotes do not close.
 */
export function parsePath(text: string): Path {
  const path: (string | number)[] = [];
  let rest = text.startsWith(".") ? text.slice(1) : text;
  while (rest !== "") {
    if (rest.startsWith("[")) {
      const quoted = /^\["((?:[^"\\]|\\.)*)"\]/.exec(rest);
      const bare = quoted ? null : /^\[([^\]]*)\]/.exec(rest);
      const match = quoted ?? bare;
      if (!match) throw new Error(`not a property path: ${text}`);
      const inner = match[1] ?? "";
      path.push(quoted ? inner.replaceAll('\\"', '"') : /^\d+$/.test(inner) ? Number(inner) : inner);
      rest = rest.slice(match[0].length);
    } else {
      const match = /^[^.[]+/.exec(rest);
      if (!match) throw new Error(`not a property path: ${text}`);
      path.push(match[0]);
      rest = rest.slice(match[0].length);
    }
    if (rest.startsWith(".")) rest = rest.slice(1);
  }
  return path;
}

/** Whether `prefix` is `path` or an ancestor of it; `*` in the prefix stands for anything. */
export function isPrefix(prefix: Path, path: Path): boolean {
  return prefix.length <= path.length && prefix.every((part, i) => part === "*" || part === path[i]);
}

/** Whether one of the two contains the other. */
export function overlaps(left: Path, right: Path): boolean {
  return left.length <= right.length ? isPrefix(left, right) : isPrefix(right, left);
}

/** The value at a path, or undefined. */
export function valueAt(value: Json | undefined, path: Path): Json | undefined {
  let current: Json | undefined = value;
  for (const part of path) {
    if (Array.isArray(current) && typeof part === "number") current = current[part];
    else if (isObject(current) && typeof part === "string") current = current[part];
    else return undefined;
  }
  return current;
}

/** A copy of `value` with `replacement` at `path` (removed where undefined). A path that leads nowhere changes nothing. */
export function replaceAt(value: Json, path: Path, replacement: Json | undefined): Json {
  const [head, ...tail] = path;
  if (head === undefined) return replacement ?? value;
  if (Array.isArray(value) && typeof head === "number") {
    if (head >= value.length) return value;
    const copy = [...value];
    if (tail.length === 0 && replacement === undefined) copy.splice(head, 1);
    else
      copy[head] =
        tail.length === 0 ? (replacement as Json) : replaceAt(value[head] as Json, tail, replacement);
    return copy;
  }
  if (!isObject(value) || typeof head !== "string" || !(head in value)) return value;
  const copy = { ...value };
  if (tail.length === 0 && replacement === undefined) delete copy[head];
  else
    copy[head] =
      tail.length === 0 ? (replacement as Json) : replaceAt(value[head] as Json, tail, replacement);
  return copy;
}
