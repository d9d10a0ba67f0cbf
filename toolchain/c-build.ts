import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { CRecipe } from "./catalogue/types";
import { type Context, last } from "./context";
import { UserError } from "./errors";
import { run } from "./run";

/** Compiles the recipe's one source file to a static program in `output`. */
export async function buildC(
  context: Context,
  part: string,
  recipe: CRecipe,
  work: string,
  output: string,
): Promise<void> {
  await mkdir(output, { recursive: true });
  const source = join(work, "main.c");
  await writeFile(source, recipe.source);
  const args = ["-Os", "-Wall", "-Werror", "-static", "-s", "-o", join(output, recipe.file), source];
  const logFile = context.store.logFile(part);
  const result = await run("gcc", args, { signal: context.signal, logFile });
  if (result.code !== 0) {
    throw new UserError(`Compiling ${part} failed: ${last(result.tail)}`, {
      hint: `The whole log: ${logFile}`,
    });
  }
}
