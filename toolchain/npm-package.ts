import { createHash } from "node:crypto";
import { chmod, cp, mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { LocalImage } from "./catalogue/types";
import { type Context, last } from "./context";
import { UserError } from "./errors";
import { run } from "./run";

/** Puts files of an npm package into `root`, fetched by npm itself and compared with the catalogue's integrity. */
export async function unpackNpm(
  context: Context,
  part: string,
  recipe: NonNullable<LocalImage["npm"]>,
  work: string,
  root: string,
): Promise<void> {
  const directory = join(work, "npm");
  await mkdir(join(directory, "unpacked"), { recursive: true });
  const name = `${recipe.package.replace("{arch}", process.arch)}@${recipe.version}`;
  const integrity = recipe.integrity[process.arch];
  if (integrity === undefined)
    throw new UserError(`${part} cannot be built for ${process.arch}: no ${name} is known.`);
  context.progress.detail(part, `fetching ${name} from npm`);
  const options = {
    cwd: directory,
    signal: context.signal,
    logFile: context.store.logFile("npm"),
    timeoutMs: 600_000,
  };
  const args = ["pack", name, "--json", "--ignore-scripts", "--loglevel=error"];
  const packed = await context.net.run(() => run("npm", args, options));
  if (packed.code !== 0) {
    const said = packed.tail.find((line) => /^npm (error|ERR!) .*(failed|reason|not |40[134])/.test(line));
    throw new UserError(`${name} could not be fetched from npm for ${part}: ${said ?? last(packed.tail)}`, {
      hint: `What is done is kept. When your npm registry can be reached, run this again (log: ${options.logFile}).`,
    });
  }
  const [{ filename }] = JSON.parse(packed.stdout) as [{ filename: string }];
  const archive = join(directory, filename);
  const actual = `sha512-${createHash("sha512")
    .update(await readFile(archive))
    .digest("base64")}`;
  if (actual !== integrity) {
    throw new UserError(`${name} has integrity ${actual}, but the catalogue says ${integrity}.`, {
      hint: `Somebody may have tampered with the package or the registry: compare \`npm view ${name} dist\`.`,
    });
  }
  const unpacked = await run("tar", ["-xzf", archive, "-C", join(directory, "unpacked")], options);
  if (unpacked.code !== 0) throw new UserError(`${archive} cannot be unpacked: ${last(unpacked.tail)}`);
  for (const [target, source] of Object.entries(recipe.files)) {
    const path = join(root, target);
    await mkdir(dirname(path), { recursive: true });
    await cp(join(directory, "unpacked", "package", source), path);
    await chmod(path, 0o755);
  }
}
