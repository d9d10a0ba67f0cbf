import colours from "picocolors";
import { command, main } from "./lib/cli";
import { readStatus } from "./lib/database/status-read";
import { orderThrough, switchOver, switchoverMs } from "./lib/database/switchover";
import { readOutputs } from "./lib/engine/outputs";
import { Engine } from "./lib/engine/pulumi";
import { connect, explainKubernetesError } from "./lib/kube";

const program = command(
  "switchover",
  "Gives the writer role to another member. Clients with the documented pool settings do not notice.",
)
  .option("--to <member>", "the member that is to be the writer, e.g. galera-1; without it, any")
  .option("--json", "print who gave the role to whom, and the seconds it took, as JSON");

main<{ stack: string; to?: string; json?: boolean }>(program, async (options, { signal }) => {
  const { stack, to, json } = options;
  const engine = await Engine.prepare(stack, signal);
  const outputs = await readOutputs(engine);
  const { config, core } = connect(outputs.kubeconfig, signal, switchoverMs);
  try {
    const switched = await switchOver({
      stack,
      to,
      replicas: outputs.replicas,
      read: () => readStatus(core, outputs),
      order: orderThrough(core, outputs.namespace),
      progress: (line) => console[json ? "error" : "log"](line),
    });
    if (json) console.log(JSON.stringify(switched));
    else
      console.log(
        `${colours.green("ok")}: ${switched.to} is the writer; no session that wrote is left on ${switched.from}, after ${switched.sessions.toFixed(1)} s`,
      );
    return undefined;
  } catch (error) {
    throw explainKubernetesError(error, config.getCurrentCluster()?.server, stack) ?? error;
  }
});
