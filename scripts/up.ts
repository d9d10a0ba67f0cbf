import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import colours from "picocolors";
import { command, exitCodes, explainFailure, main, wholeNumber } from "./lib/cli";
import { checkCloudAccess } from "./lib/engine/cloud-access";
import { checkKept } from "./lib/engine/kept";
import { type Outputs, readOutputs } from "./lib/engine/outputs";
import { Engine } from "./lib/engine/pulumi";
import { checkStackFile, setStackValue } from "./lib/engine/stack-config";
import { commandFor, hintAfterFailure } from "./lib/hints";
import { prepareHost } from "./lib/host-toolchain";
import { authorityFile, kubeconfigFile, stackConfigFile, stateDirectory } from "./lib/paths";

interface Options {
  stack: string;
  workers?: number;
  preview?: boolean;
  refresh?: boolean;
}

const program = command(
  "up",
  "Brings a stack up, or to what its configuration says now; prints where to connect.",
)
  .option(
    "-w, --workers <n>",
    "set the number of workers (1 to 9) in Pulumi.<stack>.yaml first",
    wholeNumber(1, 9),
  )
  .option("--preview", "only show what would change")
  .option("--refresh", "look at what there really is first");

main<Options>(program, async (options, { signal }) => {
  const { stack } = options;
  // Before anything is installed: a wrong configuration must not cost a person the wait for a toolchain.
  if (options.workers !== undefined) setWorkers(stack, options.workers);
  const config = checkStackFile(stack);
  if (config !== undefined) checkCloudAccess(config);
  if (config !== undefined && !options.preview) await prepareHost(config, signal);

  const engine = await Engine.prepare(stack, signal, true);
  const state = await engine.state();
  if (config !== undefined) checkKept(stack, state.kept, config);
  if (!state.exists) await engine.createStack();
  await engine.recover(state);

  const args = options.preview ? ["preview"] : ["up", "--yes", "--skip-preview", "--suppress-outputs"];
  if (options.refresh) args.push("--refresh");
  const code = await engine.operate(args);
  if (code !== exitCodes.ok) {
    explainFailure(hintAfterFailure(stack, options.preview === true), signal);
    return code;
  }
  if (options.preview) return code;
  finish(stack, await readOutputs(engine));
  return exitCodes.ok;
});

function setWorkers(stack: string, workers: number): void {
  // First without, so that an error which was there before is not taken for one of the new value.
  const before = checkStackFile(stack);
  if (before?.cluster.provider === "embedded" && before.cluster.workers === workers) return;
  const file = stackConfigFile(stack);
  const text = readFileSync(file);
  setStackValue(stack, ["cluster", "workers"], workers);
  try {
    checkStackFile(stack);
  } catch (error) {
    // A number that cannot be must not stay in the file: the next command would stumble over it.
    writeFileSync(file, text);
    throw error;
  }
}

function finish(stack: string, outputs: Outputs): void {
  mkdirSync(stateDirectory, { recursive: true, mode: 0o700 });
  const kubeconfig = kubeconfigFile(stack);
  writeFileSync(kubeconfig, outputs.kubeconfig, { mode: 0o600 });
  const trust = writeAuthority(stack, outputs);
  const { readWrite, readOnly } = outputs.endpoints;
  console.log(`
${colours.green("The database is up.")}

  read-write   ${colours.bold(`${readWrite.host}:${readWrite.port}`)}
  read-only    ${colours.bold(`${readOnly.host}:${readOnly.port}`)}
  database     ${outputs.app.database}, account ${outputs.app.username}
  password     ${commandFor("password", stack)}
  certificate  ${trust}
  kubeconfig   ${kubeconfig}

What next:
  ${commandFor("db:test", stack)}     writes and reads through both endpoints
  ${commandFor("status", stack)}      nodes, members, writer
  ${commandFor("destroy", stack)}     takes everything away
`);
}

/** Where clients find what they check the server's certificate with. */
function writeAuthority(stack: string, { trust, namespace }: Outputs): string {
  const file = authorityFile(stack);
  if (trust?.authority === undefined) {
    rmSync(file, { force: true });
    return trust === undefined
      ? "none: connections are in clear"
      : `ca.crt of Secret ${namespace}/${trust.secret}`;
  }
  writeFileSync(file, trust.authority);
  return `checked with ${file}`;
}
