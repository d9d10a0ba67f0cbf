import { spawn } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { UpstreamImage } from "./catalogue/types";
import { type Context, last } from "./context";
import { UserError } from "./errors";
import { registryDirectory } from "./paths";
import { run } from "./run";
import { type RecordedFile, recordFile } from "./store";

/** What names images that were built here; nodes find it through their mirror of this registry. */
export const localHost = "galera-platform.local";

/** A registry that serves the cache's storage on loopback while images are put into it. */
export interface LocalRegistry {
  address: string;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

function configuration(root: string, port: number): string {
  return `version: 0.1
log: { level: warn, accesslog: { disabled: true } }
storage:
  filesystem: { rootdirectory: ${JSON.stringify(root)} }
  maintenance: { uploadpurging: { enabled: false } }
http: { addr: "127.0.0.1:${port}" }
`;
}

/** Starts distribution's registry on a free port of loopback. */
export async function startRegistry(context: Context, program: string): Promise<LocalRegistry> {
  const root = registryDirectory(context.store.root);
  await mkdir(root, { recursive: true });
  const work = await context.store.workDirectory("registry");
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const port = await freePort();
    const file = join(work, "config.yml");
    await writeFile(file, configuration(root, port));
    const child = spawn(program, ["serve", file], {
      stdio: ["ignore", "ignore", "pipe"],
      env: {
        ...process.env,
        OTEL_TRACES_EXPORTER: "none",
        OTEL_METRICS_EXPORTER: "none",
        OTEL_LOGS_EXPORTER: "none",
      },
    });
    const said: string[] = [];
    child.stderr.on("data", (chunk: Buffer) => said.push(chunk.toString()));
    let ended = false;
    const exit = new Promise<void>((resolve) => {
      const end = (): void => {
        ended = true;
        resolve();
      };
      child.once("exit", end);
      child.once("error", end);
    });
    const stop = async (): Promise<void> => {
      child.kill("SIGTERM");
      const forced = setTimeout(() => child.kill("SIGKILL"), 3000);
      await exit;
      clearTimeout(forced);
      await rm(work, { recursive: true, force: true });
    };
    const address = `127.0.0.1:${port}`;
    for (let look = 0; look < 200 && !ended; look += 1) {
      context.signal.throwIfAborted();
      if (await answers(address)) return { address, stop };
      await delay(50);
    }
    if (!ended) await stop();
    if (attempt === 2)
      throw new UserError(`The local registry does not start: ${last(said.join("").split("\n"))}`);
  }
  throw new UserError("The local registry does not start.");
}

async function answers(address: string): Promise<boolean> {
  return fetch(`http://${address}/v2/`, { signal: AbortSignal.timeout(1000) }).then(
    (response) => response.ok,
    () => false,
  );
}

const nowhere = { DOCKER_CONFIG: "/nonexistent" };

/** Pushes an OCI layout as `name` and returns the files in the registry's storage. */
export async function pushLayout(
  context: Context,
  part: string,
  crane: string,
  registry: LocalRegistry,
  name: string,
  layout: string,
  digest: string,
): Promise<RecordedFile[]> {
  const target = `${registry.address}/${name}:${digest.slice(7, 19)}`;
  const options = {
    env: nowhere,
    signal: context.signal,
    logFile: context.store.logFile(part),
    timeoutMs: 600_000,
  };
  const pushed = await run(crane, ["push", layout, target], options);
  if (pushed.code !== 0) {
    throw new UserError(`${part} cannot be put into the registry: ${last(pushed.tail)}`, {
      hint: `The whole log: ${options.logFile}`,
    });
  }
  return recordImage(context, name, digest);
}

/** Address of a registry's API; Docker Hub's differs from its name. */
export function registryAddress(host: string): string {
  return `https://${host === "docker.io" ? "registry-1.docker.io" : host}/v2/`;
}

/** Copies this platform's part of an upstream image and returns its own digest and the files stored. */
export async function copyUpstream(
  context: Context,
  part: string,
  crane: string,
  registry: LocalRegistry,
  upstream: UpstreamImage,
): Promise<{ digest: string; blobs: RecordedFile[]; compressed: number }> {
  const name = `${upstream.registry}/${upstream.repository}`;
  const pinned = upstream.digest === undefined ? `${name}:${upstream.tag}` : `${name}@${upstream.digest}`;
  const platform = `linux/${process.arch === "x64" ? "amd64" : process.arch}`;
  const options = { signal: context.signal, logFile: context.store.logFile(part), timeoutMs: 900_000 };
  const crashed = (tail: readonly string[]): UserError =>
    new UserError(`${pinned} cannot be copied: ${last(tail)}`, {
      hint: "Check access to that registry (proxy, rate limit, `crane auth login`), or set images.source to local.",
    });
  const resolved = await run(crane, ["digest", "--platform", platform, pinned], options);
  const digest = resolved.stdout.trim();
  if (resolved.code !== 0 || !/^sha256:[0-9a-f]{64}$/.test(digest)) throw crashed(resolved.tail);
  const target = `${registry.address}/${upstream.repository}:${digest.slice(7, 19)}`;
  const copied = await context.net.run(() => run(crane, ["copy", `${name}@${digest}`, target], options));
  if (copied.code !== 0) throw crashed(copied.tail);
  const blobs = await recordImage(context, upstream.repository, digest);
  return { digest, blobs, compressed: blobs.reduce((sum, { size }) => sum + size, 0) };
}

interface Manifest {
  config: { digest: string };
  layers: { digest: string }[];
}

/** Every file that distribution's filesystem driver keeps of an image, relative to the cache. */
async function recordImage(context: Context, repository: string, digest: string): Promise<RecordedFile[]> {
  const root = context.store.root;
  const base = "registry/docker/registry/v2";
  const blob = (of: string): string => `${base}/blobs/sha256/${of.slice(7, 9)}/${of.slice(7)}/data`;
  const link = (kind: string, of: string): string =>
    `${base}/repositories/${repository}/${kind}/sha256/${of.slice(7)}/link`;
  const manifest = JSON.parse(await readFile(join(root, blob(digest)), "utf8")) as Manifest;
  const parts = [...new Set([manifest.config.digest, ...manifest.layers.map((layer) => layer.digest)])];
  return Promise.all([
    recordFile(root, blob(digest), digest.slice(7)),
    recordFile(root, link("_manifests/revisions", digest)),
    ...parts.flatMap((part) => [
      recordFile(root, blob(part), part.slice(7)),
      recordFile(root, link("_layers", part)),
    ]),
  ]);
}
