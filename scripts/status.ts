import { setTimeout as sleep } from "node:timers/promises";
import { command, exitCodes, main } from "./lib/cli";
import type { Status } from "./lib/database/status";
import { readStatus } from "./lib/database/status-read";
import { coloursFor, formatStatus } from "./lib/database/status-table";
import {
  blockOf,
  lineOf,
  onNews,
  refreshing,
  type Seen,
  screenOf,
  watchStatus,
} from "./lib/database/status-watch";
import { readOutputs } from "./lib/engine/outputs";
import { Engine } from "./lib/engine/pulumi";
import { connect, explainKubernetesError } from "./lib/kube";
import { Screen } from "./lib/screen";

const periodMs = 2000;
/** While one watches, what does not answer must not keep the rest from being seen. */
const answerMs = 3000;
/** How old the stack's outputs may be: it takes the engine a second to tell them. */
const outputsMs = 60_000;

interface Options {
  stack: string;
  json?: boolean;
  watch?: boolean;
}

const program = command(
  "status",
  "Shows nodes, members, writer, proxies and the last incident. Ends with 1 where something is wrong.",
)
  .option("--json", "print the status as JSON; with --watch one object a line, for each change")
  .option(
    "--watch",
    "show it every two seconds, until Ctrl-C, and end with 0; not on a terminal: for each change",
  );

main<Options>(program, async (options, { signal, endsByInterrupt }) => {
  const engine = await Engine.prepare(options.stack, signal);
  const find = async () => {
    const outputs = await readOutputs(engine);
    return { outputs, ...connect(outputs.kubeconfig, signal, options.watch ? answerMs : undefined) };
  };
  // An `up` may change how many members there are, or how they are reached.
  const found = refreshing(await find(), find, outputsMs);
  const read = async () => {
    const { outputs, config, core } = found();
    try {
      return await readStatus(core, outputs);
    } catch (error) {
      throw explainKubernetesError(error, config.getCurrentCluster()?.server, options.stack) ?? error;
    }
  };
  if (options.watch) {
    endsByInterrupt();
    await watch(read, options, signal);
    return exitCodes.ok;
  }
  const status = await read();
  console.log(
    options.json ? JSON.stringify(status) : formatStatus(status, coloursFor(process.stdout, process.env)),
  );
  return status.problems.length === 0 ? exitCodes.ok : exitCodes.failed;
});

async function watch(read: () => Promise<Status>, options: Options, signal: AbortSignal): Promise<void> {
  const pause = () => sleep(periodMs, undefined, { signal }).catch(() => {});
  const run = (show: (seen: Seen) => void) =>
    watchStatus({ read, show, pause, now: () => new Date(), signal });
  const colours = coloursFor(process.stdout, process.env);
  if (options.json) return run(onNews((seen) => console.log(lineOf(seen))));
  if (!process.stdout.isTTY) return run(onNews((seen) => console.log(blockOf(seen, colours))));
  const screen = new Screen(process.stdout);
  process.stdout.on("resize", () => screen.redraw());
  // However it ends, the terminal must be usable.
  process.on("exit", () => screen.close());
  try {
    await run((seen) =>
      screen.draw(screenOf(seen, `Stack ${options.stack}, every two seconds, Ctrl-C ends`, colours)),
    );
  } finally {
    screen.close();
  }
}
