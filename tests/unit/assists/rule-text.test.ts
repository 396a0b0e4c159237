import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze } from "@/lib/domain/assists/analyze";
import { textOfRule } from "@/lib/domain/assists/rule-text";
import { ENGLISH_ATTRIBUTIONS } from "./cases/english-attributions";
import { ENGLISH_PRESS } from "./cases/english-press";
import { FRENCH_ATTRIBUTIONS } from "./cases/french-attributions";
import { FRENCH_PRESS } from "./cases/french-press";
import { FRENCH_PRESS_LATER } from "./cases/french-press-later";

const PIECES = [
  "environ ", "près de ", "plus de ", "au moins ", "jusqu’à ", "exactement ", "50 ", "dix ", "une vingtaine de ", "des dizaines de ", "plusieurs ", "entre 5 et 8 ",
  "un nombre important de ", "aucun bilan ", "aucun ", "un seul ", "de lourdes pertes ", "des morts ", "soldats ", "morts ", "tués ", "ont été blessés ", "a tué ", "la mort de ",
  "et ", "une colonne de ", "a coûté la vie à ", "le mardi 15 ", "juin ", "2021 ", "du 3 au 5 ", "03/10/2023 ", "fin ", "début ", "mi-", "courant ", "de mars à juin ",
  "la première quinzaine d’", "avril ", "au deuxième trimestre ", "au premier semestre ", "l’été ", "entre 2016 et 2020 ", "les années 1990 ", "Noël ", "hier ", "le lendemain ",
  "la veille de l’attaque ", "lundi ", "dernier ", "lundi en huit ", "dans la nuit de samedi à dimanche ", "la semaine dernière ", "les trois derniers mois ", "il y a ",
  "dans ", "depuis ", "deux jours ", "plus tard ", "une semaine après la prise ", ", ", ". ",
];

const rulesOf = (text: string, language: "fr" | "en") => {
  const { attributions, hedges, quantities, dates, actors } = analyze(text, { language, date: "2024-10-15" });
  return [...attributions, ...hedges, ...quantities, ...dates, ...actors].map(({ rule }) => rule);
};

describe("textOfRule", () => {
  it("has words in both languages for every rule that fires", () => {
    const texts = [
      ...[...FRENCH_ATTRIBUTIONS, ...FRENCH_PRESS, ...FRENCH_PRESS_LATER].map(([text]) => [text, "fr"] as const),
      ...[...ENGLISH_ATTRIBUTIONS, ...ENGLISH_PRESS].map(([text]) => [text, "en"] as const),
      ...fc.sample(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }), { numRuns: 1_000, seed: 5 }).map((pieces) => [pieces.join(""), "fr"] as const),
      ["About 50 soldiers were killed on July 27 last year, more than 20 on Monday and dozens in the 1990s; a soldier died three days ago.", "en"] as const,
    ];
    const fired = new Set(texts.flatMap(([text, language]) => rulesOf(text, language)));
    expect(fired.size).toBeGreaterThan(100);
    expect([...fired].filter((rule) => !textOfRule(rule)?.fr || !textOfRule(rule)?.en)).toEqual([]);
  });

  it("explains what was read beside the amount", () => {
    expect(textOfRule("fr-figure+from+killed-by-verb-before")?.en).toBe("A number in figures. “at least”: so many or more. The verb or noun before says what became of them (killed, the death of).");
  });

  it("has no words for what is no rule", () => {
    expect(textOfRule("fr-nothing")).toBeNull();
    expect(textOfRule("toString")).toBeNull();
  });
});
