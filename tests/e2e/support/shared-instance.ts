import { readFileSync } from "node:fs";
import { test as base } from "@playwright/test";

/** Where global-setup leaves the address of the shared instance, and its owner's cookies. */
export const SHARED = "test-results/e2e-instance.json";
export const STATE = "test-results/e2e-owner.json";

export const OWNER = { name: "Awa Diarra", email: "awa@example.org", password: "quatre mots bien longs" } as const;

/** The shared instance. */
export function sharedInstance(): { address: string; dataDirectory: string } {
  return JSON.parse(readFileSync(SHARED, "utf8")) as { address: string; dataDirectory: string };
}

/**
 * A test in the shared instance as its owner. Any console error or page error fails it: that is how React, the browser's
 * policy and our own code report mistakes. A resource answered 4xx is told in the same way and only let pass where a test says so.
 */
export const test = base.extend<{ complaints: string[] }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures a function needs off its first parameter
  baseURL: async ({}, use) => use(sharedInstance().address),
  // oxlint-disable-next-line no-empty-pattern -- the same
  storageState: async ({}, use) => use(STATE),
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      await use(complaints);
      base.expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";
