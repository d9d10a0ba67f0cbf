import { basename } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** From the longest on: what is started last should be short, or one of the two waits for the other at the end. */
const byLength = [
  "platform",
  "day-two",
  "prod",
  "host",
  "existing",
  "chaos",
  "galera",
  "tls",
  "chart",
  "plain-pulumi",
  "host-refusals",
];

/** Takes a file that the list does not know first. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => byLength.indexOf(basename(moduleId, ".test.ts"));
    return files.toSorted((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    include: ["test/e2e/**/*.test.ts"],
    // Real nodes: each step builds on the one before, and the first failure ends the run. Two files at a time: most of
    // a test is waiting.
    maxWorkers: 2,
    sequence: { concurrent: false, sequencer: LongestFirst },
    bail: 1,
    testTimeout: 600_000,
    hookTimeout: 300_000,
  },
});
