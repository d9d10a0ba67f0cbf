import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { packageVersion } from "../../../toolchain/plugins/bundle";
import { World } from "./world";

/** The clouds that there are stand-ins for. */
const clouds = ["gcp", "aws"] as const;

/**
 * Makes the stand-ins in a directory of their own.
 * @returns the directory to put first on the engine's PATH, and the world that the stand-ins live in
 */
export async function installStandins(directory: string): Promise<{ path: string; world: World }> {
  const path = join(directory, "bin");
  mkdirSync(path, { recursive: true });
  const programs = join(directory, "programs", "standins");
  await build({
    // As our own plugins are made and started (toolchain/plugins/bundle.ts), so that what is measured on the stand-ins
    // is not how long they take to start.
    entryPoints: {
      cloud: join(__dirname, "main.ts"),
      plugin: join(__dirname, "../../../toolchain/start/plugin.cjs"),
    },
    outdir: programs,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: "silent",
  });
  const world = new World(join(directory, "world"));
  for (const cloud of clouds) {
    const file = join(path, `pulumi-resource-${cloud}`);
    const version = await packageVersion(`@pulumi/${cloud}`);
    writeFileSync(
      file,
      `#!/bin/sh\nexec node --require '${programs}/plugin.cjs' '${programs}/cloud.cjs' ${cloud} ${version} '${world.directory}' "$@"\n`,
    );
    chmodSync(file, 0o755);
  }
  return { path, world };
}
