/** Runs the host program for one request: the one place where it is started, for providers and commands alike. */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { UserError } from "../../../../toolchain/errors";
import { lifelineArgument, lifelineDescriptor } from "./lifeline";
import type { HostRequest, HostResponse } from "./protocol";

/** How the host program is run. */
export interface CallOptions {
  /** The checkout. */
  root: string;
  /** Is given each line of its progress. */
  onLine(line: string): void;
  /** Interrupts it. */
  signal?: AbortSignal;
}

/** How long an interrupted program may take to end by itself, milliseconds. */
const grace = 10_000;
/** Lines of progress that are shown where the program ended without an answer. */
const lastLines = 5;

/**
 * Runs the host program and returns its result. It ends with this process, whatever ends this process.
 * @throws UserError with what the program says is wrong, or said last where it gave no answer
 */
export async function callHostProgram<T>(request: HostRequest, options: CallOptions): Promise<T> {
  const { root, onLine, signal } = options;
  const program = join(root, "components/cluster/embedded/host/main.ts");
  const loader = pathToFileURL(createRequire(join(root, "package.json")).resolve("tsx")).href;
  const child = spawn(process.execPath, ["--import", loader, program, lifelineArgument], {
    cwd: root,
    stdio: ["pipe", "pipe", "pipe", "pipe"],
  });
  const said: string[] = [];
  createInterface({ input: child.stderr }).on("line", (line) => {
    said.push(line);
    if (said.length > lastLines) said.shift();
    onLine(line);
  });
  let answer = "";
  createInterface({ input: child.stdout }).on("line", (line) => {
    answer = line;
  });

  let kill: NodeJS.Timeout | undefined;
  const interrupt = () => {
    child.kill("SIGTERM");
    kill ??= setTimeout(() => child.kill("SIGKILL"), grace);
  };
  if (signal?.aborted) interrupt();
  signal?.addEventListener("abort", interrupt, { once: true });
  const code = await new Promise<number | null>((resolve) => {
    child.on("error", (error) => {
      said.push(error.message);
      resolve(null);
    });
    child.on("close", resolve);
    // A program that ends before it reads shows in its exit code; a broken pipe says nothing more.
    child.stdin.on("error", () => {});
    child.stdio[lifelineDescriptor]?.on("error", () => {});
    child.stdin.end(JSON.stringify(request));
  });
  clearTimeout(kill);
  signal?.removeEventListener("abort", interrupt);
  if (signal?.aborted) throw new UserError("interrupted; run the same command again to continue");
  return resultOf<T>(answer, code, said);
}

function resultOf<T>(answer: string, code: number | null, said: readonly string[]): T {
  let response: HostResponse<T>;
  try {
    response = JSON.parse(answer) as HostResponse<T>;
  } catch {
    const last = said.length === 0 ? "" : `: ${said.join("; ")}`;
    throw new UserError(`The host program ended with ${code ?? "a signal"} and no answer${last}`);
  }
  if (!response.ok) throw new UserError(response.error);
  return response.result;
}
