import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/e2e/**/*.test.ts"],
    // Real nodes: one file at a time, each step builds on the one before, the first failure ends the file.
    fileParallelism: false,
    sequence: { concurrent: false },
    bail: 1,
    testTimeout: 600_000,
    hookTimeout: 300_000,
  },
});
