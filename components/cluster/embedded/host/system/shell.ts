import { spawn } from "node:child_process";

/** How to run a command. */
export interface RunOptions {
  input?: string;
  /** Seconds after which it is killed. @default 20 */
  timeout?: number;
  /** Returns instead of throwing when the command fails. @default false */
  tolerate?: boolean;
  env?: NodeJS.ProcessEnv;
}

/** What a command did. */
export interface RunResult {
  code: number;
  stdout: string;
  stderr: string;
}

/** A command that failed, with what it said. */
class CommandError extends Error {
  override readonly name = "CommandError";
}

/** Runs a command to its end, without a shell. @throws CommandError when it fails or takes too long */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ["pipe", "pipe", "pipe"],
      ...(options.env === undefined ? {} : { env: options.env }),
    });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    const timer = setTimeout(() => child.kill("SIGKILL"), (options.timeout ?? 20) * 1000);
    const finish = (code: number, why?: string) => {
      clearTimeout(timer);
      if (code === 0 || options.tolerate === true) return resolve({ code, stdout, stderr: why ?? stderr });
      reject(
        new CommandError(`${[command, ...args].join(" ")}: ${why ?? (stderr.trim() || `exit code ${code}`)}`),
      );
    };
    child.once("error", (error) => finish(127, error.message));
    child.once("close", (code, signal) =>
      finish(code ?? 137, signal === null ? undefined : `ended by ${signal}`),
    );
    // A command that ends without reading its input is no error of ours.
    child.stdin.on("error", () => {});
    child.stdin.end(options.input ?? "");
  });
}

/** Waits; never keeps the process alive by itself longer than the wait. */
export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
