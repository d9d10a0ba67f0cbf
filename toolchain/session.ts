import { setMaxListeners } from "node:events";
import { join } from "node:path";
import { bundles, images, programs } from "./catalogue";
import {
  type BundleName,
  bundleNames,
  type ImageName,
  imageNames,
  type ProgramName,
} from "./catalogue/types";
import { Context } from "./context";
import { buildImage, entryName, fetchImage, type ImageTools, localKey, upstreamKey } from "./image-build";
import type { ImageSource } from "./index";
import type { LocalRegistry } from "./local-registry";
import { cacheDirectory } from "./paths";
import { realWays } from "./program-ways";
import { type Progress, silentProgress } from "./progress";
import { type Found, resolveBundle } from "./resolve";
import { type EntryMarker, Store } from "./store";

export interface SessionOptions {
  progress?: Progress;
  signal?: AbortSignal;
  thorough?: boolean;
  repair?: boolean;
  /** @default the shared cache */
  cache?: string;
}

/** What became of one part. */
export interface PartReport {
  part: string;
  version: string;
  /** `path`, `cache`, `release`, `built`, `local`, `upstream`. */
  how: string;
  /** Path of the programs' directory, or reference of the image. */
  result: string;
  /** Spent in this run; 0 where nothing was to be done. */
  seconds: number;
}

/** One run: everything in it is resolved at most once, longest first, and shares compilers, downloads and probes. */
export class Session {
  readonly context: Context;
  readonly reports: PartReport[] = [];
  private readonly stopper = new AbortController();
  private readonly bundles = new Map<BundleName, Promise<Found>>();
  private registry: Promise<LocalRegistry> | null = null;
  private swept: Promise<void> | null = null;

  constructor(options: SessionOptions = {}) {
    const signal =
      options.signal === undefined
        ? this.stopper.signal
        : AbortSignal.any([options.signal, this.stopper.signal]);
    // Every child and every wait listens to it.
    setMaxListeners(0, signal);
    const store = new Store(options.cache ?? cacheDirectory());
    const progress = options.progress ?? silentProgress;
    this.context = new Context(store, progress, signal, options.thorough, options.repair);
  }

  /** Absolute paths of programs. */
  async programs<N extends ProgramName>(names: readonly N[]): Promise<Record<N, string>> {
    return (await this.ensure(names, [], "auto")).programs as Record<N, string>;
  }

  /** Digest-pinned references of images. */
  async images<N extends ImageName>(names: readonly N[], source: ImageSource): Promise<Record<N, string>> {
    return (await this.ensure([], names, source)).images as Record<N, string>;
  }

  /** Programs and images together, so that file systems are unpacked while programs compile. */
  async ensure(
    programNamesWanted: readonly ProgramName[],
    imageNamesWanted: readonly ImageName[],
    source: ImageSource,
  ): Promise<{ programs: Record<string, string>; images: Record<string, string> }> {
    const paths: Record<string, string> = {};
    const references: Record<string, string> = {};
    const wanted = new Set(programNamesWanted.map((name) => programs[name].bundle));
    const ordered = bundleNames
      .filter((name) => wanted.has(name))
      .sort((a, b) => bundles[b].seconds - bundles[a].seconds);
    const work = [
      ...ordered.map(async (name) => {
        await this.bundle(name);
      }),
      ...imageNames
        .filter((name) => imageNamesWanted.includes(name))
        .map(async (name) => {
          references[name] = (await this.image(name, source)).image?.reference ?? "";
        }),
    ];
    try {
      await this.all(work);
      for (const name of programNamesWanted) paths[name] = await this.path(name);
    } finally {
      await (await this.registry?.catch(() => null))?.stop();
      this.registry = null;
      await this.context.end();
    }
    return { programs: paths, images: references };
  }

  /** Waits for all; the first failure stops the others, and everything has ended when it is thrown. */
  private async all(work: readonly Promise<void>[]): Promise<void> {
    let first: { error: unknown } | null = null;
    await Promise.all(
      work.map((one) =>
        one.catch((error: unknown) => {
          first ??= { error };
          this.stopper.abort(error);
        }),
      ),
    );
    if (first !== null) throw (first as { error: unknown }).error;
  }

  private async path(name: ProgramName): Promise<string> {
    const { bundle, file } = programs[name];
    return join((await this.bundle(bundle)).directory, file);
  }

  private bundle(name: BundleName): Promise<Found> {
    const known = this.bundles.get(name);
    if (known !== undefined) return known;
    const fresh = this.resolve(name);
    this.bundles.set(name, fresh);
    return fresh;
  }

  private async resolve(name: BundleName): Promise<Found> {
    const ways = realWays(this.context);
    const { release, build } = ways;
    const { local } = bundles[name];
    const found = await resolveBundle(name, {
      ...ways,
      release: async (bundle) => {
        await this.sweep();
        return release(bundle);
      },
      build: async (bundle) => {
        // What it shares with Kubernetes is not compiled by both at the same time.
        if (local.kind === "go" && local.alignedWith !== undefined) {
          await this.bundles.get("kubernetes")?.catch(() => undefined);
        }
        return build(bundle);
      },
    });
    const idle = found.how === "path" || found.how === "cache";
    this.reports.push({
      part: name,
      version: bundles[name].version,
      how: found.how,
      result: found.directory,
      seconds: idle ? 0 : this.context.secondsOf(name),
    });
    return found;
  }

  /** Once, and only before work: a run that finds everything does not look around. */
  private sweep(): Promise<void> {
    this.swept ??= this.context.store.sweep();
    return this.swept;
  }

  private async image(name: ImageName, source: ImageSource): Promise<EntryMarker> {
    const keys = { local: localKey(name), upstream: upstreamKey(name) };
    const kinds = source === "auto" ? (["upstream", "local"] as const) : ([source] as const);
    const present = (
      await Promise.all(kinds.map((kind) => this.context.read(entryName(name), keys[kind])))
    ).filter((entry) => entry !== null);
    // The oldest: a choice once made must not flip because the other kind was fetched later.
    const chosen = present.sort((a, b) => (a.created < b.created ? -1 : 1))[0];
    if (chosen !== undefined) {
      this.report(name, chosen, "cache", 0);
      return chosen;
    }
    await this.sweep();
    if (source !== "auto") return this.makeImage(name, source, keys[source]);
    if (!(await this.upstreamReachable())) return this.makeImage(name, "local", keys.local);
    try {
      return await this.makeImage(name, "upstream", keys.upstream);
    } catch (error) {
      this.context.signal.throwIfAborted();
      this.context.progress.note(`${entryName(name)}: ${error instanceof Error ? error.message : error}`);
      return this.makeImage(name, "local", keys.local);
    }
  }

  private async makeImage(name: ImageName, kind: "local" | "upstream", key: string): Promise<EntryMarker> {
    const tools: ImageTools = {
      program: (program) => this.path(program),
      registry: () => this.startedRegistry(),
    };
    const { store, signal, progress } = this.context;
    const part = entryName(name);
    let maker: number | null = null;
    const onWait = ({ pid }: { pid: number }): void => {
      maker = pid;
      progress.start(part, `waiting for process ${pid}, which is making it`);
    };
    let made: EntryMarker | null = null;
    const entry = await store.lock(
      part,
      key,
      async () => {
        made = await this.context.read(part, key);
        if (made !== null) return made;
        return kind === "local"
          ? buildImage(this.context, tools, name)
          : fetchImage(this.context, tools, name);
      },
      { signal, onWait },
    );
    if (made !== null && maker !== null) progress.done(part, `made by process ${maker}`);
    this.report(name, entry, made === null ? kind : "cache", this.context.secondsOf(part));
    return entry;
  }

  private report(name: ImageName, entry: EntryMarker, how: string, seconds: number): void {
    const result = entry.image?.reference ?? "";
    this.reports.push({ part: entryName(name), version: entry.version, how, result, seconds });
  }

  private startedRegistry(): Promise<LocalRegistry> {
    this.registry ??= (async () => {
      const program = await this.path("registry");
      const { startRegistry } = await import("./local-registry.js");
      return startRegistry(this.context, program);
    })();
    return this.registry;
  }

  /** Whether every registry of the catalogue answers; asked once, and said once. */
  private upstreamReachable(): Promise<boolean> {
    return this.context.once("upstream images", async () => {
      const { reachable } = await import("./release.js");
      const { registryAddress } = await import("./local-registry.js");
      const hosts = [...new Set(imageNames.map((name) => images[name].upstream.registry))];
      const answers = await Promise.all(hosts.map((host) => reachable(this.context, registryAddress(host))));
      const silent = hosts.filter((_, index) => answers[index] !== true);
      if (silent.length === 0) return true;
      this.context.progress.note(
        `${silent.join(" and ")} cannot be reached: images are built on this machine`,
      );
      return false;
    });
  }
}
