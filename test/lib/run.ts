import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "../../scripts/lib/paths";

/** What a finished command printed, and how it ended. */
export interface Ran {
  /** Exit code; null where a signal ended it. */
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/** How a command is run. */
export interface RunOptions {
  /** Added to the environment. */
  env?: Record<string, string>;
  /** @default the checkout */
  cwd?: string;
  /** Written to its standard input. @default nothing */
  input?: string;
  /** Show its output instead of collecting it. @default false */
  show?: boolean;
  /** Ends it by SIGTERM when aborted. */
  signal?: AbortSignal;
  /** Ends it by SIGTERM after so many seconds, by SIGKILL half a minute later. @default 540 */
  seconds?: number;
}

/** Starts a command, with the programs of `node_modules` on its PATH; the caller may signal it. */
export function start(file: string, args: readonly string[], options: RunOptions = {}) {
  const { env = {}, cwd = root, input = "", show = false, signal, seconds = 540 } = options;
  const path = [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  const output = show ? "inherit" : "pipe";
  const child: ChildProcess = spawn(file, args, {
    cwd,
    env: { ...process.env, PATH: path, ...env },
    stdio: ["pipe", output, output],
  });
  const ran: Ran = { exitCode: null, stdout: "", stderr: "" };
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (ran.stdout += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (ran.stderr += text));
  child.stdin?.on("error", () => {});
  child.stdin?.end(input);
  let kill: NodeJS.Timeout | undefined;
  const end = () => {
    child.kill("SIGTERM");
    kill ??= setTimeout(() => child.kill("SIGKILL"), 30_000);
  };
  const limit = setTimeout(end, seconds * 1000);
  signal?.addEventListener("abort", end, { once: true });
  const done = new Promise<Ran>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode) => resolve({ ...ran, exitCode }));
  }).finally(() => {
    clearTimeout(limit);
    clearTimeout(kill);
    signal?.removeEventListener("abort", end);
  });
  return { child, done };
}

/** Kills a process and all that it started and that still runs, by SIGKILL; what ends meanwhile is fine. */
export function killTree(pid: number): void {
  try {
    // Stopped, it starts nothing more while its children are looked for.
    process.kill(pid, "SIGSTOP");
    const children = childrenOf(pid);
    process.kill(pid, "SIGKILL");
    for (const child of children) killTree(child);
  } catch (error) {
    if (!["ENOENT", "ESRCH"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  }
}

/** Whom a process has started: the kernel lists them by thread, and a program in Go starts others from any of its. */
function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((thread) => {
    try {
      const children = readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8");
      return children.split(" ").filter(Boolean).map(Number);
    } catch {
      // The thread ended while we looked.
      return [];
    }
  });
}

/** Runs a command to its end, however it ends. */
export function run(file: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return start(file, args, options).done;
}

/** Runs a command that must succeed; what it printed last is in the error where it does not. */
export async function must(file: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const ran = await run(file, args, options);
  if (ran.exitCode !== 0) {
    const said = [ran.stdout, ran.stderr].map((text) => text.split("\n").slice(-60).join("\n"));
    throw new Error([`${file} ${args.join(" ")} ended with ${ran.exitCode}`, ...said].join("\n"));
  }
  return ran;
}

/** Arguments of `node` that run a TypeScript file of the checkout. */
export function typescript(file: string): string[] {
  return ["--import", "tsx", join(root, file)];
}
