import { command, main } from "./lib/cli";
import { checkCloudAccess } from "./lib/engine/cloud-access";
import { checkKept } from "./lib/engine/kept";
import { Engine } from "./lib/engine/pulumi";
import { checkStackFile } from "./lib/engine/stack-config";

const program = command("preview", "Shows what `up` would change; changes nothing.")
  .option("--diff", "show every changed value")
  .option("--refresh", "look at what there really is first")
  .option("--policy-pack <directory>", "hold it to these rules, too; ours are in policy")
  .option("--json", "print the preview as JSON");

main<{ stack: string; diff?: boolean; refresh?: boolean; policyPack?: string; json?: boolean }>(
  program,
  async (options, { signal }) => {
    const config = checkStackFile(options.stack);
    if (config !== undefined) checkCloudAccess(config);
    const engine = await Engine.prepare(options.stack, signal, true);
    const state = await engine.state();
    if (config !== undefined) checkKept(options.stack, state.kept, config);
    if (!state.exists) await engine.createStack();
    await engine.recover(state);
    const args = ["preview"];
    if (options.diff) args.push("--diff");
    if (options.refresh) args.push("--refresh");
    if (options.policyPack !== undefined) args.push("--policy-pack", options.policyPack);
    if (options.json) args.push("--json");
    return engine.operate(args);
  },
);
