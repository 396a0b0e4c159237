import type { Page } from "@playwright/test";
import { OWNER } from "./shared-instance";

/** Makes the first account of an instance by the link that it prints, in French, and waits until the first page has loaded. */
export async function makeOwner(page: Page, ownerLink: string): Promise<void> {
  await page.goto(ownerLink);
  await page.getByLabel("Votre nom").fill(OWNER.name);
  await page.getByLabel("Adresse électronique").fill(OWNER.email);
  await page.getByLabel("Mot de passe").fill(OWNER.password);
  await page.getByRole("button", { name: "Créer le compte" }).click();
  // The whole page is loaded anew, and its heading shows before its scripts can hear a click.
  await page.waitForURL((url) => url.pathname === "/");
}
