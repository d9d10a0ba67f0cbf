/** A strict reader of https://prometheus.io/docs/instrumenting/exposition_formats/, as far as the agent uses it. */
interface ExposedFamily {
  help: string;
  type: string;
  samples: { labels: Record<string, string>; value: number }[];
}

/** Families by name, in their order. */
export type Exposed = Map<string, ExposedFamily>;

const name = "[a-zA-Z_:][a-zA-Z0-9_:]*";
const pair = '[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\\\\n]|\\\\["\\\\n])*"';
const helpLine = new RegExp(`^# HELP (${name}) ((?:[^\\\\]|\\\\[\\\\n])*)$`, "s");
const typeLine = new RegExp(`^# TYPE (${name}) (counter|gauge|histogram|summary|untyped)$`);
const sampleLine = new RegExp(
  `^(${name})(?:\\{(${pair}(?:,${pair})*)\\})? (NaN|[+-]Inf|-?\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?)$`,
  "s",
);

/** Reads all of it. @throws Error where a line is not of the format, or a family comes twice */
export function parseExposition(text: string): Exposed {
  const families: Exposed = new Map();
  if (text === "") return families;
  if (!text.endsWith("\n")) throw new Error("the last line has no end");
  let current = "";
  for (const line of text.slice(0, -1).split("\n")) {
    const [, helped, help = ""] = helpLine.exec(line) ?? [];
    if (helped !== undefined) {
      if (families.has(helped)) throw new Error(`${helped} comes twice`);
      families.set(helped, { help: unescaped(help), type: "", samples: [] });
      current = helped;
      continue;
    }
    const [, typed, type = ""] = typeLine.exec(line) ?? [];
    const [, sampled, labels = "", value = ""] = sampleLine.exec(line) ?? [];
    const family = families.get(current);
    if (family === undefined || (typed ?? sampled) !== current) throw new Error(`not of the format: ${line}`);
    if (typed !== undefined) {
      if (family.type !== "" || family.samples.length > 0) throw new Error(`${typed} has two types`);
      family.type = type;
    } else {
      if (family.type === "") throw new Error(`${current} has no type`);
      family.samples.push({ labels: labelsOf(labels), value: numberOf(value) });
    }
  }
  return families;
}

function labelsOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\]|\\.)*)"/gs)];
  return Object.fromEntries(pairs.map(([, key = "", value = ""]) => [key, unescaped(value)]));
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, (_all, character: string) => (character === "n" ? "\n" : character));
}

function numberOf(text: string): number {
  return Number(text.replace("Inf", "Infinity"));
}
