import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../paths";

/** The chart in the checkout. */
export const chartDirectory = join(root, "charts", "galera");

/** What generated files say of themselves; files for pods say nothing but are all generated. */
const generated = "Made by `npm run chart`";

/** Files of a chart's directory that are not what was rendered, in words; empty where it is up to date. */
export function differences(rendered: ReadonlyMap<string, string>, directory = chartDirectory): string[] {
  const wrong = [...rendered].flatMap(([path, text]) => {
    const file = join(directory, path);
    if (!existsSync(file)) return [`${path} is missing`];
    return readFileSync(file, "utf8") === text ? [] : [`${path} differs`];
  });
  return [...wrong, ...stale(rendered, directory).map((path) => `${path} is not made any more`)];
}

/** Writes what was rendered and removes what was rendered before and is not any more. */
export function write(rendered: ReadonlyMap<string, string>, directory = chartDirectory): void {
  for (const path of stale(rendered, directory)) rmSync(join(directory, path));
  for (const [path, text] of rendered) {
    const file = join(directory, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function stale(rendered: ReadonlyMap<string, string>, directory: string): string[] {
  const present = (folder: string) =>
    existsSync(join(directory, folder))
      ? readdirSync(join(directory, folder)).map((name) => `${folder}/${name}`)
      : [];
  const made = present("templates").filter((path) =>
    readFileSync(join(directory, path), "utf8").slice(0, 200).includes(generated),
  );
  return [...made, ...present("files")].filter((path) => !rendered.has(path)).sort();
}
