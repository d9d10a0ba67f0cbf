import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/e2e/**/*.test.ts"],
    // Real nodes: each step builds on the one before, and the first failure ends the run. Two files at a time: most of
    // a test is waiting.
    maxWorkers: 2,
    sequence: { concurrent: false },
    bail: 1,
    testTimeout: 600_000,
    hookTimeout: 300_000,
  },
});
