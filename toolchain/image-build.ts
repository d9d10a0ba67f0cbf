import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { bundles, images, programs } from "./catalogue";
import { debianSuite } from "./catalogue/images";
import type { ImageName, ProgramName } from "./catalogue/types";
import { assertSpace, type Context } from "./context";
import { UserError } from "./errors";
import { recipeKey } from "./key";
import { copyUpstream, type LocalRegistry, localHost, pushLayout } from "./local-registry";
import type { EntryMarker } from "./store";

/** Raised when how images are written changes in a way that recipes do not show. */
const format = 1;

/** Name of an image's entry, of its log, and of the part in progress. */
export function entryName(name: ImageName): string {
  return `image-${name}`;
}

/** Address of the image as built here. */
export function localKey(name: ImageName): string {
  const { local, version } = images[name];
  const contents = Object.values(local.programs ?? {}).map((program) => bundles[programs[program].bundle]);
  return recipeKey({
    format,
    kind: "local",
    arch: process.arch,
    suite: debianSuite,
    version,
    local,
    contents,
  });
}

/** Address of the image as published upstream. */
export function upstreamKey(name: ImageName): string {
  return recipeKey({ format, kind: "upstream", arch: process.arch, upstream: images[name].upstream });
}

/** What building needs from the rest of a run. */
export interface ImageTools {
  program(name: ProgramName): Promise<string>;
  registry(): Promise<LocalRegistry>;
}

const zstd = [{ probe: ["zstd", "--version"], package: "zstd" }];

/** Fills `root` with what comes from packages; returns Debian's as `name=version`. */
async function unpack(context: Context, name: ImageName, work: string, root: string): Promise<string[]> {
  const { local } = images[name];
  const part = entryName(name);
  let packages: string[] = [];
  if (local.debian !== undefined) {
    const [{ unpackDebian }, { prune, trim }] = await Promise.all([
      import("./debian.js"),
      import("./rootfs.js"),
    ]);
    packages = await unpackDebian(context, part, local.debian, work, root);
    await trim(root, local.debian.remove);
    await prune(root, local.debian.keep);
  }
  if (local.npm !== undefined) {
    const { unpackNpm } = await import("./npm-package.js");
    await unpackNpm(context, part, local.npm, work, root);
  }
  return packages;
}

async function assertLinked(context: Context, part: string, root: string): Promise<void> {
  const { unlinked } = await import("./rootfs.js");
  const lacking = await unlinked(root, context.signal);
  if (lacking.length === 0) return;
  throw new UserError(`${part} lacks libraries: ${lacking.slice(0, 5).join("; ")}`, {
    hint: "Debian's packages have changed: take the library off `omit` in toolchain/catalogue/images.ts.",
  });
}

/** Builds an image and puts it into the registry's storage. */
export async function buildImage(context: Context, tools: ImageTools, name: ImageName): Promise<EntryMarker> {
  const part = entryName(name);
  const { local, version, diskMiB } = images[name];
  await assertSpace(context.store, part, diskMiB);
  const [{ furnish }, { writeImage }] = await Promise.all([import("./rootfs.js"), import("./oci.js")]);
  const sources = [
    local.debian ? "Debian packages" : [],
    local.npm ? "npm" : [],
    local.programs ? "programs" : [],
  ];
  context.progress.start(part, `building version ${version} from ${sources.flat().join(" and ")}`);
  const work = await context.store.workDirectory(part);
  try {
    const root = join(work, "root");
    await mkdir(root);
    await context.hostNeeds(part, zstd);
    const packages = await context.timed(part, () => unpack(context, name, work, root));
    const contents: Record<string, string> = {};
    for (const [path, program] of Object.entries(local.programs ?? {})) {
      context.progress.detail(part, `waiting for ${program}`);
      contents[path] = await tools.program(program);
    }
    const built = await context.timed(part, async () => {
      await furnish(root, local, contents);
      await assertLinked(context, part, root);
      return writeImage(context, part, local, root, work);
    });
    context.progress.detail(part, "waiting for crane and the registry");
    const [crane, registry] = await Promise.all([tools.program("crane"), tools.registry()]);
    const blobs = await context.timed(part, () =>
      pushLayout(context, part, crane, registry, name, built.layout, built.digest),
    );
    const took = context.secondsOf(part);
    const { digest, compressed, unpacked } = built;
    const marker = await context.store.commit(work, {
      name: part,
      key: localKey(name),
      version,
      how: "local",
      origin: sources.flat().join(" and "),
      seconds: took,
      created: new Date().toISOString(),
      blobs,
      image: {
        reference: `${localHost}/${name}@${digest}`,
        digest,
        source: "local",
        compressed,
        unpacked,
        packages,
      },
    });
    const mib = (bytes: number): string => (bytes / (1 << 20)).toFixed(1);
    context.progress.done(
      part,
      `built in ${took} s, ${mib(compressed)} MiB to pull, ${mib(unpacked)} MiB on disk`,
    );
    return marker;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Copies an image from upstream into the registry's storage, its digest kept. */
export async function fetchImage(context: Context, tools: ImageTools, name: ImageName): Promise<EntryMarker> {
  const part = entryName(name);
  const { upstream, diskMiB } = images[name];
  await assertSpace(context.store, part, diskMiB);
  context.progress.start(part, `copying ${upstream.registry}/${upstream.repository}:${upstream.tag}`);
  const [crane, registry] = await Promise.all([tools.program("crane"), tools.registry()]);
  const { digest, blobs, compressed } = await context.timed(part, () =>
    copyUpstream(context, part, crane, registry, upstream),
  );
  const took = context.secondsOf(part);
  const reference = `${upstream.registry}/${upstream.repository}@${digest}`;
  const work = await context.store.workDirectory(part);
  const marker = await context.store.commit(work, {
    name: part,
    key: upstreamKey(name),
    version: upstream.tag,
    how: "upstream",
    origin: `${upstream.registry}/${upstream.repository}:${upstream.tag}`,
    seconds: took,
    created: new Date().toISOString(),
    blobs,
    image: { reference, digest, source: "upstream", compressed },
  });
  context.progress.done(part, `copied in ${took} s, ${(compressed / (1 << 20)).toFixed(1)} MiB`);
  return marker;
}
