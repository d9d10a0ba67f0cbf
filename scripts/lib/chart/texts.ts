import type { KubernetesObject } from "./objects";

/** What stands at the beginning and at the end of what is repeated for each member. */
export const each = { begin: "gpxeach<", end: ">gpxeach", ordinal: "gpxordinal", first: "gpxfirst" } as const;

/**
 * Replaces what a text says for each member, one after the other, by the same said once: whole lines, and lists
 * in JSON. So texts for any number of members are equal.
 *
 * @throws Error where members are named in another way
 */
export function foldMembers(object: KubernetesObject, cluster: string, members: number): KubernetesObject {
  const fold = (value: unknown): unknown => {
    if (typeof value === "string") return foldText(value, cluster, members);
    if (Array.isArray(value)) return value.map(fold);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fold(inner)]));
  };
  return fold(object) as KubernetesObject;
}

function foldText(text: string, cluster: string, members: number): string {
  const first = `${cluster}-0`;
  if (!new RegExp(`${first}\\b`).test(text)) return text;
  const nth = (part: string, ordinal: number) => part.replaceAll(first, `${cluster}-${ordinal}`);
  const ordinals = Array.from({ length: members }, (_, ordinal) => ordinal);
  const general = (part: string) => part.replaceAll(first, `${cluster}-${each.ordinal}`);

  const list = ordinals.map((ordinal) => nth(JSON.stringify(first), ordinal)).join(",");
  const once = `${each.begin}${each.first}${general(JSON.stringify(first))}${each.end}`;
  const lines = text.replaceAll(`[${list}]`, `[${once}]`).split("\n");

  const folded: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const repeated = line.includes(first) && ordinals.every((o) => lines[at + o] === nth(line, o));
    folded.push(repeated ? `${each.begin}${general(line)}${each.end}` : line);
    if (repeated) at += members - 1;
  }
  const result = folded.join("\n");
  const rest = new RegExp(`.*${cluster}-\\d.*`).exec(result);
  if (rest !== null) throw new Error(`members are named in a way that the chart cannot follow: ${rest[0]}`);
  return result;
}

const members = "until (int $.Values.replicas)";

/** A text that was folded, as a template; its marks are replaced already. */
export function unfold(text: string): string {
  const ordinal = (part: string) => part.replaceAll(each.ordinal, "{{ $ordinal }}");
  return text
    .replace(
      new RegExp(`${each.begin}${each.first}(.*?)${each.end}`, "g"),
      (_, once: string) =>
        `{{ range $ordinal := ${members} }}{{ if $ordinal }},{{ end }}${ordinal(once)}{{ end }}`,
    )
    .replace(
      new RegExp(`^${each.begin}(.*)${each.end}$`, "gm"),
      (_, line: string) => `{{- range $ordinal := ${members} }}\n${ordinal(line)}\n{{- end }}`,
    );
}

/**
 * `my.cnf` as a template: a line before the user's settings is a default, which they may replace; a line after them
 * is fixed.
 */
export function withSettings(text: string, ownLine: string): string {
  const lines = text.split("\n");
  const own = lines.indexOf(ownLine);
  if (own < 1 || !/^\[.*\]$/.test(lines[0] ?? "")) throw new Error("my.cnf has another form than it had");
  const names: string[] = [];
  const defaults = lines.slice(1, own).map((line) => {
    const [, name, value] = /^(\w+) = (.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`not a setting: ${line}`);
    names.push(JSON.stringify(name));
    const [, expression] = /^\{\{ (.*) \}\}$/.exec(value) ?? [];
    const otherwise = expression === undefined ? JSON.stringify(value) : `(${expression})`;
    return `${name} = {{ get $own ${JSON.stringify(name)} | default ${otherwise} }}`;
  });
  return [
    '{{- $own := include "galera.fixedSettings" $ | fromJson -}}',
    lines[0],
    ...defaults,
    `{{- range $name, $value := omit $own ${names.join(" ")} }}`,
    "{{ $name }} = {{ $value }}",
    "{{- end }}",
    ...lines.slice(own + 1),
  ].join("\n");
}
