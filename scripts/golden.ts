import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { Command } from "commander";
import { goldenStacks } from "../test/golden/stacks";
import { describeError, UserError } from "../toolchain/errors";
import { goldenFile, goldenStack, readGolden, recordStack, toGolden } from "./lib/recorded/golden";

/**
 * Writes down what each stack registers (`test/golden/*.json`), for a person to review in the diff. Each stack is
 * run by a process of its own: a program that has run keeps its resources.
 */
const program = new Command("npm run golden --")
  .description("Writes down what every stack registers, in test/golden; review the diff.")
  .option("--only <stack>", "this stack alone")
  .option("--check", "change nothing; fail where something differs")
  .parse();

async function main({ only, check }: { only?: string; check?: boolean }): Promise<void> {
  if (only === undefined) return all(check);
  const stack = goldenStack(only);
  const text = await toGolden(only, await recordStack(stack, () => import("../index.js")));
  if (readGolden(only) === text) {
    console.log(`${only}: unchanged`);
  } else if (check) {
    throw new UserError(`${only}: differs from test/golden/${only}.json.`, { hint: "Run: npm run golden" });
  } else {
    writeFileSync(goldenFile(only), text);
    console.log(`${only}: written; review it with git diff`);
  }
}

function all(check: boolean | undefined): void {
  for (const { name } of goldenStacks) {
    const args = ["--import", "tsx", __filename, "--only", name, ...(check ? ["--check"] : [])];
    const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
    if (status !== 0) process.exitCode = 1;
  }
}

main(program.opts()).catch((error: unknown) => {
  console.error(`error: ${describeError(error)}`);
  process.exitCode = 1;
});
