import { setTimeout as sleep } from "node:timers/promises";
import { command, exitCodes, main } from "./lib/cli";
import { readStatus } from "./lib/database/status";
import { formatStatus } from "./lib/database/status-table";
import { readOutputs } from "./lib/engine/outputs";
import { Engine } from "./lib/engine/pulumi";
import { connect, explainKubernetesError } from "./lib/kube";

const program = command(
  "status",
  "Shows nodes, members, writer and proxies. Ends with 1 where something is wrong.",
)
  .option("--json", "print the status as JSON; with --watch one object a line")
  .option("--watch", "show it again every two seconds, until Ctrl-C");

main<{ stack: string; json?: boolean; watch?: boolean }>(program, async (options, { signal }) => {
  const engine = await Engine.prepare(options.stack, signal);
  const outputs = await readOutputs(engine);
  const { config, core } = connect(outputs.kubeconfig, signal);
  const show = async () => {
    try {
      const status = await readStatus(core, outputs);
      if (options.watch && process.stdout.isTTY && !options.json) process.stdout.write("\x1b[2J\x1b[H");
      console.log(options.json ? JSON.stringify(status) : formatStatus(status));
      return status.problems.length === 0 ? exitCodes.ok : exitCodes.failed;
    } catch (error) {
      throw explainKubernetesError(error, config.getCurrentCluster()?.server, options.stack) ?? error;
    }
  };
  if (!options.watch) return show();
  while (!signal.aborted) {
    // While one watches, an API server that is away for a moment is part of what there is to see.
    await show().catch((error: Error) => console.log(error.message));
    await sleep(2000, undefined, { signal }).catch(() => {});
  }
  return exitCodes.ok;
});
