import { describe, expect, it } from "vitest";
import { plan, sheet } from "./plan";
import { relations } from "./relations";

describe("a spreadsheet without any source text", () => {
  it("is enough to tell how accounts differ", () => {
    const heads = ["question", "population", "claimant", "claimant_side", "answer", "as_of", "presentation"];
    const made = plan(
      sheet(
        heads,
        ["Combien de tués ?", "Russes", "JNIM", "rebelles", "50", "", ""],
        ["Combien de tués ?", "Russes", "CSP", "rebelles", "plusieurs dizaines", "", ""],
        ["Combien de tués ?", "Russes", "Chaîne", "Wagner", "au moins 10", "2024-07-28", ""],
        ["Combien de tués ?", "Russians", "Chaîne", "", "8", "2024-07-27", ""],
        ["Combien de tués ?", "Maliens", "JNIM", "", "10", "", ""],
        ["Combien de tués ?", "", "armée", "État", "aucun bilan officiel", "", ""],
      ),
    );
    expect(made.refused).toEqual([]);
    expect(relations(made)).toEqual([
      "JNIM/CSP spread",
      "JNIM/Chaîne spread",
      "JNIM/Chaîne contradiction",
      "JNIM/JNIM scope-mismatch",
      "CSP/Chaîne spread",
      "CSP/Chaîne contradiction",
      "CSP/JNIM scope-mismatch",
      "Chaîne/Chaîne update",
      "Chaîne/JNIM scope-mismatch",
      "Chaîne/JNIM scope-mismatch",
      "armée/JNIM/CSP/Chaîne/Chaîne/JNIM silence",
    ]);
  });
});

/** Rows of population, claimant, answer, as-of date. */
const HARD: readonly (readonly [title: string, rows: readonly (readonly string[])[], relations: readonly string[]])[] = [
  ["at least 10 against 8", [["", "A", "at least 10", ""], ["", "B", "8", ""]], ["A/B contradiction"]],
  ["au moins 10 contre 8", [["", "A", "au moins 10", ""], ["", "B", "8", ""]], ["A/B contradiction"]],
  ["at least 10 against 47", [["", "A", "at least 10", ""], ["", "B", "47", ""]], ["A/B spread"]],
  ["au moins 10 contre 47", [["", "A", "au moins 10", ""], ["", "B", "47", ""]], ["A/B spread"]],
  // One toll of two populations is not set against that of one of them; its parts are, each against its own.
  ["50 Russians and 10 Malians against dozens of Russians", [["Russians and Malians", "A", "60", ""], ["Russians", "B", "dozens of Russians", ""]], ["A/B scope-mismatch"]],
  ["50 Russes et 10 Maliens contre des dizaines de Russes", [["Russes et Maliens", "A", "60", ""], ["Russes", "B", "des dizaines de Russes", ""]], ["A/B scope-mismatch"]],
  [
    "the parts of 50 Russians and 10 Malians against dozens of Russians",
    [["Russians", "A", "50 Russians", ""], ["Malians", "A", "10 Malians", ""], ["Russians", "B", "dozens of Russians", ""]],
    ["A/A scope-mismatch", "A/B spread", "A/B scope-mismatch"],
  ],
  [
    "les parties de 50 Russes et 10 Maliens contre des dizaines de Russes",
    [["Russes", "A", "50 Russes", ""], ["Maliens", "A", "10 Maliens", ""], ["Russes", "B", "des dizaines de Russes", ""]],
    ["A/A scope-mismatch", "A/B spread", "A/B scope-mismatch"],
  ],
  [
    "15, 50, 84 by one claimant",
    [["", "A", "15", "2024-07-25"], ["", "A", "50", "2024-07-27"], ["", "A", "84", "2024-07-28"]],
    ["A/A update", "A/A update", "A/A update"],
  ],
  [
    "15, 50, 84 by one claimant, and 50 by another",
    [["", "A", "15", "2024-07-25"], ["", "A", "50", "2024-07-27"], ["", "A", "84", "2024-07-28"], ["", "B", "50", ""]],
    ["A/A update", "A/A update", "A/B contradiction", "A/A update", "A/B agreement", "A/B contradiction"],
  ],
  ["no official toll against 50", [["", "A", "no official toll", ""], ["", "B", "50", ""]], ["A/B silence"]],
  ["aucun bilan officiel contre 50", [["", "A", "aucun bilan officiel", ""], ["", "B", "50", ""]], ["A/B silence"]],
];

/** Rows of question, claimant, answer; no other column says what is counted. */
const WORDED: readonly (readonly [title: string, question: string, answers: readonly string[], relations: readonly string[]])[] = [
  ["two populations", "Killed?", ["50 Russians and 10 Malians", "dozens of Russians"], ["A/B scope-mismatch"]],
  ["deux populations", "Combien de tués ?", ["50 Russes et 10 Maliens", "des dizaines de Russes"], ["A/B scope-mismatch"]],
  ["one population in two languages", "Killed?", ["50 Russians", "84 Russes", "10 Maliens"], ["A/B contradiction", "A/C scope-mismatch", "B/C scope-mismatch"]],
  ["what the question asks for itself", "Russian fighters killed?", ["50 fighters", "84 Russians"], ["A/B contradiction"]],
  ["killed and casualties", "Losses?", ["45 killed", "120 casualties", "44 morts"], ["A/B scope-mismatch", "A/C contradiction", "B/C scope-mismatch"]],
  ["tués, blessés", "Pertes ?", ["45 tués", "110 tués et blessés"], ["A/B scope-mismatch"]],
  ["a bare figure is of the question's fate", "Soldiers killed?", ["45", "120 casualties", "44"], ["A/B scope-mismatch", "A/C contradiction", "B/C scope-mismatch"]],
  ["units", "Advance?", ["12 km", "7 miles", "12 kilometres"], ["A/B scope-mismatch", "A/C agreement", "B/C scope-mismatch"]],
  ["a share and a count", "Houses burned?", ["60 %", "1 200", "58 percent"], ["A/B scope-mismatch", "A/C contradiction", "B/C scope-mismatch"]],
  ["money", "Cost?", ["$2.5 million", "€2.5 million", "2.5 million dollars"], ["A/B scope-mismatch", "A/C agreement", "B/C scope-mismatch"]],
  ["the same parts in another order", "Killed?", ["50 Russians and 10 Malians", "10 Malians, 50 Russians"], ["A/B agreement"]],
  ["the same parts in another language", "Killed?", ["50 Russians and 10 Malians", "50 Russes et 10 Maliens"], ["A/B agreement"]],
  ["parts of which one cannot hold", "Killed?", ["50 Russians and 10 Malians", "50 Russians and 20 Malians"], ["A/B contradiction"]],
  ["parts of which one is vague", "Combien de tués ?", ["des dizaines de Russes et 10 Maliens", "50 Russes et 10 Maliens"], ["A/B spread"]],
  ["parts that are ranges", "Combien de tués ?", ["40 à 60 Russes et 10 Maliens", "50 Russes et 10 Maliens"], ["A/B overlap"]],
  ["parts by fate", "Losses?", ["45 killed and 110 wounded", "45 killed and 90 wounded"], ["A/B contradiction"]],
  ["parts against a sum that nobody may make", "Killed?", ["50 Russians and 10 Malians", "60 soldiers"], ["A/B scope-mismatch"]],
  ["a name among those who are counted", "Killed?", ["84 Wagner fighters and 47 Malian soldiers", "84 Wagner fighters"], ["A/B scope-mismatch"]],
  ["un nom parmi ceux que l’on compte", "Combien de tués ?", ["84 combattants Wagner", "47 soldats maliens"], ["A/B scope-mismatch"]],
  ["a day is no name of anybody", "Killed?", ["50 soldiers Monday", "84 soldiers"], ["A/B contradiction"]],
  ["victims may be wounded", "Bilan ?", ["50 victimes", "50 morts"], ["A/B scope-mismatch"]],
  ["victims are casualties", "Toll?", ["50 victims", "84 casualties"], ["A/B contradiction"]],
  ["victims of whom the dead are asked", "Combien de morts ?", ["50 victimes", "84"], ["A/B contradiction"]],
  ["soldiers by another name", "Combien ?", ["50 soldats maliens", "84 militaires maliens", "12 civils"], ["A/B contradiction", "A/C scope-mismatch", "B/C scope-mismatch"]],
  ["names of one", "Who did it?", ["JNIM", "the Malian army", "l’armée malienne"], ["A/B contradiction", "A/C contradiction", "B/C agreement"]],
  ["une seule réponse", "Qui l’a fait ?", ["JNIM", "le JNIM", "FLA"], ["A/B agreement", "A/C contradiction", "B/C contradiction"]],
  ["names of which one may stand for the other", "Who did it?", ["the army", "the Malian army", "JNIM"], ["A/B spread", "A/C contradiction", "B/C contradiction"]],
  ["a name and its letters", "Qui l’a fait ?", ["FAMa", "Forces armées maliennes", "JNIM"], ["A/B spread", "A/C contradiction", "B/C contradiction"]],
  ["names of several", "Who did it?", ["JNIM", "FLA", "JNIM and FLA"], ["A/B spread", "A/C spread", "B/C spread"]],
  ["nobody is named", "Who did it?", ["JNIM", "FLA", "unknown"], ["A/B contradiction", "C/A/B silence"]],
  ["confirmed and denied", "La ville est-elle tombée ?", ["confirmé", "dément", "en partie"], ["A/B contradiction", "A/C spread", "B/C spread"]],
  ["who does it is not who is counted", "Killed?", ["the rebels killed 50", "les rebelles ont tué 50 soldats", "84"], ["A/B agreement", "A/C contradiction", "B/C contradiction"]],
];

describe("answers that name their scope themselves", () => {
  it.each(WORDED)("%s", (_title, question, answers, expected) => {
    const made = plan(sheet(["question", "claimant", "answer"], ...answers.map((answer, index) => [question, "ABC"[index] ?? "", answer])));
    expect(made.refused).toEqual([]);
    expect(relations(made)).toEqual(expected);
  });

  it("leave what a column states as it is", () => {
    const made = plan(sheet(["question", "population", "claimant", "answer"], ["Killed?", "fighters", "A", "50 Russians"], ["Killed?", "fighters", "B", "10 Malians"]));
    expect(made.claims.map(({ scope }) => scope.population)).toEqual(["fighters", "fighters"]);
    expect(relations(made)).toEqual(["A/B contradiction"]);
  });

  it("name the populations as written", () => {
    const made = plan(sheet(["question", "claimant", "answer"], ["Killed?", "A", "50 Russian soldiers and 10 Malians"], ["Killed?", "B", "12 Malians"]));
    expect(made.claims.map(({ scope, answer }) => [scope.population, answer.low])).toEqual([["Russian soldiers and Malians", null], ["Malians", 12]]);
  });
});

describe("hard pairs, as they are written", () => {
  it.each(HARD)("%s", (_title, rows, expected) => {
    const made = plan(sheet(["question", "answer_type", "population", "claimant", "claimant_side", "answer", "as_of"], ...rows.map(([population = "", claimant = "", answer = "", asOf = ""]) => ["Toll?", "quantity", population, claimant, claimant, answer, asOf])));
    expect(made.refused).toEqual([]);
    expect(relations(made)).toEqual(expected);
  });
});
