import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { UserError } from "../toolchain/errors";
import { command, main } from "./lib/cli";
import { modelOf } from "./lib/diagram/model";
import { toSvg } from "./lib/diagram/svg";
import { checkStackFile, configWithoutEngine } from "./lib/engine/stack-config";
import { root } from "./lib/paths";
import { recordGraph } from "./lib/recorded/graph";

const program = command("diagram", "Draws a stack's architecture as SVG, from what its program registers.")
  .option("-o, --out <file>", "where to draw it", join(root, "docs", "architecture.svg"))
  .option("--check", "change nothing; fail where it differs");

main<{ stack: string; out: string; check?: boolean }>(program, async ({ stack, out, check }) => {
  checkStackFile(stack);
  const { config } = configWithoutEngine(stack);
  const graph = await recordGraph(stack, config, () => import("../index.js"));
  const drawn = toSvg(modelOf(graph), `What stack ${stack} consists of`);
  const file = resolve(out);
  if (!check) writeFileSync(file, drawn);
  else if (readFileSync(file, "utf8") !== drawn) {
    throw new UserError(`${file} does not show stack ${stack} as it is now.`, {
      hint: "Run: npm run diagram",
    });
  }
  console.log(`${file}: stack ${stack}`);
  return undefined;
});
