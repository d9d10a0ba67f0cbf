import type { ChildProcess } from "node:child_process";
import { writeFileSync } from "node:fs";
import { UserError } from "../../../toolchain/errors";
import { whenImpatient } from "../impatience";

/** How long the engine may take to stop, milliseconds. */
export interface Patience {
  /** After an interrupt, before it is told again. */
  second: number;
  /** After an interrupt, before it is killed. */
  kill: number;
  /** After a person has had enough, before it is killed. */
  end: number;
}

const defaultPatience: Patience = { second: 60_000, kill: 75_000, end: 5_000 };

/**
 * Waits for the end of the engine. An interrupt is handed on, politely first; a second one ends it at once.
 *
 * @param cancelFile made by an interrupt: dynamic providers, which Pulumi cannot interrupt, look for it
 * @returns its exit code
 */
export async function engineEnd(
  child: ChildProcess,
  signal: AbortSignal,
  cancelFile?: string,
  patience = defaultPatience,
): Promise<number> {
  const timers: NodeJS.Timeout[] = [];
  const later = (milliseconds: number, name: NodeJS.Signals) =>
    timers.push(setTimeout(() => child.kill(name), milliseconds));
  const interrupt = () => {
    if (cancelFile !== undefined) writeFileSync(cancelFile, "");
    child.kill("SIGINT");
    later(patience.second, "SIGINT");
    later(patience.kill, "SIGKILL");
  };
  let ending = false;
  const takeBack = whenImpatient(() => {
    // The engine takes a second one as an order to drop everything, and still ends its plugins.
    child.kill(ending ? "SIGKILL" : "SIGINT");
    if (!ending) later(patience.end, "SIGKILL");
    ending = true;
  });
  signal.addEventListener("abort", interrupt, { once: true });
  try {
    if (signal.aborted) interrupt();
    return await new Promise<number>((resolve, reject) => {
      child.on("error", (error) => reject(new UserError(`pulumi cannot be started: ${error.message}`)));
      child.on("close", (code) => resolve(code ?? 1));
    });
  } finally {
    takeBack();
    signal.removeEventListener("abort", interrupt);
    timers.forEach(clearTimeout);
  }
}
