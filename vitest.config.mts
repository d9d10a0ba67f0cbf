import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/unit/**/*.test.ts", "test/golden/**/*.test.ts"],
    // Loading the Pulumi SDK dominates a unit test's start; two workers match the smallest machine we support.
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});
