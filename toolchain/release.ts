import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { chmod, mkdir, rename, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import type { Bundle, Release } from "./catalogue/types";
import { type Context, last } from "./context";
import { UserError } from "./errors";
import { run } from "./run";

/** Time that a host has to answer before it counts as unreachable. */
const probeMs = 3000;

/** Thrown when a release cannot be had; the next way of the resolution order is taken then. */
export class Unavailable extends Error {}

/** Fills `{version}`, `{arch}` and `{file}`. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/**
 * The checksum of a file in a project's list: a lone checksum, or lines of `sha256  name` as `sha256sum` writes
 * them.
 */
export function checksumOf(list: string, file: string): string | null {
  const lines = list
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  for (const line of lines) {
    const [sum = "", name] = line.split(/\s+\*?/);
    if (!/^[0-9a-f]{64}$/i.test(sum)) continue;
    if (name === undefined ? lines.length === 1 : basename(name) === file) return sum.toLowerCase();
  }
  return null;
}

/** Whether a host answers at all; asked once a run. */
export function reachable(context: Context, url: string): Promise<boolean> {
  const { origin } = new URL(url);
  return context.once(`reach ${origin}`, async () => {
    try {
      const signal = context.limited(probeMs);
      await fetch(origin, { method: "HEAD", redirect: "manual", signal });
      return true;
    } catch {
      context.signal.throwIfAborted();
      return false;
    }
  });
}

async function get(context: Context, url: string, timeoutMs: number): Promise<Response> {
  const signal = context.limited(timeoutMs);
  let response: Response;
  try {
    response = await fetch(url, { signal });
  } catch (error) {
    context.signal.throwIfAborted();
    throw new Unavailable(`${url} cannot be reached`, { cause: error });
  }
  if (!response.ok) throw new Unavailable(`${url} answers ${response.status}`);
  return response;
}

/** Downloads one file and compares its checksum. */
async function download(
  context: Context,
  part: string,
  url: string,
  expected: string,
  target: string,
): Promise<void> {
  const response = await get(context, url, 15 * 60_000);
  const total = Number(response.headers.get("content-length") ?? 0);
  const hash = createHash("sha256");
  let received = 0;
  const body = Readable.fromWeb(response.body as ReadableStream);
  body.on("data", (chunk: Buffer) => {
    hash.update(chunk);
    received += chunk.length;
    const mib = (bytes: number): string => (bytes / (1 << 20)).toFixed(0);
    context.progress.detail(part, `${mib(received)} of ${total > 0 ? mib(total) : "?"} MiB`);
  });
  try {
    await pipeline(body, createWriteStream(target));
  } catch (error) {
    context.signal.throwIfAborted();
    throw new Unavailable(`${url} broke off`, { cause: error });
  }
  const actual = hash.digest("hex");
  if (actual === expected) return;
  await rm(target, { force: true });
  throw new UserError(`${url} has SHA-256 ${actual} instead of ${expected}.`, {
    hint:
      "It was not installed. A proxy may have changed the download, or somebody tampered with it: " +
      "compare with the project's release page, then run this again.",
  });
}

/** Downloads, verifies and unpacks a release into `output`. */
export async function installRelease(
  context: Context,
  part: string,
  bundle: Bundle,
  release: Release,
  files: readonly string[],
  work: string,
  output: string,
): Promise<void> {
  const arch = release.arch[process.arch];
  if (arch === undefined) throw new Unavailable(`there is no release for ${process.arch}`);
  const { url, checksums, sha256, members, optional } = release.download;
  await mkdir(output, { recursive: true });
  const fetchOne = async (file: string): Promise<string> => {
    const values = { version: bundle.version, arch, file };
    const from = fill(url, values);
    const name = basename(new URL(from).pathname);
    const list = fill(checksums, values);
    const known = sha256?.[process.arch] ?? checksumOf(await (await get(context, list, 30_000)).text(), name);
    if (known === null)
      throw new UserError(`${list} has no checksum for ${name}, so ${part} was not installed.`);
    const target = join(work, name);
    await context.net.run(() => download(context, part, from, known, target));
    return target;
  };
  if (members === undefined) {
    for (const file of files) await rename(await fetchOne(file), join(output, file));
  } else {
    const archive = await fetchOne("");
    const unpacked = join(work, "unpacked");
    await mkdir(unpacked);
    const result = await run("tar", ["-xf", archive, "-C", unpacked], { signal: context.signal });
    if (result.code !== 0) throw new UserError(`${archive} cannot be unpacked: ${last(result.tail)}`);
    const values = { version: bundle.version, arch };
    for (const file of files)
      await rename(join(unpacked, fill(members[file] ?? file, values)), join(output, file));
    for (const [file, member] of Object.entries(optional ?? {})) {
      await rename(join(unpacked, fill(member, values)), join(output, file)).catch(() => undefined);
    }
  }
  for (const file of files) await chmod(join(output, file), 0o755);
}
