import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { UserError } from "../toolchain/errors";
import { command, main } from "./lib/cli";
import { toManifests } from "./lib/manifests";
import { runProgram } from "./lib/program-mocks";
import { checkStackFile, readStackFile } from "./lib/stack-config";

const program = command(
  "render",
  "Writes a stack's Kubernetes manifests as YAML; needs no cluster and no engine.",
)
  .requiredOption("-o, --out <directory>", "where to write them; created, and it must be empty")
  .option("--force", "write into a directory that holds other files, too");

main<{ stack: string; out: string; force?: boolean }>(program, async ({ stack, out, force }) => {
  checkStackFile(stack);
  const directory = resolve(out);
  if (!force && existsSync(directory) && readdirSync(directory).length > 0) {
    throw new UserError(`${directory} is not empty.`, { hint: "Name another directory, or say --force." });
  }
  const { registered } = await runProgram(
    stack,
    readStackFile(stack).config ?? {},
    () => import("../index.js"),
  );
  const { manifests, leftOut } = toManifests(registered);
  for (const { file, text } of manifests) {
    const path = join(directory, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  console.log(`${manifests.length} manifests in ${directory}`);
  for (const secret of leftOut) console.log(`left out: ${secret}`);
  return undefined;
});
