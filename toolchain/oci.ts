import { createHash } from "node:crypto";
import { copyFile, mkdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ImageConfig, LocalImage } from "./catalogue/types";
import { type Context, last } from "./context";
import { UserError } from "./errors";
import { run } from "./run";
import { sha256File } from "./store";

/** Time of every file in a layer: the same content gives the same digest on every machine. */
const epoch = 1_767_225_600;

/** An image in the OCI layout, ready to be pushed. */
export interface BuiltImage {
  layout: string;
  digest: string;
  compressed: number;
  unpacked: number;
}

function tarArguments(root: string, archive: string): string[] {
  return [
    "--format=gnu",
    "--sort=name",
    `--mtime=@${epoch}`,
    "--numeric-owner",
    "--directory",
    root,
    "--file",
    archive,
  ];
}

/** The configuration that an OCI image of one layer has. */
export function ociConfig(config: ImageConfig, diffId: string, architecture: string): unknown {
  const created = new Date(epoch * 1000).toISOString();
  return {
    created,
    architecture,
    os: "linux",
    config: {
      ...(config.user === undefined ? {} : { User: config.user }),
      ...(config.entrypoint === undefined ? {} : { Entrypoint: config.entrypoint }),
      ...(config.cmd === undefined ? {} : { Cmd: config.cmd }),
      ...(config.env === undefined
        ? {}
        : { Env: Object.entries(config.env).map(([name, value]) => `${name}=${value}`) }),
      ...(config.workingDir === undefined ? {} : { WorkingDir: config.workingDir }),
      ...(config.stopSignal === undefined ? {} : { StopSignal: config.stopSignal }),
    },
    rootfs: { type: "layers", diff_ids: [diffId] },
    history: [{ created, created_by: "galera-platform toolchain" }],
  };
}

/** Writes a file system as an image of one layer, compressed with zstd, which nodes unpack fastest. */
export async function writeImage(
  context: Context,
  part: string,
  recipe: LocalImage,
  root: string,
  work: string,
): Promise<BuiltImage> {
  const archive = join(work, "layer.tar");
  const options = { signal: context.signal, logFile: context.store.logFile(part) };
  const owned = (recipe.directories ?? []).filter(({ uid, gid }) => uid !== 0 || gid !== 0);
  const exclude = owned.map(({ path }) => `--exclude=.${path}`);
  const tar = async (args: string[]): Promise<void> => {
    const result = await run("tar", args, options);
    if (result.code !== 0)
      throw new UserError(`The layer of ${part} cannot be written: ${last(result.tail)}`);
  };
  context.progress.detail(part, "writing the layer");
  // Nothing in these images needs set-user-id, and containers run without new privileges.
  const main = ["--owner=0", "--group=0", "--mode=ug-s", "--anchored", ...exclude];
  await tar(["--create", ...tarArguments(root, archive), ...main, "."]);
  for (const { path, uid, gid } of owned) {
    const owner = [`--owner=${uid}`, `--group=${gid}`, "--no-recursion"];
    await tar(["--append", ...tarArguments(root, archive), ...owner, `.${path}`]);
  }
  await rm(root, { recursive: true });

  const diffId = `sha256:${await sha256File(archive)}`;
  const unpacked = (await stat(archive)).size;
  const layout = join(work, "layout");
  const blobs = join(layout, "blobs", "sha256");
  await mkdir(blobs, { recursive: true });
  context.progress.detail(part, "compressing the layer");
  const compressed = `${archive}.zst`;
  const zstd = await context.cpu.run(() =>
    run("zstd", ["-q", "-12", "-T0", "--rm", archive, "-o", compressed], options),
  );
  if (zstd.code !== 0) throw new UserError(`The layer of ${part} cannot be compressed: ${last(zstd.tail)}`);
  const layer = await sha256File(compressed);
  const layerSize = (await stat(compressed)).size;
  await copyFile(compressed, join(blobs, layer));
  await rm(compressed);

  const put = async (content: string): Promise<{ digest: string; size: number }> => {
    const hex = createHash("sha256").update(content).digest("hex");
    await writeFile(join(blobs, hex), content);
    return { digest: `sha256:${hex}`, size: Buffer.byteLength(content) };
  };
  const architecture = process.arch === "x64" ? "amd64" : process.arch;
  const config = await put(JSON.stringify(ociConfig(recipe.config, diffId, architecture)));
  const manifestType = "application/vnd.oci.image.manifest.v1+json";
  const manifest = await put(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: manifestType,
      config: { mediaType: "application/vnd.oci.image.config.v1+json", ...config },
      layers: [
        {
          mediaType: "application/vnd.oci.image.layer.v1.tar+zstd",
          digest: `sha256:${layer}`,
          size: layerSize,
        },
      ],
    }),
  );
  await writeFile(join(layout, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
  const index = { schemaVersion: 2, manifests: [{ mediaType: manifestType, ...manifest }] };
  await writeFile(join(layout, "index.json"), JSON.stringify(index));
  return { layout, digest: manifest.digest, compressed: layerSize, unpacked };
}
