/**
 * How long a preview without a change takes, against its floor: a plain JavaScript program that registers as
 * many trivial ConfigMaps through the same provider plugin, against the same API server, in turn.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readOutputs } from "../../scripts/lib/engine/outputs";
import { Engine } from "../../scripts/lib/engine/pulumi";
import { removeIdleSalt } from "../../scripts/lib/engine/stack-config";
import { root, stackConfigFile } from "../../scripts/lib/paths";
import { must } from "../lib/run";
import { formatSpread, type Spread, seconds, spread } from "./statistics";

/** What the benchmark measured; seconds. */
export interface PreviewBench {
  resources: number;
  program: Spread;
  floor: Spread;
  /** Program over floor, pair by pair. */
  ratio: Spread;
}

/** Measures on a stack that is up. */
export async function benchPreview(stack: string, runs: number, signal: AbortSignal): Promise<PreviewBench> {
  const engine = await Engine.prepare(stack, signal);
  const { kubeconfig } = await readOutputs(engine);
  const { resources } = await engine.state();
  const floor = makeFloor(kubeconfig, resources);
  const pulumi = (cwd: string, env: Record<string, string>, ...args: string[]) =>
    must(engine.program, ["--non-interactive", ...args], { cwd, env: { ...engine.env, ...env }, signal });
  const ofFloor = (...args: string[]) =>
    pulumi(floor, { PULUMI_BACKEND_URL: `file://${join(floor, "backend")}` }, ...args, "--stack", "floor");
  const stackFile = readFileSync(stackConfigFile(stack), "utf8");
  try {
    await ofFloor("stack", "init");
    await ofFloor("up", "--yes", "--skip-preview");
    const of = {
      program: () => pulumi(root, {}, "preview", "--expect-no-changes", "--stack", stack),
      floor: () => ofFloor("preview", "--expect-no-changes"),
    };
    await of.program();
    await of.floor();
    const pairs: { program: number; floor: number }[] = [];
    for (let run = 0; run < runs && !signal.aborted; run++) {
      pairs.push({ program: await seconds(of.program), floor: await seconds(of.floor) });
      console.error(`  run ${run + 1} of ${runs}`);
    }
    return {
      resources,
      program: spread(pairs.map((pair) => pair.program)),
      floor: spread(pairs.map((pair) => pair.floor)),
      ratio: spread(pairs.map((pair) => pair.program / pair.floor)),
    };
  } finally {
    removeIdleSalt(stack, stackFile);
    await ofFloor("destroy", "--yes", "--skip-preview").catch(() => undefined);
    rmSync(floor, { recursive: true, force: true });
  }
}

/** The same in words. */
export function formatPreview({ resources, program, floor, ratio }: PreviewBench): string {
  return [
    `preview without a change, ${resources} resources, seconds min/median/max`,
    `  the program          ${formatSpread(program)}`,
    `  floor: ConfigMaps    ${formatSpread(floor)}`,
    `  ratio, pair by pair  ${formatSpread(ratio)}   target <= 1.3`,
  ].join("\n");
}

/** A project of its own in a temporary directory, with the packages of this checkout and a backend of its own. */
function makeFloor(kubeconfig: string, resources: number): string {
  const directory = mkdtempSync(join(tmpdir(), "gp-floor-"));
  mkdirSync(join(directory, "backend"));
  symlinkSync(join(root, "node_modules"), join(directory, "node_modules"));
  writeFileSync(
    join(directory, "Pulumi.yaml"),
    ["name: floor", "main: index.js", "runtime: { name: nodejs, options: { typescript: false } }", ""].join(
      "\n",
    ),
  );
  writeFileSync(
    join(directory, "package.json"),
    '{ "name": "floor", "private": true, "main": "index.js" }\n',
  );
  writeFileSync(join(directory, "kubeconfig"), kubeconfig, { mode: 0o600 });
  writeFileSync(
    join(directory, "index.js"),
    `const { readFileSync } = require("node:fs");
const { Provider } = require("@pulumi/kubernetes/provider");
const { ConfigMap } = require("@pulumi/kubernetes/core/v1");
const provider = new Provider("floor", { kubeconfig: readFileSync("kubeconfig", "utf8") });
for (let i = 0; i < ${resources - 1}; i++)
  new ConfigMap("floor-" + i, { metadata: { name: "floor-" + i, namespace: "default" }, data: { i: String(i) } }, { provider });
`,
  );
  return directory;
}
