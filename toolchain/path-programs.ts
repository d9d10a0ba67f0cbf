import { readFile, rename, stat, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import type { Acceptance, Bundle, Program, ProgramName, VersionProbe } from "./catalogue/types";
import type { Context } from "./context";
import { run } from "./run";

function numbers(version: string): number[] | null {
  const match = /^v?(\d+)\.(\d+)\.(\d+)$/.exec(version);
  return match === null ? null : match.slice(1).map(Number);
}

/** Whether a version found serves where another is wanted; pre-releases and forks never do. */
export function accepts(found: string, wanted: string, rule: Acceptance): boolean {
  const [have, want] = [numbers(found), numbers(wanted)];
  if (have === null || want === null) return false;
  if (rule === "exact") return have.every((part, index) => part === want[index]);
  if (have[0] !== want[0]) return false;
  for (const index of [1, 2]) {
    const difference = (have[index] ?? 0) - (want[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** The version that a program says it has, or null. */
export async function askVersion(
  file: string,
  probe: VersionProbe,
  signal?: AbortSignal,
): Promise<string | null> {
  const { tail } = await run(file, probe.args, { signal, env: probe.env ?? {}, timeoutMs: 15_000 });
  return probe.pattern.exec(tail.join("\n"))?.[1]?.replace(/^v/, "") ?? null;
}

/** Answers that are kept: asking some programs takes longer than everything else in a run without work. */
class VersionCache {
  private known: Record<string, string | null> = {};
  private changed = false;

  constructor(
    private readonly file: string,
    private readonly signal: AbortSignal,
  ) {}

  async load(): Promise<void> {
    this.known = await readFile(this.file, "utf8").then(
      (text) => JSON.parse(text) as Record<string, string | null>,
      () => ({}),
    );
  }

  async version(path: string, probe: VersionProbe): Promise<string | null> {
    const info = await stat(path);
    const key = `${path} ${info.size} ${Math.floor(info.mtimeMs)}`;
    const known = this.known[key];
    if (known !== undefined) return known;
    this.changed = true;
    const version = await askVersion(path, probe, this.signal);
    this.known[key] = version;
    return version;
  }

  async save(): Promise<void> {
    if (!this.changed) return;
    const fresh = `${this.file}.${process.pid}`;
    await writeFile(fresh, JSON.stringify(this.known));
    await rename(fresh, this.file);
    this.changed = false;
  }
}

async function isExecutable(path: string): Promise<boolean> {
  return stat(path)
    .then((info) => info.isFile() && (info.mode & 0o111) !== 0)
    .catch(() => false);
}

/**
 * The directory of PATH that has every program of a bundle in a version that serves, or null. All from one
 * directory, because containerd's shim must be containerd's and CNI plugins are found by directory.
 */
export async function findOnPath(
  context: Context,
  bundle: Bundle,
  members: Readonly<Partial<Record<ProgramName, Program>>>,
  path = process.env.PATH ?? "",
): Promise<string | null> {
  const programs = Object.values(members);
  const versions = await context.once("path versions", async () => {
    const cache = new VersionCache(join(context.store.root, "path-versions.json"), context.signal);
    await cache.load();
    return cache;
  });
  for (const directory of new Set(path.split(delimiter).filter((entry) => entry.startsWith("/")))) {
    if (!(await Promise.all(programs.map(({ file }) => isExecutable(join(directory, file))))).every(Boolean))
      continue;
    let serves = programs.length > 0;
    for (const { file, version } of programs) {
      const found = version === undefined ? null : await versions.version(join(directory, file), version);
      serves &&= found !== null && accepts(found, bundle.version, bundle.accepts);
    }
    await versions.save().catch(() => undefined);
    if (serves) return directory;
  }
  return null;
}
