import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/static/**/*.test.ts"],
    maxWorkers: 2,
    // The first run on a machine makes the tools.
    hookTimeout: 600_000,
  },
});
