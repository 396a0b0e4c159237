import { readFileSync } from "node:fs";
import { test as base } from "@playwright/test";
import type { Page } from "@playwright/test";

/** Where global-setup leaves the address of the shared instance, and its owner's cookies. */
export const SHARED = "test-results/e2e-instance.json";
export const STATE = "test-results/e2e-owner.json";

export const OWNER = { name: "Awa Diarra", email: "awa@example.org", password: "quatre mots bien longs" } as const;

/** The shared instance. */
export function sharedInstance(): { address: string; dataDirectory: string } {
  return JSON.parse(readFileSync(SHARED, "utf8")) as { address: string; dataDirectory: string };
}

/**
 * Collects what a page complains about. Playwright and axe try to run in every frame; that the sandboxed preview of a note
 * refuses them is as it should be.
 */
export function collectComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    const refused = /^Blocked script execution in '[^']*\/notes\/preview/u.test(message.text());
    if (message.type() === "error" && !refused) complaints.push(`${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return complaints;
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
      const complaints = collectComplaints(page);
      await use(complaints);
      base.expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";
