// Browser journeys against the real program. Each starts its own demo or its own installation.
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";

// Chromium refuses its sandbox to root.
const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

export default defineConfig({
  testDir: ".",
  outputDir: join(tmpdir(), "dsp-e2e-results"),
  globalSetup: "./support/country.ts",
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env.CI,
  timeout: 240_000,
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  use: {
    launchOptions: { executablePath: process.env.DSP_CHROMIUM ?? "/usr/bin/chromium", args: sandbox },
    actionTimeout: 15_000,
    // Recording costs a quarter of the time: only where somebody looks for a failure, `npm run e2e -- --trace retain-on-failure`.
    trace: "off",
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "journeys", testIgnore: ["screenshots.spec.ts", "lighthouse.spec.ts"] },
    { name: "lighthouse", testMatch: "lighthouse.spec.ts" },
    { name: "screenshots", testMatch: "screenshots.spec.ts" },
  ],
});
