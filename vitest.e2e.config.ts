import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    isolate: false,
    pool: "forks",
    maxWorkers: 1,
    fileParallelism: false,
    maxConcurrency: 3,
    globalSetup: ["tests/e2e/peladen.ts"],
    include: ["tests/e2e/**/*.e2e.ts"],
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
