import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { packed } from "./packed";

/** A bundle of an earlier process, and what it was made from. */
interface Kept {
  recipe: string;
  /** Each file that went into it, and the state it was in. */
  inputs: Record<string, string>;
  text: string;
}

const root = path.join(__dirname, "..");

/** What packs the bundles. */
const packer = ["toolchain/packed.ts", "node_modules/fflate/package.json"];

/**
 * A program of ours as one CommonJS file, made small and packed, for a Node of the catalogue to run as it is.
 *
 * Bundling and packing take a quarter of a second, which every preview would pay; so the text is kept in
 * `node_modules/.cache` until a file that went into it changes.
 *
 * @param alias packages → the files that stand in for them
 * @throws Error with esbuild's message where it does not compile
 */
export function bundled(
  entry: string,
  alias: Record<string, string> = {},
  cache = path.join(root, "node_modules/.cache/galera-platform"),
): string {
  const { version } = require("esbuild/package.json") as { version: string };
  const options = {
    absWorkingDir: root,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    alias,
    minify: true,
    // Names stay readable in stack traces, and Node shows the line of an error.
    keepNames: true,
    lineLimit: 160,
    legalComments: "none",
    metafile: true,
    logLevel: "silent",
    write: false,
  } as const;
  const recipe = JSON.stringify([version, options, packer]);
  const file = path.join(cache, `${path.relative(root, entry).replaceAll(/[^\w.]+/g, "-")}.json`);
  const kept = readKept(file);
  if (
    kept?.recipe === recipe &&
    Object.entries(kept.inputs).every(([name, state]) => stateOf(name) === state)
  )
    return kept.text;

  // Loaded here only: what is kept is most often right.
  const { buildSync } = require("esbuild") as typeof import("esbuild");
  const { outputFiles, metafile } = buildSync({ ...options, entryPoints: [entry] });
  const text = packed(outputFiles.map((output) => output.text).join(""));
  const names = [...Object.keys(metafile.inputs), ...packer];
  const inputs = Object.fromEntries(names.map((name) => [name, stateOf(name)]));
  keep(file, { recipe, inputs, text });
  return text;
}

/** Changes whenever the file does, whatever its time was set to. */
function stateOf(name: string): string {
  const stat = statSync(path.resolve(root, name), { throwIfNoEntry: false });
  return stat === undefined ? "" : `${stat.size}-${stat.mtimeMs}-${stat.ctimeMs}-${stat.ino}`;
}

function readKept(file: string): Kept | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Kept;
  } catch {
    return undefined;
  }
}

function keep(file: string, kept: Kept): void {
  const work = `${file}.${process.pid}`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(work, JSON.stringify(kept), { mode: 0o600 });
    renameSync(work, file);
  } catch {
    // A read-only checkout, a full disk: the next process bundles again.
  }
}
