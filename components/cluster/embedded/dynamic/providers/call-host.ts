import { existsSync } from "node:fs";
import { describeError } from "../../../../../toolchain/errors";
import { callHostProgram } from "../../host/call";
import type { HostRequest } from "../../host/protocol";
import { engineProgress } from "./engine-progress";

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
  // Pulumi cannot interrupt a dynamic provider, so `npm run up` asks by a file.
  const cancelFile = process.env.GALERA_PLATFORM_CANCEL_FILE;
  const abort = new AbortController();
  const watch = setInterval(() => {
    if (cancelFile !== undefined && existsSync(cancelFile)) abort.abort();
  }, 250);
  try {
    return await callHostProgram<T>(request, {
      root: process.cwd(),
      onLine: engineProgress(process.argv[2]),
      signal: abort.signal,
    });
  } catch (reason) {
    const error = new Error(describeError(reason));
    // Pulumi prints what a dynamic provider throws as `${error}: ${error.stack}`: a stack would show the innards of
    // this function, and an empty one leaves a colon behind the text.
    error.toString = () => "The host";
    error.stack = error.message;
    throw error;
  } finally {
    clearInterval(watch);
  }
}
