import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLAUSES_PUBLISHED, FRENCH_CLAUSES } from "./cases/french-clauses";
import { findDates } from "@/lib/domain/assists/dates/dates";

/** A Monday. */
const PUBLISHED = "2024-07-29";

type Row = readonly [text: string, expression: string, from: string | null, to: string | null, precision: string];

const FRENCH: readonly Row[] = [
  ["reçu le mardi 15 juin 2021 à Bamako", "le mardi 15 juin 2021", "2021-06-15", "2021-06-15", "day"],
  ["le 1er mars 2023", "le 1er mars 2023", "2023-03-01", "2023-03-01", "day"],
  ["tombée le 25 juillet.", "le 25 juillet", "2024-07-25", "2024-07-25", "day"],
  ["le sommet du 12 août réunira", "12 août", "2024-08-12", "2024-08-12", "day"],
  ["du 25 au 27 juillet", "du 25 au 27 juillet", "2024-07-25", "2024-07-27", "day"],
  ["les 25, 26 et 27 juillet", "les 25, 26 et 27 juillet", "2024-07-25", "2024-07-27", "day"],
  ["du 28 décembre au 3 janvier", "du 28 décembre au 3 janvier", "2023-12-28", "2024-01-03", "day"],
  ["dans la nuit de samedi à dimanche", "dans la nuit de samedi à dimanche", "2024-07-27", "2024-07-28", "day"],
  ["paru le 03/10/2023", "le 03/10/2023", "2023-10-03", "2023-10-03", "day"],
  ["fin juillet 2023", "fin juillet 2023", "2023-07-21", "2023-07-31", "month"],
  ["à la mi-mars", "à la mi-mars", "2024-03-11", "2024-03-20", "month"],
  ["prise en novembre par l’armée", "en novembre", "2023-11-01", "2023-11-30", "month"],
  ["en août 2023", "en août 2023", "2023-08-01", "2023-08-31", "month"],
  ["entre mars et juin 2022", "entre mars et juin 2022", "2022-03-01", "2022-06-30", "month"],
  ["début 2024", "début 2024", "2024-01-01", "2024-02-29", "month"],
  ["l’été 2022", "l’été 2022", "2022-06-01", "2022-08-31", "season"],
  ["l’hiver dernier", "l’hiver dernier", "2023-12-01", "2024-02-29", "season"],
  ["rompu en 2022,", "en 2022", "2022-01-01", "2022-12-31", "year"],
  ["entre 2016 et 2020", "entre 2016 et 2020", "2016-01-01", "2020-12-31", "year"],
  ["comme dans les années 60", "dans les années 60", "1960-01-01", "1969-12-31", "year"],
  ["lundi dernier", "lundi dernier", "2024-07-22", "2024-07-22", "day"],
  ["a annoncé vendredi soir que", "vendredi soir", "2024-07-26", "2024-07-26", "day"],
  ["se rendra mardi à Gao", "mardi", "2024-07-30", "2024-07-30", "day"],
  ["tombée dimanche 22 h", "dimanche", "2024-07-28", "2024-07-28", "day"],
  ["Il doit arriver lundi", "lundi", "2024-07-29", "2024-07-29", "day"],
    ["La nuit dernière, le pont a sauté", "La nuit dernière", "2024-07-28", "2024-07-29", "day"],
  ["survenu hier, dimanche 28 juillet, à Gao", "hier, dimanche 28 juillet", "2024-07-28", "2024-07-28", "day"],
  ["hier", "hier", "2024-07-28", "2024-07-28", "day"],
  ["la semaine dernière", "la semaine dernière", "2024-07-22", "2024-07-28", "relative"],
  ["il y a 11 mois", "il y a 11 mois", "2023-08-29", "2023-09-28", "relative"],
  ["il y a trois jours", "il y a trois jours", "2024-07-26", "2024-07-26", "relative"],
  ["il y a quelques semaines", "il y a quelques semaines", null, null, "relative"],
  ["une semaine après la prise de la ville", "une semaine après", null, null, "relative"],
  ["la veille de l’attaque", "la veille", null, null, "relative"],
  ["la première quinzaine d’avril", "la première quinzaine d’avril", "2024-04-01", "2024-04-15", "month"],
  ["le procès s’ouvrira le 20 janvier", "le 20 janvier", "2025-01-20", "2025-01-20", "day"],
  ["il tira le 20 janvier", "le 20 janvier", "2024-01-20", "2024-01-20", "day"],
  ["le sommet est prévu les 12 et 13 décembre", "les 12 et 13 décembre", "2024-12-12", "2024-12-13", "day"],
  ["il doit rencontrer son homologue jeudi", "jeudi", "2024-08-01", "2024-08-01", "day"],
  ["il est attendu en novembre à Paris", "en novembre", "2024-11-01", "2024-11-30", "month"],
  ["les troupes étaient arrivées le 3 août", "le 3 août", "2023-08-03", "2023-08-03", "day"],
  ["ce week-end, deux attaques ont fait six morts", "ce week-end", "2024-07-27", "2024-07-28", "relative"],
  ["ce week-end, les magasins fermeront", "ce week-end", "2024-08-03", "2024-08-04", "relative"],
  ["Le lendemain, la ville était déserte", "Le lendemain", null, null, "day"],
  ["Le mardi suivant, il se rendit", "mardi suivant", null, null, "day"],
  ["Quatre mois plus tard, l’enquête piétine", "Quatre mois plus tard", null, null, "relative"],
  ["signé le 12.07.24 à Gao", "le 12.07.24", "2024-07-12", "2024-07-12", "day"],
  ["les feux du 14-Juillet", "14-Juillet", "2024-07-14", "2024-07-14", "day"],
  ["fermé à partir du 8.", "8", "2024-07-08", "2024-07-08", "day"],
  ["le premier jeudi du mois prochain", "le premier jeudi du mois prochain", "2024-08-01", "2024-08-01", "day"],
  ["bâti le 3 mars 212 après J.-C.", "le 3 mars 212", "0212-03-03", "0212-03-03", "day"],
  ["il y a deux ans et demi", "il y a deux ans et demi", "2022-01-29", "2022-02-27", "relative"],
  ["Trois ans et demi plus tard, rien", "Trois ans et demi plus tard", null, null, "relative"],
  ["il partira d’ici trois semaines", "d’ici trois semaines", "2024-07-29", "2024-08-19", "relative"],
  ["payable dans les dix jours", "dans les dix jours", "2024-07-29", "2024-08-08", "relative"],
  ["Au printemps, la milice a quitté le fort", "Au printemps", "2024-03-01", "2024-05-31", "season"],
  ["À l’automne, le pays votera", "À l’automne", "2024-09-01", "2024-11-30", "season"],
  ["Au printemps, les oiseaux chantent", "Au printemps", null, null, "season"],
  ["Le port est fermé jusqu’à jeudi.", "jeudi", "2024-08-01", "2024-08-01", "day"],
  ["Elle a jusqu’au 3 octobre pour partir.", "3 octobre", "2024-10-03", "2024-10-03", "day"],
  ["La course débute jeudi.", "jeudi", "2024-08-01", "2024-08-01", "day"],
  ["Le siège a duré jusqu’à jeudi.", "jeudi", "2024-07-25", "2024-07-25", "day"],
  ["au deuxième trimestre 2023", "au deuxième trimestre 2023", "2023-04-01", "2023-06-30", "month"],
];

const ENGLISH: readonly Row[] = [
  ["killed on July 27, 2024 near", "on July 27, 2024", "2024-07-27", "2024-07-27", "day"],
  ["on 27 July", "on 27 July", "2024-07-27", "2024-07-27", "day"],
  ["from July 25 to July 27", "from July 25 to July 27", "2024-07-25", "2024-07-27", "day"],
  ["said on Friday that", "on Friday", "2024-07-26", "2024-07-26", "day"],
  ["last week", "last week", "2024-07-22", "2024-07-28", "relative"],
  ["eleven months ago", "eleven months ago", "2023-08-29", "2023-09-28", "relative"],
  ["in late November 2023", "in late November 2023", "2023-11-21", "2023-11-30", "month"],
  ["since 2012", "2012", "2012-01-01", "2012-12-31", "year"],
  ["in the 1990s", "in the 1990s", "1990-01-01", "1999-12-31", "year"],
  ["a wave of raids in the mid-1980s", "in the mid-1980s", "1984-01-01", "1986-12-31", "year"],
  ["settled since the early 1970s", "the early 1970s", "1970-01-01", "1973-12-31", "year"],
  ["built in the late 1800s", "in the late 1800s", "1867-01-01", "1899-12-31", "year"],
  ["closed in the late 60s", "in the late 60s", "1967-01-01", "1969-12-31", "year"],
  ["lost the 2008 elections", "2008", "2008-01-01", "2008-12-31", "year"],
  ["the 2005 parliamentary elections", "2005", "2005-01-01", "2005-12-31", "year"],
  ["he fled the day after he was freed", "the day after", null, null, "relative"],
  ["shelling resumed over the weekend", "over the weekend", "2024-07-27", "2024-07-28", "relative"],
];

/** What the clause tells of decides which Friday is meant; null: no date at all. */
const ENGLISH_CLAUSES: readonly [text: string, ...days: [from: string | null, to: string | null][]][] = [
  ["The first group would be freed on Wednesday, followed by another on Sunday.", ["2024-07-31", "2024-07-31"], ["2024-08-04", "2024-08-04"]],
  ["The campaign is to begin on July 25.", ["2024-07-25", "2024-07-25"]],
  ["It was the deadliest raid in more than a decade."],
  ["The river has not frozen in three weeks."],
  ["The vote will be held in two weeks.", ["2024-08-12", "2024-08-18"]],
  ["The leader condemned Friday's attack, saying it “will not break our will.”", ["2024-07-26", "2024-07-26"]],
  ["Officials said Thursday they will prosecute the patient when he returns.", ["2024-07-25", "2024-07-25"]],
  ["On Wednesday, the firm announced a range of phones that will be sold by next month.", ["2024-07-24", "2024-07-24"], ["2024-08-01", "2024-08-31"]],
  ["Moscow announced Friday it will load fuel into the plant next Saturday.", ["2024-07-26", "2024-07-26"], ["2024-08-03", "2024-08-03"]],
  ["The inquest has been adjourned until October.", ["2024-10-01", "2024-10-31"]],
  ["In April 2022 he opened a shop.\n\nBy the time of my visit in February, the lab had received 150 samples.", ["2022-04-01", "2022-04-30"], ["2024-02-01", "2024-02-29"]],
  ["The lab gets between 4 and 8 a week, and the ratio went from 18 to 1."],
  ["He wrote in a post published Thursday, 21 months after the report.", ["2024-07-25", "2024-07-25"], [null, null]],
  ["Complaints have doubled in the past week.", ["2024-07-22", "2024-07-29"]],
  ["He joined on Sunday 15 soldiers who had fled.", ["2024-07-28", "2024-07-28"]],
  ["In its early years the firm hired nobody."],
  ["The set will be in shops by Christmas 2025.", ["2025-12-25", "2025-12-25"]],
  ["On Friday, soldiers left. Almost nine years later, 20,000 troops are still there.", ["2024-07-26", "2024-07-26"], [null, null]],
  ["The talks are to resume Friday in Geneva.", ["2024-08-02", "2024-08-02"]],
  ["The court is expected to rule Tuesday.", ["2024-07-30", "2024-07-30"]],
  ["But the attack Friday — on a hall that showcases the nation's art — could heighten tensions.", ["2024-07-26", "2024-07-26"]],
  ["On Friday the court could rule.", ["2024-08-02", "2024-08-02"]],
  ["The trial begins Thursday.", ["2024-08-01", "2024-08-01"]],
  ["He would have turned 50 on Friday.", ["2024-07-26", "2024-07-26"]],
  ["By Thursday, more than 300 people were dead.", ["2024-07-25", "2024-07-25"]],
  ["Aid must arrive by Friday, the agency said.", ["2024-08-02", "2024-08-02"]],
  ["The siege has lasted since August, the mayor said.", ["2023-08-01", "2023-08-31"]],
  ["Five men were taken in last week's ambush.", ["2024-07-22", "2024-07-28"]],
  // Printed on a Monday: yesterday, or the Sunday before.
  ["The rebels struck last Sunday.", ["2024-07-21", "2024-07-28"]],
  ["The rebels struck last Thursday.", ["2024-07-25", "2024-07-25"]],
  ["The border will reopen over the weekend.", ["2024-08-03", "2024-08-04"]],
  ["The envoy flies to Doha on Thursday.", ["2024-08-01", "2024-08-01"]],
  ["Temperatures stayed in the 50s."],
  ["Drones fell around 1600-1630 local time (1300-1330 GMT)."],
  ["The siege of 1990-1992 and the peace (2003-2010) followed.", ["1990-01-01", "1992-12-31"], ["2003-01-01", "2010-12-31"]],
  ["The parade sank into the 40s of the street."],
  ["A summit was announced for August 5.", ["2024-08-05", "2024-08-05"]],
  ["Last March 22 the talks resumed.", ["2024-03-22", "2024-03-22"]],
  ["The truce begins on August the 7th.", ["2024-08-07", "2024-08-07"]],
  ["“They lasted until the 24th,” he said.", ["2024-07-24", "2024-07-24"]],
  ["In the first half of 2018 the court sat twice.", ["2018-01-01", "2018-06-30"]],
  ["Snow falls by late November in the valleys, and officials fear that roads cut off will stay shut.", ["2024-11-21", "2024-11-30"]],
];

describe("findDates", () => {
  it.each(FRENCH_CLAUSES)("reads the French clause %j", (text, ...days) => {
    expect(findDates(text, { lang: "fr", reference: CLAUSES_PUBLISHED }).map(({ from, to }) => [from, to])).toEqual(days);
  });

  it.each(ENGLISH_CLAUSES)("reads the English clause %j", (text, ...days) => {
    expect(findDates(text, { lang: "en", reference: PUBLISHED }).map(({ from, to }) => [from, to])).toEqual(days);
  });

  it.each(FRENCH)("reads French %j", (text, expression, from, to, precision) => {
    expect(findDates(text, { lang: "fr", reference: PUBLISHED })).toMatchObject([{ text: expression, from, to, precision }]);
  });

  it.each(ENGLISH)("reads English %j", (text, expression, from, to, precision) => {
    expect(findDates(text, { lang: "en", reference: PUBLISHED })).toMatchObject([{ text: expression, from, to, precision }]);
  });

  it("counts “le lendemain” from the day the text has named", () => {
    const dates = findDates("Le 3 mai 2022, l’assaut. Le lendemain, la ville tombait ; deux jours plus tard, un calme.", { lang: "fr", reference: PUBLISHED });
    expect(dates.map(({ from }) => from)).toEqual(["2022-05-03", "2022-05-04", "2022-05-06"]);
  });

  it("takes “le 15” for a day of the month the text speaks of", () => {
    const dates = findDates("La ville est tombée le 12 mars 2021. Le 15, l’armée est revenue.", { lang: "fr", reference: PUBLISHED });
    expect(dates.map(({ from }) => from)).toEqual(["2021-03-12", "2021-03-15"]);
  });

  it("counts “le lendemain” from the reference where words stand alone, as in a form", () => {
    expect(findDates("le lendemain", { lang: "fr", reference: PUBLISHED, prefer: "future" })).toMatchObject([{ from: "2024-07-30" }]);
  });

  it("gives relative dates no bounds without a publication date", () => {
    for (const text of ["lundi dernier", "en novembre", "il y a 11 mois", "hier", "la semaine suivante", "le 15 juin"]) {
      expect(findDates(text, { lang: "fr", reference: null })).toMatchObject([{ from: null, to: null }]);
    }
  });

  it.each(["32 août 2014", "le 29 février 2023", "deux trois minutes", "192.168.1.2", "de 2000 soldats", "74", "You may march on", "2 000 morts", "un 1er mai sans muguet", "chaque 14 juillet", "tous les 11 novembre", "le 5 juin 300 avant J.-C.", "rue du 8-Mai", "passe de 2010 à 2025 francs", "cela a été dit"])(
    "finds no date in %j",
    (text) => {
      expect(findDates(text, { lang: "fr", reference: PUBLISHED })).toEqual([]);
    },
  );

  it("gives spans that slice to their text, and days in order", () => {
    const piece = fc.constantFrom(
      "le", "15", "31", "juin", "mars", "2021", "du", "au", "et", "lundi", "dernier", "il y a", "trois", "mois", "fin", "début", "mi-", "semaine", "la",
      "dans les années", "60", "/", "-", ",", ".", "'", "février", "e\u0301te\u0301", "hiver", "suivante", "10000", "ans", "\n", "l’", "dernière",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom(null, PUBLISHED), fc.constantFrom(" ", "\u00a0", ""), (pieces, reference, space) => {
        const text = pieces.join(space);
        let last = 0;
        for (const item of findDates(text, { lang: "fr", reference })) {
          expect(text.slice(item.start, item.end)).toBe(item.text);
          expect(item.start).toBeGreaterThanOrEqual(last);
          expect((item.from ?? "") <= (item.to ?? "")).toBe(true);
          expect(item.from === null).toBe(item.to === null);
          last = item.end;
        }
      }),
    );
  });
});
