import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/integration/**/*.test.ts"],
    // Most files bring up an API server of their own. Three: a quarter of their time is waiting.
    maxWorkers: 3,
    testTimeout: 90_000,
    hookTimeout: 300_000,
  },
});
