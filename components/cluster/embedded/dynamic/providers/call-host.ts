import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { credentials } from "@grpc/grpc-js";
import { EngineClient } from "@pulumi/pulumi/proto/engine_grpc_pb";
import { LogRequest, LogSeverity } from "@pulumi/pulumi/proto/engine_pb";
import type { HostRequest, HostResponse } from "../../host/protocol";

// Where Pulumi is killed, nobody would ever stop this process, nor what it started.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.exit(1);
}, 1000).unref();

/**
 * Runs the host program for one request and returns its result.
 *
 * This runs in Pulumi's process for dynamic providers, whose working directory is the project's.
 */
export async function callHost<T>(request: HostRequest): Promise<T> {
  const root = process.cwd();
  const program = join(root, "components/cluster/embedded/host/main.ts");
  const cancelFile = process.env.GALERA_PLATFORM_CANCEL_FILE;
  const loader = pathToFileURL(createRequire(join(root, "package.json")).resolve("tsx")).href;
  const child = spawn(process.execPath, ["--import", loader, program], { stdio: ["pipe", "pipe", "pipe"] });

  const errors: string[] = [];
  const show = progressToEngine(process.argv[2]);
  createInterface({ input: child.stderr }).on("line", (line) => {
    errors.push(line);
    show(line);
  });
  const output: string[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => output.push(line));

  // Pulumi cannot interrupt a dynamic provider, so `npm run up` asks by a file.
  let interrupted = false;
  const watch = setInterval(() => {
    if (interrupted || cancelFile === undefined || !existsSync(cancelFile)) return;
    interrupted = true;
    child.kill("SIGTERM");
    setTimeout(() => child.kill("SIGKILL"), 10_000).unref();
  }, 250);
  const stop = () => child.kill("SIGTERM");
  process.once("exit", stop);

  const code = await new Promise<number | null>((resolve) => {
    child.on("error", (error) => {
      errors.push(error.message);
      resolve(null);
    });
    child.on("close", resolve);
    // A host program that ends before it reads shows in its exit code; the broken pipe says nothing more.
    child.stdin.on("error", () => {});
    child.stdin.end(JSON.stringify(request));
  });
  clearInterval(watch);
  process.off("exit", stop);

  let message: string;
  try {
    const response: HostResponse<T> = JSON.parse(output.at(-1) ?? "");
    if (response.ok) return response.result;
    message = response.error;
  } catch {
    message = `the host program ended with ${code ?? "a signal"} and no answer: ${errors.slice(-5).join("; ")}`;
  }
  if (interrupted) message = "interrupted; run the same command again to continue";
  const error = new Error(message);
  // Pulumi prints the stack of what a dynamic provider throws; it would show the innards of this function.
  error.stack = "";
  throw error;
}

/**
 * Shows lines as the engine's passing status: a person waits for them, but what a provider simply prints is
 * repeated at the end, all of it. Pulumi starts a provider with the engine's address as its argument.
 */
function progressToEngine(address: string | undefined): (line: string) => void {
  const print = (line: string) => void process.stderr.write(`${line}\n`);
  if (address === undefined) return print;
  const engine = new EngineClient(address, credentials.createInsecure());
  return (line) => {
    const entry = new LogRequest();
    entry.setSeverity(LogSeverity.INFO);
    entry.setMessage(line);
    entry.setEphemeral(true);
    engine.log(entry, (error: Error | null) => {
      if (error !== null) print(line);
    });
  };
}
