import { mkdirSync, writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import type { FullConfig } from "@playwright/test";
import { startOidcProvider } from "../support/oidc-provider";
import { startInstance } from "../support/running-instance";
import { makeOwner } from "./support/make-owner";
import { COLLEAGUE, STRANGER, UNVERIFIED } from "./support/provider-accounts";
import { SHARED, STATE } from "./support/shared-instance";

/** Starts the instance that most specs share, with its owner signed in and the demo case loaded; the first-visit spec starts one of its own. */
export default async function globalSetup(config: FullConfig): Promise<() => Promise<void>> {
  const provider = await startOidcProvider([COLLEAGUE, STRANGER, UNVERIFIED]);
  const instance = await startInstance({ environment: { ...provider.environment, RECOUPE_STYLE_GUIDE: "on" } });
  const browser = await chromium.launch(config.projects[0]?.use.launchOptions ?? {});
  try {
    const page = await browser.newPage({ locale: "fr-FR" });
    await makeOwner(page, instance.ownerLink);
    await page.getByRole("button", { name: "Charger le dossier de démonstration" }).click();
    await page.waitForURL(/\/cases\/demo\/sources/u);
    mkdirSync("test-results", { recursive: true });
    await page.context().storageState({ path: STATE });
    writeFileSync(SHARED, JSON.stringify({ address: instance.address, dataDirectory: instance.dataDirectory }));
  } finally {
    await browser.close();
  }
  return async () => {
    await instance.stop();
    await provider.stop();
  };
}
