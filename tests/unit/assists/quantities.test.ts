import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuantities, type QuantityItem } from "@/lib/domain/assists/quantities/quantities";
import { boundsProblem } from "@/lib/domain/quantity/quantity";

const brief = ({ text, low, best, high, counted, status }: QuantityItem) => [text, low, best, high, counted?.text ?? null, status];

type Expected = readonly (readonly [string, number | null, number | null, number | null, string | null, string | null])[];

const FRENCH: readonly (readonly [string, Expected])[] = [
  ["ils disent avoir tué 30 Russes et 8 Maliens", [["30 Russes", 30, 30, 30, "Russes", "killed"], ["8 Maliens", 8, 8, 8, "Maliens", "killed"]]],
  ["12 soldats et trois civils ont été blessés", [["12 soldats", 12, 12, 12, "soldats", "wounded"], ["trois civils", 3, 3, 3, "civils", "wounded"]]],
  [
    "l’assaut a fait neuf morts et une trentaine de blessés",
    [["neuf morts", 9, 9, 9, "morts", "killed"], ["une trentaine de blessés", 23, 30, 37, "blessés", "wounded"]],
  ],
  ["40 hommes ont tué six éleveurs", [["40 hommes", 40, 40, 40, "hommes", null], ["six éleveurs", 6, 6, 6, "éleveurs", "killed"]]],
  ["15 morts, dont quatre enfants", [["15 morts", 15, 15, 15, "morts", "killed"], ["quatre enfants", 4, 4, 4, "enfants", "killed"]]],
  ["a capturé cinq soldats, blessé deux autres", [["cinq soldats", 5, 5, 5, "soldats", "captured"], ["deux autres", 2, 2, 2, "autres", "wounded"]]],
  ["un gendarme a été enlevé", [["un gendarme", 1, 1, 1, "gendarme", "captured"]]],
  ["a coûté la vie à sept casques bleus", [["sept casques", 7, 7, 7, "casques", "killed"]]],
  ["plus de 1 200 déplacés", [["plus de 1 200 déplacés", 1201, null, null, "déplacés", "displaced"]]],
  ["plus de 60 % des voix", [["plus de 60 %", 60, null, null, "%", null]]],
  ["une colonne de 250 hommes", [["250 hommes", 250, 250, 250, "hommes", "strength"]]],
  ["des centaines de combattants déployés", [["des centaines de combattants", 200, null, 999, "combattants", "strength"]]],
  ["entre 20 et 30 véhicules", [["entre 20 et 30 véhicules", 20, null, 30, "véhicules", null]]],
  ["un nombre inconnu de victimes", [["un nombre inconnu de victimes", 1, null, null, "victimes", null]]],
  ["aucun bilan n’a été publié", [["aucun bilan", null, null, null, null, null]]],
  ["aucun blessé", [["aucun blessé", 0, 0, 0, "blessé", "wounded"]]],
  ["a subi de lourdes pertes", [["de lourdes pertes", null, null, null, "pertes", null]]],
  ["3,5 millions d’euros", [["3,5 millions d’euros", 3_500_000, 3_500_000, 3_500_000, "euros", null]]],
  ["deux à trois cents soldats", [["deux à trois cents soldats", 200, null, 300, "soldats", null]]],
  ["dix camions et plus d’une centaine d’hommes", [["dix camions", 10, 10, 10, "camions", null], ["plus d’une centaine d’hommes", 101, null, null, "hommes", null]]],
  ["deux hélicoptères ont été abattus", [["deux hélicoptères", 2, 2, 2, "hélicoptères", null]]],
  ["les assaillants, au nombre de 300,", [["au nombre de 300", 300, 300, 300, null, null]]],
  ["deux kamikazes se sont fait exploser, tuant 11 civils", [["deux kamikazes", 2, 2, 2, "kamikazes", null], ["11 civils", 11, 11, 11, "civils", "killed"]]],
  ["a tué 50 Russes et 10 Maliens, et capturé cinq autres", [["50 Russes", 50, 50, 50, "Russes", "killed"], ["10 Maliens", 10, 10, 10, "Maliens", "killed"], ["cinq autres", 5, 5, 5, "autres", "captured"]]],
  ["le bilan est passé de 12 à 19 morts", [["12", 12, 12, 12, "morts", "killed"], ["19 morts", 19, 19, 19, "morts", "killed"]]],
  ["43 tués selon l’armée, 120 selon les rebelles", [["43 tués", 43, 43, 43, "tués", "killed"], ["120", 120, 120, 120, null, null]]],
  ["un demi-million de personnes", [["un demi-million de personnes", 375_000, 500_000, 625_000, "personnes", null]]],
  ["un millier et demi de soldats", [["un millier et demi de soldats", 1125, 1500, 1875, "soldats", null]]],
  ["une vingtaine à une trentaine de jihadistes", [["une vingtaine à une trentaine de jihadistes", 20, null, 30, "jihadistes", null]]],
  ["six personnes sur dix", [["six personnes", 6, 6, 6, "personnes", null]]],
  ["trois des six ravisseurs", [["trois", 3, 3, 3, "ravisseurs", null], ["six ravisseurs", 6, 6, 6, "ravisseurs", null]]],
  ["trois « espions » arrêtés", [["trois « espions", 3, 3, 3, "espions", "captured"]]],
];

const ENGLISH: readonly (readonly [string, Expected])[] = [
  [
    "killing 30 Wagner fighters and eight Malian soldiers",
    [["30 Wagner fighters", 30, 30, 30, "fighters", "killed"], ["eight Malian soldiers", 8, 8, 8, "soldiers", "killed"]],
  ],
  ["at least 12 people were wounded", [["at least 12 people", 12, null, null, "people", "wounded"]]],
  ["dozens of villagers fled", [["dozens of villagers", 24, null, 99, "villagers", "displaced"]]],
  ["40 men killed six herders", [["40 men", 40, 40, 40, "men", null], ["six herders", 6, 6, 6, "herders", "killed"]]],
  ["put the death toll at nine, officials said", [["nine", 9, 9, 9, null, "killed"]]],
  ["no official toll was given", [["no official toll", null, null, null, null, null]]],
];

describe("findQuantities", () => {
  it.each(FRENCH)("reads French %j", (text, expected) => {
    expect(findQuantities(text, { lang: "fr" }).map(brief)).toEqual(expected);
  });

  it.each(ENGLISH)("reads English %j", (text, expected) => {
    expect(findQuantities(text, { lang: "en" }).map(brief)).toEqual(expected);
  });

  it.each([
    "le 3 mai 2022", "en 2012", "deux tiers des sièges", "l’article 12 de la loi", "page 5", "au 12, rue des Lilas", "tél. 01 23 45 67 89", "+223 76 12 34 56", "à 20h30", "vers 8 heures",
    "un fusil AK-47", "le G5 Sahel", "la 2e division", "le XXe siècle", "gagné 3-0", "la résolution 2085 du Conseil", "il y a 11 mois", "un contrat", "l’un des deux",
  ])("leaves %j alone", (text) => {
    expect(findQuantities(text, { lang: "fr" })).toEqual([]);
  });

  it("gives a sign of money between two figures to the first", () => {
    expect(findQuantities("1€2", { lang: "fr" }).map(({ text }) => text)).toEqual(["1€"]);
  });

  const piece = fc.constantFrom(
    "50", "1 500", "dix", "morts", "Russes", "et", "ont", "tué", "tués", "blessés", "une vingtaine de", "plusieurs", "dizaines de", "entre", "à", "plus de", "%", "km",
    "un nombre important de", "aucun bilan", "d’euros", ",", ".", "de lourdes pertes", "millions", "en 2012", "l’été", "«", "»", "été", "milliers", "deux", "soldats",
  );
  const sentence = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(" "));

  it("gives spans that slice to their text, without overlaps, and bounds that stand", () => {
    fc.assert(
      fc.property(fc.oneof(sentence, fc.string()), fc.constantFrom("fr" as const, "en" as const), (text, lang) => {
        let last = 0;
        for (const item of findQuantities(text, { lang })) {
          expect(text.slice(item.start, item.end)).toBe(item.text);
          expect(item.start).toBeGreaterThanOrEqual(last);
          expect(item.counted && text.slice(item.counted.start, item.counted.end)).toBe(item.counted && item.counted.text);
          expect(boundsProblem(item)).toBeNull();
          last = item.end;
        }
      }),
    );
  });

  it("reads the same of a text with other apostrophes, spaces or decomposed letters", () => {
    const variants: readonly ((text: string) => string)[] = [
      (text) => text.replaceAll("’", "'"),
      (text) => text.replaceAll(" ", "\u00a0"),
      (text) => text.replaceAll(" ", "\u202f"),
      (text) => text.normalize("NFD"),
    ];
    const meaning = (text: string) =>
      findQuantities(text, { lang: "fr" }).map(({ low, best, high, qualifier, unit, status, rule }) => ({ low, best, high, qualifier, unit, status, rule }));
    fc.assert(
      fc.property(sentence, fc.constantFrom(...variants), (text, vary) => {
        expect(meaning(vary(text))).toEqual(meaning(text));
      }),
    );
  });
});
