import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { configDefaults, defineConfig } from "vitest/config";

const folders = ["test/unit", "test/golden"];

/**
 * What a test mentions that changes, or runs programs that change, what all tests of one process share: mocks, the
 * environment, Pulumi's runtime. Such a file gets a process of its own; all the others share one a worker, because to
 * start one takes longer than most of them.
 */
const changesProcess =
  /\bvi\.|\bprocess\.(env|cwd|argv|on|once|exitCode)\b|@pulumi\/|\b(record(Graph|Stack)|[Hh]arness|standins|lib\/graph)\b/;

const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => join(folder, name)),
);
const alone = files.filter((file) => changesProcess.test(readFileSync(file, "utf8")));

export default defineConfig({
  test: {
    // Two workers match the smallest machine we support.
    maxWorkers: 2,
    testTimeout: 20_000,
    projects: [
      { extends: true, test: { name: "alone", include: alone } },
      {
        extends: true,
        test: {
          name: "shared",
          include: folders.map((folder) => `${folder}/**/*.test.ts`),
          exclude: [...configDefaults.exclude, ...alone],
          isolate: false,
        },
      },
    ],
  },
});
