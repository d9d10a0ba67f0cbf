import { UserError } from "../toolchain/errors";
import { command, main } from "./lib/cli";
import { readOutputs } from "./lib/engine/outputs";
import { Engine } from "./lib/engine/pulumi";
import { connect, explainKubernetesError, readCredentials } from "./lib/kube";

const program = command("password", "Prints the password of an account of the database.")
  .option("-a, --account <name>", "root, monitor, backup or app", "app")
  .option("--json", "print the account's name and password as JSON");

main<{ stack: string; account: string; json?: boolean }>(program, async (options, { signal }) => {
  const engine = await Engine.prepare(options.stack, signal);
  const outputs = await readOutputs(engine);
  const secret = outputs.secrets[options.account];
  if (secret === undefined) {
    throw new UserError(`There is no account ${options.account}.`, {
      hint: `There are ${Object.keys(outputs.secrets).join(", ")}.`,
    });
  }
  const { config, core } = connect(outputs.kubeconfig, signal);
  try {
    const credentials = await readCredentials(core, outputs.namespace, secret);
    console.log(options.json ? JSON.stringify(credentials) : credentials.password);
  } catch (error) {
    throw explainKubernetesError(error, config.getCurrentCluster()?.server, options.stack) ?? error;
  }
  return undefined;
});
