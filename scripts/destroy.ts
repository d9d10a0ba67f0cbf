import { rmSync } from "node:fs";
import { UserError } from "../toolchain/errors";
import { command, exitCodes, explainFailure, main } from "./lib/cli";
import { checkAccessToDestroy } from "./lib/engine/cloud-access";
import { Engine } from "./lib/engine/pulumi";
import { commandFor } from "./lib/hints";
import { releaseLeftovers } from "./lib/host";
import { authorityFile, kubeconfigFile } from "./lib/paths";

const program = command("destroy", "Takes everything of a stack away, with all its data. Asks nothing.")
  .option("--preview", "only show what would be taken away")
  .option("--remove", "forget the stack and its history, too");

main<{ stack: string; preview?: boolean; remove?: boolean }>(program, async (options, { signal }) => {
  const { stack } = options;
  const engine = await Engine.prepare(stack, signal, true);
  const state = await engine.state();
  refuseWhereGuarded(stack, state.guarded);
  checkAccessToDestroy(state.clouds);
  if (options.preview) return state.exists ? engine.operate(["destroy", "--preview-only"]) : exitCodes.ok;
  if (state.exists) await engine.recover(state);
  if (state.resources > 0) {
    const code = await engine.operate(["destroy", "--yes", "--skip-preview"]);
    if (code !== exitCodes.ok) {
      explainFailure(`Run \`${commandFor("destroy", stack)}\` again to take away the rest.`, signal);
      return code;
    }
  } else {
    console.log(`Stack ${stack}: nothing to destroy.`);
  }
  await releaseLeftovers(state.clusterIds, signal);
  for (const file of [kubeconfigFile(stack), authorityFile(stack)]) rmSync(file, { force: true });
  return options.remove && state.exists
    ? engine.passThrough(["stack", "rm", stack, "--yes", "--preserve-config"])
    : exitCodes.ok;
});

/** The engine would take away all else before it refuses, and leave what is protected without what guards it. */
function refuseWhereGuarded(stack: string, guarded: readonly string[]): void {
  if (guarded.length === 0) return;
  throw new UserError(`Stack ${stack} is protected; nothing was deleted. Protected: ${guarded.join(", ")}.`, {
    hint:
      `To delete it with all its data, set galera-platform:protect to false in Pulumi.${stack}.yaml (on GKE ` +
      `cluster.deletionProtection, too), then npm run up -- --stack ${stack}, and this command again.`,
  });
}
