import { existsSync } from "node:fs";
import { describeError } from "../../../../../toolchain/errors";
import { engineProgress } from "../../../embedded/dynamic/providers/engine-progress";
import { lineReport, type Report } from "../../../embedded/host/system/report";
import { type Machine, Multipass } from "../../host/multipass";

// Where Pulumi is killed, nobody would ever stop this process, nor what it started.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.exit(1);
}, 1000).unref();

/** Does something with Multipass: with progress, until it is asked to stop, and with errors that a person can read. */
export async function work<T>(action: (multipass: Multipass, report: Report) => Promise<T>): Promise<T> {
  const abort = new AbortController();
  // Pulumi cannot interrupt a dynamic provider, so `npm run up` asks by a file.
  const cancelFile = process.env.GALERA_PLATFORM_CANCEL_FILE;
  const watch = setInterval(() => {
    if (cancelFile !== undefined && existsSync(cancelFile)) abort.abort();
  }, 250);
  const show = engineProgress(process.argv[2]);
  try {
    return await action(
      new Multipass(abort.signal),
      lineReport((text) => show(text.trimEnd())),
    );
  } catch (reason) {
    const error = new Error(
      abort.signal.aborted ? "interrupted; run the same command again to continue" : describeError(reason),
    );
    // Pulumi prints what a dynamic provider throws as `${error}: ${error.stack}`: a stack would show the innards of
    // this function, and an empty one leaves a colon behind the text.
    error.toString = () => "Multipass";
    error.stack = error.message;
    throw error;
  } finally {
    clearInterval(watch);
  }
}

/** What Multipass lists, for `diff`, which must be quick and must not fail; undefined where it does not say. */
export async function quickList(): Promise<Machine[] | undefined> {
  return new Multipass(AbortSignal.timeout(10_000)).list().catch(() => undefined);
}
