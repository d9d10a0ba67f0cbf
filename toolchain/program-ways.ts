import { rm } from "node:fs/promises";
import { join } from "node:path";
import { bundles, programs } from "./catalogue";
import { type BundleName, type Program, type ProgramName, programNames } from "./catalogue/types";
import { assertSpace, type Context } from "./context";
import { UserError } from "./errors";
import { buildFlags, goVersion } from "./go-build";
import { recipeKey } from "./key";
import { accepts, askVersion, findOnPath } from "./path-programs";
import type { Found, Missed, Ways } from "./resolve";
import type { EntryMarker } from "./store";

/** Raised when what an entry holds, or how it is made, changes in a way that recipes do not show. */
const format = 1;

/** The programs of a bundle by name. */
export function membersOf(bundle: BundleName): Partial<Record<ProgramName, Program>> {
  return Object.fromEntries(
    programNames.filter((name) => programs[name].bundle === bundle).map((name) => [name, programs[name]]),
  );
}

function filesOf(bundle: BundleName): string[] {
  return Object.values(membersOf(bundle)).map(({ file }) => file);
}

/** Address of the bundle as downloaded, or null where there is no release for this machine. */
export function releaseKey(name: BundleName): string | null {
  const { release, version } = bundles[name];
  if (release?.arch[process.arch] === undefined || process.platform !== "linux") return null;
  return recipeKey({ format, kind: "release", arch: process.arch, version, release, files: filesOf(name) });
}

/** Address of the bundle as built here: the recipe, the architecture and, for Go, the compiler's version. */
export async function buildKey(context: Context, name: BundleName): Promise<string | null> {
  const { local } = bundles[name];
  const compiler = local.kind === "go" ? await goVersion(context) : "c";
  if (compiler === null) return null;
  return recipeKey({ format, compiler, flags: buildFlags, arch: process.arch, local });
}

/** The entry of a bundle that is in the cache, however it was made. */
export async function cachedBundle(context: Context, name: BundleName): Promise<EntryMarker | null> {
  const key = releaseKey(name);
  const released = key === null ? null : await context.read(name, key);
  if (released !== null) return released;
  const built = await buildKey(context, name);
  return built === null ? null : context.read(name, built);
}

/** Each program must start and say the version that was asked for. */
async function assertVersions(context: Context, name: BundleName, directory: string): Promise<void> {
  for (const { file, version } of Object.values(membersOf(name))) {
    if (version === undefined) continue;
    const said = await askVersion(join(directory, file), version, context.signal);
    if (said !== null && accepts(said, bundles[name].version, "exact")) continue;
    throw new UserError(
      `${file} was made, but says version ${said ?? "nothing"} instead of ${bundles[name].version}.`,
      {
        hint: `It was not kept. Please report this with ${context.store.logFile(name)}.`,
      },
    );
  }
}

/** Makes an entry in a work directory and moves it into place. */
async function make(
  context: Context,
  name: BundleName,
  key: string,
  how: string,
  origin: string,
  fill: (work: string, output: string) => Promise<void>,
): Promise<Found> {
  const { version } = bundles[name];
  const work = await context.store.workDirectory(name);
  try {
    const output = join(work, "entry", "bin");
    await fill(work, output);
    await assertVersions(context, name, output);
    const took = context.secondsOf(name);
    await context.store.commit(work, {
      name,
      key,
      version,
      how,
      origin,
      seconds: took,
      created: new Date().toISOString(),
    });
    context.progress.done(name, `${how === "release" ? "downloaded" : "built"} in ${took} s`);
    const directory = join(context.store.directory(name, key), "bin");
    return { directory, how: how === "release" ? "release" : "built", detail: origin };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function fromRelease(context: Context, name: BundleName): Promise<Found | Missed> {
  const bundle = bundles[name];
  const key = releaseKey(name);
  if (bundle.release === undefined || key === null)
    return { missed: "it has no official release for this machine" };
  const { release } = bundle;
  const { fill, installRelease, reachable, Unavailable } = await import("./release.js");
  const host = new URL(release.download.url).host;
  if (!(await reachable(context, release.download.url))) {
    await context.once(`note ${host}`, async () => {
      context.progress.note(`${host} cannot be reached: its programs are built on this machine`);
    });
    return { missed: `${host} cannot be reached` };
  }
  const values = { version: bundle.version, arch: release.arch[process.arch] ?? "", file: "" };
  const origin = fill(release.download.url, values);
  await assertSpace(context.store, name, 600);
  context.progress.start(name, `downloading version ${bundle.version} from ${host}`);
  try {
    return await make(context, name, key, "release", origin, (work, output) =>
      context.timed(name, () => installRelease(context, name, bundle, release, filesOf(name), work, output)),
    );
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    context.progress.note(`${name}: ${error.message}; building it instead`);
    return { missed: error.message };
  }
}

async function fromSource(context: Context, name: BundleName): Promise<Found | Missed> {
  const { local, diskMiB, version } = bundles[name];
  const key = await buildKey(context, name);
  if (key === null)
    return { missed: "there is no Go on PATH to build it with (https://go.dev/dl, 1.26 or newer)" };
  await assertSpace(context.store, name, diskMiB);
  if (local.kind === "c") {
    const { buildC } = await import("./c-build.js");
    context.progress.start(name, `compiling version ${version}`);
    await context.hostNeeds(name, local.needs);
    return make(context, name, key, "c", "C source in the catalogue", (work, output) =>
      context.timed(name, () => buildC(context, name, local, work, output)),
    );
  }
  const { buildGo } = await import("./go-build.js");
  context.progress.start(name, `building from ${local.module} ${local.version}`);
  if (local.needs !== undefined) await context.hostNeeds(name, local.needs);
  return make(context, name, key, "go", `${local.module}@${local.version}`, (work, output) =>
    buildGo(context, name, local, work, output),
  );
}

/** The ways on this machine. */
export function realWays(context: Context): Ways {
  return {
    async path(name) {
      const bundle = bundles[name];
      if (bundle.imageOnly === true) return { missed: "it only goes into images" };
      const directory = await findOnPath(context, bundle, membersOf(name));
      if (directory === null) return { missed: `PATH has no ${name} ${bundle.version}` };
      return { directory, how: "path", detail: `found in ${directory}` };
    },
    async cache(name) {
      const entry = await cachedBundle(context, name);
      if (entry === null) return { missed: "it is not in the cache" };
      const directory = join(context.store.directory(name, entry.key), "bin");
      return { directory, how: "cache", detail: entry.origin };
    },
    release: (name) => fromRelease(context, name),
    build: (name) => fromSource(context, name),
    async exclusively(name, work) {
      let maker: number | null = null;
      const onWait = ({ pid }: { pid: number }): void => {
        maker = pid;
        context.progress.start(name, `waiting for process ${pid}, which is making it`);
      };
      const found = await context.store.lock(name, recipeKey(bundles[name]), work, {
        signal: context.signal,
        onWait,
      });
      if (maker !== null && found.how === "cache") context.progress.done(name, `made by process ${maker}`);
      return found;
    },
  };
}
