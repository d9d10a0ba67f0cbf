import { spawn } from "node:child_process";
import { access, constants, mkdir, readFile, realpath, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { homedir } from "node:os";
import path from "node:path";

/** An official provider plugin of the version that the installed SDK wants. */
export interface Wanted {
  name: string;
  version: string;
}

/** Where the engine downloads plugins from. */
const pluginHost = { host: "get.pulumi.com", port: 443 };
/** How long a host that drops packets may keep us waiting. */
const connectPatienceMs = 3_000;
/** How long a download may take. */
const downloadPatienceMs = 180_000;
/** How long a failed download is not tried again. */
const memoryMs = 15 * 60_000;

/** Whether the plugin is installed for the engine: in its plugin directory, or on PATH. */
export async function isInstalled(
  wanted: Wanted,
  ownDirectory: string,
  env: NodeJS.ProcessEnv,
): Promise<boolean> {
  const home = env.PULUMI_HOME || path.join(env.HOME || homedir(), ".pulumi");
  const program = `pulumi-resource-${wanted.name}`;
  const directory = path.join(home, "plugins", `resource-${wanted.name}-v${wanted.version}`);
  // The engine marks a download that was cut off by a file beside it.
  if ((await isExecutable(path.join(directory, program))) && !(await exists(`${directory}.partial`)))
    return true;
  return (await findOnPath(program, ownDirectory, env)) !== undefined;
}

/** A program on PATH that is not one of ours. */
export async function findOnPath(
  program: string,
  ownDirectory: string,
  env: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  for (const directory of (env.PATH ?? "").split(path.delimiter)) {
    if (directory === "" || isWithin(directory, ownDirectory)) continue;
    const file = path.join(directory, program);
    if (await isExecutable(file)) return file;
  }
  return undefined;
}

/** Whether this engine comes with a Node.js language host of its own, beside it. */
export async function hasLanguageHost(engine: string, ownDirectory: string): Promise<boolean> {
  const real = await realpath(engine).catch(() => engine);
  return [engine, real].some((file) => !isWithin(file, ownDirectory))
    ? isExecutable(path.join(path.dirname(real), "pulumi-language-nodejs"))
    : false;
}

/**
 * Downloads a plugin by the engine. Fails fast where its host cannot be reached, and remembers that for a
 * quarter of an hour. Resolves to undefined, or to the reason of the failure.
 */
export async function install(
  wanted: Wanted,
  engine: string,
  memory: string,
  env: NodeJS.ProcessEnv,
  signal?: AbortSignal,
): Promise<string | undefined> {
  const file = path.join(memory, `${wanted.name}-${wanted.version}.json`);
  const known = await recall(file);
  if (known !== undefined) return known;
  const viaProxy = Boolean(env.HTTPS_PROXY || env.https_proxy);
  const failure =
    (viaProxy ? undefined : await unreachable()) ?? (await download(wanted, engine, env, signal));
  if (failure !== undefined && !signal?.aborted) {
    await mkdir(memory, { recursive: true });
    await writeFile(file, JSON.stringify({ failure, at: Date.now() }));
  }
  return failure;
}

async function recall(file: string): Promise<string | undefined> {
  try {
    const { failure, at } = JSON.parse(await readFile(file, "utf8")) as { failure: string; at: number };
    const age = Date.now() - at;
    return age >= 0 && age < memoryMs ? failure : undefined;
  } catch {
    return undefined;
  }
}

function unreachable(): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ ...pluginHost, timeout: connectPatienceMs });
    const end = (reason?: string) => {
      socket.destroy();
      resolve(reason === undefined ? undefined : `${pluginHost.host}: ${reason}`);
    };
    socket.once("connect", () => end());
    socket.once("timeout", () => end("no answer"));
    socket.once("error", (error: NodeJS.ErrnoException) =>
      end(
        error.code === "ENOTFOUND" || error.code === "EAI_AGAIN"
          ? "no such host"
          : (error.code ?? error.message),
      ),
    );
  });
}

function download(
  wanted: Wanted,
  engine: string,
  env: NodeJS.ProcessEnv,
  signal?: AbortSignal,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(
      engine,
      ["--non-interactive", "plugin", "install", "resource", wanted.name, `v${wanted.version}`],
      {
        env: { ...env, PULUMI_SKIP_UPDATE_CHECK: "true" },
        stdio: ["ignore", "ignore", "pipe"],
        ...(signal && { signal }),
      },
    );
    let failure: string | undefined;
    const timer = setTimeout(() => {
      failure = `not downloaded within ${downloadPatienceMs / 1000} s`;
      child.kill("SIGKILL");
    }, downloadPatienceMs);
    let output = "";
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      output += chunk;
      const error = /Error downloading plugin: (.*)/.exec(output)?.[1];
      // It would go on trying for ten seconds; a host that is there answers the first time.
      if (error !== undefined && failure === undefined) {
        failure = error.trim();
        child.kill("SIGKILL");
      }
    });
    child.once("error", (error) => {
      clearTimeout(timer);
      resolve(error.message);
    });
    child.once("close", (code) => {
      clearTimeout(timer);
      resolve(
        code === 0 ? undefined : (failure ?? (output.trim().split("\n").at(-1) || `exit code ${code}`)),
      );
    });
  });
}

function isWithin(file: string, directory: string): boolean {
  const relative = path.relative(directory, file);
  return relative === "" || (!relative.startsWith("..") && !path.isAbsolute(relative));
}

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
