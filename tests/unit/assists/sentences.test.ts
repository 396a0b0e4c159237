import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSentences } from "@/lib/domain/assists/reading/sentences";

const cut = (text: string) => findSentences(text).map(({ start, end }) => text.slice(start, end));

/** Each case is written with "|" for the white space between two sentences, "||" where there is none. */
const CASES = [
  "Le ministre a reçu M. Igor Petrov.|Il a aussi vu Mme. Ouattara et le Dr. Konaté.",
  "Le col. Sangaré commande la place.|Elle tient encore.",
  "Selon J. R. Dembélé, rien n’a changé.|George W. Bush l’avait dit.",
  "« Nous partons ! » a-t-il dit.|Personne n’a répondu.",
  "« Que faire ?|Attendre… » soupire un habitant.|La nuit tombe.",
  "« Nous sommes prêts.|Ils le savent. »|Le chef d’état-major a quitté la salle.",
  "Ils ont vu (...) des camions.|Puis plus rien.",
  "La colonne comptait 1.500 hommes.|Le 3 mars, elle s’est arrêtée à 2,5 km du gué.",
  "Fondée vers 300 av. J.-C. par des marchands, la ville a brûlé.|On l’a rebâtie.",
  "Voir l’art. 12 et la p. 40 du rapport.|Rien n’y est dit.",
  "Des vivres, des tentes, etc. ont été livrés.|Des vivres, des tentes, etc.|Tout manque.",
  "The U.S. forces left Niger.|They took everything.",
  "He lives in the U.S.|She does not.",
  "Mr. Smith met Gen. Brown at 5 p.m. in Dakar.|Nobody spoke.",
  "“We are leaving.”|The minister did not comment.",
  "Il hésite… puis recule.|Il hésite…|Elle avance.",
  "Titre sans point\n|Le texte commence ici.",
  "Le convoi est parti à l’aube\net n’est pas revenu.|Fin.",
  "L’accord court jusqu’au roi Louis I.|Il fut dénoncé.",
  "La page a perdu son espace.||Le reste suit.",
  "Yahoo ! a fermé.|Qui l’eût cru ?|Pas moi.",
  "— Vous partez ?|— Oui.|Je pars.",
];

describe("findSentences", () => {
  it.each(CASES)("%s", (marked) => {
    const expected = marked.split(/\|+/).map((sentence) => sentence.trim());
    expect(cut(marked.replaceAll("||", "").replaceAll("\n|", "\n").replaceAll("|", " "))).toEqual(expected);
  });

  it("gives ordered spans without white space at their ends that cover every visible character", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("Le ", "M. ", "fin", ". ", "«", " »", '"', "! ", "\n", "\n\n", "1.5", "é", "😀", "(", ")", "’", "…"), { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        let last = 0;
        for (const { start, end } of findSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(last, start).trim()).toBe("");
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          last = end;
        }
        expect(text.slice(last).trim()).toBe("");
      }),
    );
  });

  it("cuts the same whatever the apostrophes, spaces and normal form", () => {
    const text = "« L’armée n’a rien dit », répète M. Éric Noël. « Pourquoi ? » demande-t-on à Ségou. Il l’ignore.";
    const plain = text.replaceAll("’", "'").replaceAll(" »", "\u202f»").replaceAll("« ", "«\u00a0").normalize("NFD");
    const flat = (sentences: string[]) => sentences.map((one) => one.normalize("NFC").replaceAll("’", "'").replaceAll(/\s/g, " "));
    expect(flat(cut(plain))).toEqual(flat(cut(text)));
    expect(cut(text)).toHaveLength(3);
  });
});
