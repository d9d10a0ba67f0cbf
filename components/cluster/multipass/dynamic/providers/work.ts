import { describeError } from "../../../../../toolchain/errors";
import { engineProgress } from "../../../embedded/dynamic/providers/engine-progress";
import { providerWork } from "../../../embedded/dynamic/providers/provider-work";
import { lineReport, type Report } from "../../../embedded/host/system/report";
import { type Machine, Multipass } from "../../host/multipass";

/** Does something with Multipass: with progress, until it is asked to stop, and with errors that a person can read. */
export async function work<T>(action: (multipass: Multipass, report: Report) => Promise<T>): Promise<T> {
  const show = engineProgress(process.argv[2]);
  return providerWork(
    "Multipass",
    (signal) =>
      action(
        new Multipass(signal),
        lineReport((text) => show(text.trimEnd())),
      ),
    (reason, { aborted }) =>
      aborted ? "interrupted; run the same command again to continue" : describeError(reason),
  );
}

/** What Multipass lists, for `diff`, which must be quick and must not fail; undefined where it does not say. */
export async function quickList(): Promise<Machine[] | undefined> {
  return new Multipass(AbortSignal.timeout(10_000)).list().catch(() => undefined);
}
