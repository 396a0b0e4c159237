import type { Page } from "@playwright/test";

const testimony = (n: number): string =>
  `Le témoin ${n}, rencontré à la sortie du marché, dit que la route de Gao est restée ouverte et que ${20 + n} camions sont passés ce jour-là, sans escorte et sans incident connu de la gendarmerie.`;
const UNCHANGED = Array.from({ length: 12 }, (_, n) => testimony(n)).join("\n\n");
const BRIDGE = "Le gouvernorat a confirmé jeudi soir la fermeture complète du pont de Tarkint aux camions de plus de dix tonnes.";

const FIRST = `Attaque près de Tarkint\n\nUne attaque a fait 15 morts mardi, selon l'armée.\n\n${BRIDGE}\n\n${UNCHANGED}\n\nLa maire, Aminata Touré, s’est rendue sur place.`;
const SECOND = `Attaque près de Tarkint\n\nUne attaque a fait 6 morts mardi, selon l’armée.\n\n${UNCHANGED}\n\n${BRIDGE}\n\nLa maire, Fatou Touré, s’est rendue sur place.`;
const THIRD = SECOND.replace("6 morts", "6 morts et 4 blessés");

/** Makes a source of the demo case with three captures and gives their ids, the oldest first. */
export async function makeVersions(page: Page, name: string): Promise<string[]> {
  await page.goto("/cases/demo/sources");
  return page.evaluate(
    async ({ texts, name }) => {
      const send = async (path: string, text: string) => (await fetch(path, { method: "POST", body: new Blob([text], { type: "text/plain" }) })).json() as Promise<{ sourceId: string; captureId: string }>;
      const [first = "", ...further] = texts;
      const made = await send(`/api/cases/demo/imports?again=1&name=${name}.txt`, first);
      const ids = [made.captureId];
      for (const text of further) ids.push((await send(`/api/cases/demo/sources/${made.sourceId}/captures?name=${name}.txt`, text)).captureId);
      return ids;
    },
    { texts: [FIRST, SECOND, THIRD], name },
  );
}
