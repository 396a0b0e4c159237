import { defineConfig } from "@playwright/test";
import { findChromium } from "../support/chromium";

/** Real browser, real server: global-setup starts Recoupe the way the README says, on a data directory of its own. */
export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  outputDir: "../../test-results/e2e",
  globalSetup: "./global-setup.ts",
  reporter: [["dot"], ["json", { outputFile: "../../test-results/e2e.json" }]],
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 300_000,
  expect: { timeout: 60_000 },
  use: {
    // A step that waits for what never comes fails by itself, not with its whole test.
    actionTimeout: 60_000,
    locale: "fr-FR",
    timezoneId: "UTC",
    viewport: { width: 1440, height: 900 },
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: findChromium(),
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    },
  },
});
