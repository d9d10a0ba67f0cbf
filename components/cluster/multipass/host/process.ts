import { type ChildProcess, spawn } from "node:child_process";

/** How a command ended. */
export interface Ended {
  /** Null where a signal ended it, undefined where it could not be started. */
  code: number | null | undefined;
  stdout: string;
  stderr: string;
  timedOut: boolean;
}

/** How a command is run. */
export interface ProcessOptions {
  input?: string | undefined;
  timeoutMs: number;
  signal: AbortSignal;
}

const running = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of running) killGroup(child, "SIGKILL");
});

/** Runs a command in a process group of its own until it ends, its time is up, or the signal aborts it. */
export async function runProcess(
  command: string,
  args: readonly string[],
  { input, timeoutMs, signal }: ProcessOptions,
): Promise<Ended> {
  signal.throwIfAborted();
  // The directory would be looked for in the machine.
  const child = spawn(command, [...args], { stdio: ["pipe", "pipe", "pipe"], detached: true, cwd: "/" });
  running.add(child);
  const output = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (chunk: string) => {
      output[name] += chunk;
    });
  }
  let timedOut = false;
  const stop = () => {
    killGroup(child, "SIGTERM");
    setTimeout(() => killGroup(child, "SIGKILL"), 2000).unref();
  };
  const timer = setTimeout(() => {
    timedOut = true;
    stop();
  }, timeoutMs);
  signal.addEventListener("abort", stop, { once: true });
  try {
    const code = await new Promise<Ended["code"]>((resolve) => {
      child.once("error", () => resolve(undefined));
      child.once("close", resolve);
      // A command that ends before it reads shows in its exit code; the broken pipe says nothing more.
      child.stdin.on("error", () => {});
      child.stdin.end(input ?? "");
    });
    signal.throwIfAborted();
    return { code, ...output, timedOut };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
    running.delete(child);
  }
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined || !running.has(child)) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Gone already.
  }
}
