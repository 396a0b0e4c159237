import { describe, expect, it } from "vitest";
import { readHtml } from "@/lib/adapters/import/html/read-html";

const BODY = Array.from({ length: 4 }, (_, i) => `<p>${"Le conseil a délibéré longuement sur la question du puits, sans trancher encore. ".repeat(3)}(${i})</p>`).join("");
const page = (around: string, { lang = "fr", before = "", after = "" } = {}) =>
  readHtml(`<!doctype html><html lang="${lang}"><title>Le puits de Sanankoroba rouvert - Le Fleuve</title><body>${before}<h1>Le puits de Sanankoroba rouvert</h1>${around}${BODY}${after}</body></html>`);

describe("what stands around the title", () => {
  it.each<[string, string, string, string | null, string | null]>([
    ["a day and a name in one line", "fr", "<p><small>jeudi 30 juin 2022, par <a>Claire Besson</a></small></p>", "2022-06-30", "Claire Besson"],
    ["lines of their own", "fr", "<div>Par Awa Ly et Jo Ba, à Gao</div><div>Publié le 3 mars 2024 à 10:15</div>", "2024-03-03", "Awa Ly et Jo Ba"],
    ["the day of publication, not that of an update", "fr", "<div>Mis à jour le 5 mars 2024 à 08:00</div><div>Publié le 3 mars 2024 à 10:15</div>", "2024-03-03", null],
    ["names and days set apart by style alone", "fr", "<div><span>Par Moussa Diallo</span><span>Publié le 4 novembre 2023</span></div>", "2023-11-04", "Moussa Diallo"],
    ["names in capitals", "fr", "<p>Par AWA LY Envoyée spéciale à Gao</p>", null, "AWA LY"],
    ["a name before a weekday", "en", "<p>By Awa Ly Tuesday, Aug. 17, 2021</p>", "2021-08-17", "Awa Ly"],
    ["a label before a day with its time", "en", "<p>Case study August 12, 2021, 5:00PM EST</p>", "2021-08-12", null],
    ["figures and a bar", "de", "<p>22.05.2023 | 08:14</p>", "2023-05-22", null],
    ["nothing where the line is an update's", "fr", "<p>Mis à jour le 5 mars 2024</p>", null, null],
    ["nothing from a point of the matter", "fr", "<ul><li>Le puits avait fermé après l’attaque du 3 mars 2024</li></ul>", null, null],
    ["nothing from a sentence that names a republic", "fr", "<p>Le président de la République a signé le 3 mars 2024 à 10:15 le décret attendu.</p>", null, null],
    ["a day that a sentence says it was published on", "fr", "<p>Cet article a été publié le 3 mars 2024.</p>", "2024-03-03", null],
    ["nothing from a sentence", "fr", "<p>Par ici la sortie, disait déjà la commune en 2023.</p>", null, null],
  ])("reads %s", (_name, lang, around, date, byline) => {
    expect(page(around, { lang })).toMatchObject({ publishedAt: date, byline });
  });

  it("reads a day that one line behind the article says it was published on", () => {
    expect(page("", { after: "<p>Publié le 29/10/2022</p>" }).publishedAt).toBe("2022-10-29");
  });

  it("takes no day from teasers that say different ones", () => {
    expect(page("", { after: "<p>Publié le 29/10/2022</p><p>Publié le 30/10/2022</p>" }).publishedAt).toBeNull();
  });

  it("leaves the lines out of the text", () => {
    expect(page("<p>Publié le 3 mars 2024 à 10:15</p>").text).not.toContain("Publié");
  });

  it("names the publication that the document title adds to the heading", () => {
    expect(page("").publication).toBe("Le Fleuve");
  });
});
