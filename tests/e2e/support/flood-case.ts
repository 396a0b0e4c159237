import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";

export const TITLE = "Crue du Sourou : ce que disent les uns et les autres";

/** Five statements, each with its own form of speech, and a line that is none. */
const ARTICLE = `${TITLE}

Le maire de Toma affirme que 12 maisons ont été détruites. Selon la protection civile, une vingtaine de familles ont été évacuées. « Nous n’avons reçu aucune aide », a déclaré Mariam Zongo, qui dirige le comité des sinistrés.

D’après la préfecture, 300 sacs de riz ont été distribués. L’entreprise Bâti-Nord dément toute faute.

Abonnez-vous à notre lettre du matin pour ne rien manquer.
`;

/** Makes a case with the article of the flood in it. */
export async function makeCase(page: Page, title: string): Promise<void> {
  await page.goto("/");
  await page.getByRole("button", { name: "Nouveau dossier" }).first().click();
  await page.getByLabel("Titre").fill(title);
  await page.getByRole("button", { name: "Créer le dossier" }).click();
  await page.waitForURL(/\/sources$/u);
  await page.locator("input[type=file]").setInputFiles({ name: "crue.txt", mimeType: "text/plain", buffer: Buffer.from(ARTICLE) });
  await expect(page.getByRole("table", { name: "Sources" }).getByRole("link", { name: TITLE })).toBeVisible();
}
