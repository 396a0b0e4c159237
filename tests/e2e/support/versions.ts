import type { Page } from "@playwright/test";

const testimony = (n: number): string =>
  `Le témoin ${n}, rencontré à la sortie du marché, dit que la route de Gao est restée ouverte et que ${20 + n} camions sont passés ce jour-là, sans escorte et sans incident connu de la gendarmerie.`;
const UNCHANGED = Array.from({ length: 12 }, (_, n) => testimony(n)).join("\n\n");
const BRIDGE = "Le gouvernorat a confirmé jeudi soir la fermeture complète du pont de Tarkint aux camions de plus de dix tonnes.";

const FIRST = `Attaque près de Tarkint\n\nUne attaque a fait 15 morts mardi, selon l'armée.\n\n${BRIDGE}\n\n${UNCHANGED}\n\nLa maire, Aminata Touré, s’est rendue sur place.`;
const SECOND = `Attaque près de Tarkint\n\nUne attaque a fait 6 morts mardi, selon l’armée.\n\n${UNCHANGED}\n\n${BRIDGE}\n\nLa maire, Fatou Touré, s’est rendue sur place.`;
const THIRD = SECOND.replace("6 morts", "6 morts et 4 blessés");

/** Makes a source of the demo case with three captures and gives their ids, the oldest first. */
export function makeVersions(page: Page, name: string): Promise<string[]> {
  return makeSource(page, `${name}.txt`, "text/plain", [FIRST, SECOND, THIRD]);
}

/** Makes three articles of one publication, whose template renamed a field in each; gives the two captures of the last, which also changed a toll. */
export async function makeTemplate(page: Page): Promise<string[]> {
  const article = (place: string, label: string, toll: number) =>
    `<!doctype html><html lang="fr"><head><title>Attaque à ${place}</title><meta property="og:site_name" content="Le Registre des incidents"></head><body><article><h1>Attaque à ${place}</h1>` +
    `<p>${label} : commune de ${place}, dans le nord du pays.</p><p>Une attaque a fait ${toll} morts près de ${place} mardi soir, selon le maire de la commune.</p><p>${testimony(3)}</p></article></body></html>`;
  let captures: string[] = [];
  for (const [place = "", toll = 0] of [["Gao", 15], ["Ansongo", 15], ["Tessit", 6]] as const) {
    captures = await makeSource(page, `${place}.html`, "text/html", [article(place, "Lieu de l’incident", 15), article(place, "Endroit", toll)]);
  }
  return captures;
}

async function makeSource(page: Page, name: string, type: string, texts: readonly string[]): Promise<string[]> {
  await page.goto("/cases/demo/sources");
  return page.evaluate(
    async ({ texts, name, type }) => {
      const send = async (path: string, text: string) => (await fetch(path, { method: "POST", body: new Blob([text], { type }) })).json() as Promise<{ sourceId: string; captureId: string }>;
      const [first = "", ...further] = texts;
      const made = await send(`/api/cases/demo/imports?again=1&name=${name}`, first);
      const ids = [made.captureId];
      for (const text of further) ids.push((await send(`/api/cases/demo/sources/${made.sourceId}/captures?name=${name}`, text)).captureId);
      return ids;
    },
    { texts, name, type },
  );
}
