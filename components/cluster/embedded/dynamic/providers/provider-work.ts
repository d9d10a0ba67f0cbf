import { existsSync } from "node:fs";
import { describeError } from "../../../../../toolchain/errors";

// Where Pulumi is killed, nobody would ever stop this process, nor what it started.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.exit(1);
}, 1000).unref();

/**
 * Does the work of a dynamic provider: until it is asked to stop, and with errors that a person can read.
 *
 * @param who whom an error is about
 * @param explain what is shown of an error
 */
export async function providerWork<T>(
  who: string,
  action: (signal: AbortSignal) => Promise<T>,
  explain: (reason: unknown, signal: AbortSignal) => string = describeError,
): Promise<T> {
  // Pulumi cannot interrupt a dynamic provider, so `npm run up` asks by a file.
  const cancelFile = process.env.GALERA_PLATFORM_CANCEL_FILE;
  const abort = new AbortController();
  const watch = setInterval(() => {
    if (cancelFile !== undefined && existsSync(cancelFile)) abort.abort();
  }, 250);
  try {
    return await action(abort.signal);
  } catch (reason) {
    const error = new Error(explain(reason, abort.signal));
    // Pulumi prints what a dynamic provider throws as `${error}: ${error.stack}`: a stack would show the innards of
    // this function, and an empty one leaves a colon behind the text.
    error.toString = () => who;
    error.stack = error.message;
    throw error;
  } finally {
    clearInterval(watch);
  }
}
