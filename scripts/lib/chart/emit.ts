import type { Entry, Node } from "./merge";
import { marks, partialValues, wholeValues } from "./probe";

/** Words that YAML readers take for something else than text. */
const words = /^(true|false|null|yes|no|on|off|y|n|~)$/i;
const plainText = /^[A-Za-z/][A-Za-z0-9._/-]*( [A-Za-z0-9._/-]+)*$/;

/** A text with expressions in place of marks. */
export function withExpressions(text: string): string {
  if (text.includes("{{")) throw new Error(`a text holds {{, which Helm would read: ${text.slice(0, 80)}`);
  return partialValues
    .reduce((done, [mark, expression]) => done.replaceAll(mark, expression), text)
    .replace(
      /gpxfingerprint<([a-z-]+)>/g,
      (_, role: string) => `{{ include "galera.fingerprint.${role}" $ }}`,
    );
}

/** A manifest as a template. */
export function emitManifest({ node, when }: Entry): string {
  return `${guarded(when, emit(node, 0)).join("\n")}\n`;
}

function emit(node: Node, indent: number): string[] {
  switch (node.kind) {
    case "map":
      return [...node.entries].flatMap(([key, entry]) =>
        guarded(entry.when, emitEntry(key, entry.node, indent)),
      );
    case "list":
      return node.items.flatMap((item) => guarded(item.when, emitItem(item.node, indent)));
    case "value":
      return [`${" ".repeat(indent)}${scalar(node)}`];
    default:
      return node satisfies never;
  }
}

function emitEntry(key: string, node: Node, indent: number): string[] {
  const name = plainText.test(key) && !words.test(key) ? key : JSON.stringify(key);
  const head = `${" ".repeat(indent)}${name}:`;
  const verbatim = verbatimOf(node);
  if (verbatim !== null) return [`${head} {{- toYaml ${verbatim} | nindent ${indent + 2} }}`];
  const line = inline(node);
  return line === null ? [head, ...emit(node, indent + 2)] : [`${head} ${line}`];
}

function emitItem(node: Node, indent: number): string[] {
  const dash = `${" ".repeat(indent)}-`;
  const line = inline(node);
  if (line !== null) return [`${dash} ${line}`];
  const [first = "", ...rest] = emit(node, indent + 2);
  // A condition needs a line of its own.
  return first.startsWith("{{") ? [dash, first, ...rest] : [`${dash} ${first.trimStart()}`, ...rest];
}

function inline(node: Node): string | null {
  if (node.kind === "value") return scalar(node);
  if (node.kind === "map") return node.entries.size === 0 ? "{}" : null;
  return node.items.length === 0 ? "[]" : null;
}

/** The expression of a list or a map that is taken from the values as it is. */
function verbatimOf(node: Node): string | null {
  const prefix = marks.verbatim("");
  if (node.kind === "map") {
    const [key = ""] = node.entries.keys();
    return key.startsWith(prefix) ? key.slice(prefix.length) : null;
  }
  if (node.kind !== "list") return null;
  const item = node.items[0]?.node;
  if (item?.kind !== "value" || typeof item.value !== "string") return null;
  return item.value.startsWith(prefix) ? item.value.slice(prefix.length) : null;
}

function scalar({ value, expression }: Extract<Node, { kind: "value" }>): string {
  if (expression !== undefined) return expression;
  if (typeof value !== "string") {
    return (typeof value === "number" ? wholeValues.get(value) : undefined) ?? String(value);
  }
  const whole = wholeValues.get(value);
  if (whole !== undefined) return whole;
  const text = withExpressions(value);
  if (text !== value) return withExpressions(JSON.stringify(value));
  return plainText.test(value) && !words.test(value) ? value : JSON.stringify(value);
}

function guarded(when: readonly string[], lines: readonly string[]): string[] {
  const [first, ...more] = when;
  if (first === undefined) return [...lines];
  const condition = more.length === 0 ? first : `and ${when.map((one) => `(${one})`).join(" ")}`;
  return [`{{- if ${condition} }}`, ...lines, "{{- end }}"];
}
