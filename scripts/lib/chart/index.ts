import { type Assets, loadAssets } from "../../../components/galera/assets";
import { emitManifest } from "./emit";
import { type Entry, merge, toNode } from "./merge";
import { chartYaml } from "./metadata";
import type { KubernetesObject } from "./objects";
import { expressions, plannedObjects, probe, variants } from "./probe";
import { namesTemplate, rulesTemplate } from "./rules";
import { keyOf, TextCollection } from "./text-collection";
import { valuesSchema, valuesYaml } from "./values";

const header = "{{- /* Made by `npm run chart` from components/galera: change it there. */ -}}\n";

/** Generated files of the chart, by path in its directory; what else is there is written by hand. */
export function renderChart(assets: Assets = loadAssets()): Map<string, string> {
  const planned = plannedObjects(probe, assets);
  const entries = new Map(planned.map((object) => [keyOf(object), toEntry(object)]));
  const texts = new TextCollection();
  for (const object of planned) texts.take(object, entries.get(keyOf(object)));
  for (const variant of variants) {
    const others = new Map(plannedObjects(variant.settings, assets).map((object) => [keyOf(object), object]));
    for (const [key, entry] of entries) {
      const other = others.get(key);
      if (others.delete(key)) merge(entry.node, texts.without(other), variant, key);
      else entry.when.push(variant.when ?? fail(key));
    }
    for (const key of others.keys()) fail(key);
  }
  const files = new Map<string, string>([
    ["Chart.yaml", chartYaml()],
    ["values.yaml", valuesYaml()],
    ["values.schema.json", valuesSchema()],
    ["templates/_rules.tpl", header + rulesTemplate()],
    ["templates/_names.tpl", header + namesTemplate()],
    ["templates/_texts.tpl", header + texts.template()],
  ]);
  for (const [path, text] of texts.files) files.set(path, text);
  for (const [key, entry] of entries) files.set(`templates/${key}.yaml`, header + emitManifest(entry));
  assertUsed(files);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function fail(key: string): never {
  throw new Error(`${key} is there in some variants only, and no condition says in which`);
}

function toEntry(object: KubernetesObject): Entry {
  return { node: toNode(object), when: [] };
}

/** A mark that nothing shows any more would leave what was made of it in the chart, for every value the same. */
function assertUsed(files: ReadonlyMap<string, string>): void {
  const text = [...files.values()].join("");
  const bare = (expression: string) => /\{\{ (.*) \}\}/.exec(expression)?.[1] ?? expression;
  const unused = expressions.filter((expression) => !text.includes(bare(expression)));
  if (unused.length > 0) throw new Error(`the plans do not show what these stand for: ${unused.join(", ")}`);
}
