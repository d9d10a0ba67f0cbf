import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

export interface RunOptions {
  cwd?: string;
  /** Added to this process' environment. */
  env?: Readonly<Record<string, string>>;
  signal?: AbortSignal | undefined;
  /** Each line of either stream. */
  onLine?: (line: string) => void;
  /** Both streams are appended to this file. */
  logFile?: string;
  /** Stops the command after so many milliseconds. */
  timeoutMs?: number;
}

export interface RunResult {
  /** Null when a signal ended it. */
  code: number | null;
  stdout: string;
  /** Last lines of both streams in order of arrival. */
  tail: string[];
  timedOut: boolean;
}

/** Kept of either stream; what is longer goes to the log only. */
const keep = 8 << 20;
const tailLines = 60;

/**
 * Runs a command in a process group of its own and waits for it; abort and time-out end the whole group.
 * A command that cannot be started gives code 127, as in a shell.
 */
export async function run(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  options.signal?.throwIfAborted();
  if (options.logFile !== undefined) await mkdir(dirname(options.logFile), { recursive: true });
  const log = options.logFile === undefined ? null : createWriteStream(options.logFile, { flags: "a" });
  log?.write(`$ ${[command, ...args].join(" ")}\n`);
  const child = spawn(command, [...args], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const tail: string[] = [];
  let stdout = "";
  let timedOut = false;
  const follow = (stream: Readable, isOutput: boolean): Promise<void> =>
    new Promise((resolve) => {
      const lines = createInterface({ input: stream });
      lines.on("line", (line) => {
        if (isOutput && stdout.length < keep) stdout += `${line}\n`;
        tail.push(line);
        if (tail.length > tailLines) tail.shift();
        log?.write(`${line}\n`);
        options.onLine?.(line);
      });
      lines.on("close", resolve);
    });
  const kill = (): void => killGroup(child.pid);
  const timer =
    options.timeoutMs === undefined
      ? undefined
      : setTimeout(() => {
          timedOut = true;
          kill();
        }, options.timeoutMs);
  options.signal?.addEventListener("abort", kill, { once: true });
  try {
    const exit = new Promise<number | null>((resolve) => {
      child.on("error", (error) => {
        tail.push(String(error.message));
        resolve(127);
      });
      child.on("exit", (code) => resolve(code));
    });
    const streams = Promise.all([follow(child.stdout, true), follow(child.stderr, false)]);
    const code = await exit;
    // A grandchild may hold the pipes open for ever; what the command itself said is there by then.
    await Promise.race([streams, new Promise((resolve) => setTimeout(resolve, 500).unref())]);
    options.signal?.throwIfAborted();
    return { code, stdout, tail, timedOut };
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener("abort", kill);
    log?.end();
  }
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  const send = (signal: NodeJS.Signals): void => {
    try {
      process.kill(-pid, signal);
    } catch {
      // Gone already.
    }
  };
  send("SIGTERM");
  setTimeout(() => send("SIGKILL"), 3000).unref();
}

/** Whether a command succeeds; bounded, silent. */
export async function succeeds(command: readonly string[], timeoutMs = 10_000): Promise<boolean> {
  const [program, ...args] = command;
  if (program === undefined) return false;
  return (await run(program, args, { timeoutMs })).code === 0;
}
