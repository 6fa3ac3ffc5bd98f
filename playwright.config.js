import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "*.spec.ts",
  outputDir: ".cache/playwright",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: ".cache/gate/playwright.json" }]],
  // A press that finds nothing says so itself, long before its test runs out of time.
  use: { actionTimeout: 30_000, trace: "off", video: "off", screenshot: "off" },
});
