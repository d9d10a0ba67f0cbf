import { readdirSync, readFileSync } from "node:fs";
import { describeError } from "../toolchain/errors";
import { exitCodes } from "./lib/cli";
import { Engine } from "./lib/engine/pulumi";
import { removeIdleSalt } from "./lib/engine/stack-config";
import { root, stackConfigFile } from "./lib/paths";

/** `npm run pulumi -- <anything>`: Pulumi itself, with the engine, plugins, backend and secrets of this checkout. */
async function run(args: string[]): Promise<number> {
  const interrupt = new AbortController();
  const engine = await Engine.prepare("dev", interrupt.signal);
  // Pulumi is in the foreground, so that it can ask questions, and hears of a Ctrl-C by itself.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => {});
  const before = new Map(stacks().map((stack) => [stack, readFileSync(stackConfigFile(stack), "utf8")]));
  const code = await engine.passThrough(args);
  for (const stack of stacks()) removeIdleSalt(stack, before.get(stack));
  return code;
}

/** Names of the stacks that have a file. */
function stacks(): string[] {
  return readdirSync(root).flatMap((name) => /^Pulumi\.(.+)\.yaml$/.exec(name)?.[1] ?? []);
}

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(`error: ${describeError(error)}`);
    process.exitCode = exitCodes.failed;
  },
);
