import { readdirSync } from "node:fs";
import { describeError } from "../toolchain/errors";
import { exitCodes } from "./lib/cli";
import { Engine } from "./lib/engine/pulumi";
import { removeIdleSalt } from "./lib/engine/stack-config";
import { root } from "./lib/paths";

/** `npm run pulumi -- <anything>`: Pulumi itself, with the engine, plugins, backend and secrets of this checkout. */
async function run(args: string[]): Promise<number> {
  const interrupt = new AbortController();
  const engine = await Engine.prepare("dev", interrupt.signal);
  // Pulumi is in the foreground, so that it can ask questions, and hears of a Ctrl-C by itself.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => {});
  const code = await engine.passThrough(args);
  for (const name of readdirSync(root)) {
    const stack = /^Pulumi\.(.+)\.yaml$/.exec(name)?.[1];
    if (stack !== undefined) removeIdleSalt(stack);
  }
  return code;
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
