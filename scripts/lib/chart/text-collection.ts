import { withExpressions } from "./emit";
import type { Entry } from "./merge";
import type { KubernetesObject } from "./objects";
import { marked, marks } from "./probe";
import { unfold, withSettings } from "./texts";

/** Stands for a text that is a template of its own. */
const texted = "gpxtext";

/** What an object is called in the chart: its kind, and its name without the release's. */
export function keyOf({ kind, metadata }: KubernetesObject): string {
  const role = metadata.name.slice(marks.cluster.length).replace(/-?gpxfingerprint<.*/, "");
  return `${kind.toLowerCase()}${role}`;
}

/** The longer texts in ConfigMaps and Secrets, each a template of its own or a file. */
export class TextCollection {
  /** Texts without any mark, by path in the chart. */
  readonly files = new Map<string, string>();
  private readonly templates: string[] = [];
  private readonly known = new Set<string>();

  /** Moves the texts of an object out of it. */
  take(object: KubernetesObject, entry: Entry | undefined): void {
    for (const field of ["data", "stringData"]) {
      const fields = entry?.node.kind === "map" ? entry.node.entries.get(field)?.node : undefined;
      if (fields?.kind !== "map") continue;
      const sources = Object.entries(object[field] as Record<string, string>).map(([key, text]) => {
        const source = this.source(`${keyOf(object)}.${key}`, key, text);
        const inner = fields.entries.get(key)?.node;
        if (source !== null && inner?.kind === "value") {
          inner.value = texted;
          inner.expression = `{{ ${source} | toJson }}`;
        }
        return { key, source };
      });
      if (object.immutable === true) this.fingerprint(object, sources);
    }
  }

  /** An object of a variant with the same texts moved out of it. */
  without(object: KubernetesObject | undefined): unknown {
    const field = (value: unknown) =>
      value === undefined
        ? undefined
        : Object.fromEntries(
            Object.entries(value as Record<string, string>).map(([key, text]) => [
              key,
              this.known.has(text) ? texted : text,
            ]),
          );
    return JSON.parse(
      JSON.stringify({ ...object, data: field(object?.data), stringData: field(object?.stringData) }),
    );
  }

  /** The texts with marks, as named templates. */
  template(): string {
    return this.templates.join("\n");
  }

  /** The expression that gives a text, or null where it is a value of its own. */
  private source(name: string, key: string, text: string): string | null {
    if (!text.includes("\n")) return null;
    this.known.add(text);
    if (!marked.test(text)) {
      this.files.set(`files/${key}`, text);
      return `$.Files.Get ${JSON.stringify(`files/${key}`)}`;
    }
    const ownLine = `${marks.setting} = ${marks.settingValue}`;
    const expressed = unfold(withExpressions(text));
    const body = text.includes(ownLine) ? withSettings(expressed, ownLine) : expressed;
    this.define(`galera.text.${name}`, body);
    return `include ${JSON.stringify(`galera.text.${name}`)} $`;
  }

  /** The part of a ConfigMap's name that changes with its content. */
  private fingerprint(object: KubernetesObject, sources: { key: string; source: string | null }[]): void {
    const parts = sources.map(({ key, source }) => {
      if (source === null) throw new Error(`${key} of ${object.metadata.name} is no text`);
      return { format: `${JSON.stringify(key)}:%s`, argument: `(${source} | toRawJson)` };
    });
    const format = JSON.stringify(`{${parts.map((part) => part.format).join(",")}}`);
    const content = `printf ${format} ${parts.map((part) => part.argument).join(" ")}`;
    const role = /gpxfingerprint<(.*)>/.exec(object.metadata.name)?.[1] ?? "";
    this.templates.push(
      `{{ define "galera.fingerprint.${role}" -}}\n{{ ${content} | sha256sum | trunc 10 }}\n{{- end }}\n`,
    );
  }

  private define(name: string, body: string): void {
    if (!body.endsWith("\n") || /^\s/.test(body))
      throw new Error(`${name} does not begin and end with a line`);
    this.templates.push(`{{ define ${JSON.stringify(name)} -}}\n${body}{{ end }}\n`);
  }
}
