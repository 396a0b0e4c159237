import { describe, expect, it } from "vitest";
import { mapColumns } from "@/lib/domain/spreadsheet/map-columns";
import { refusalReason } from "@/lib/domain/spreadsheet/refusal";
import { plan, sheet } from "./plan";

const HEAD = ["question", "claimant", "answer"];
const onlyClaim = (headers: string[], ...cells: (string | number)[]) => plan(sheet(headers, cells)).claims[0];

describe("answers of a sheet", () => {
  it.each<[cell: string | number, low: number | null, best: number | null, high: number | null, qualifier: string]>([
    ["50", 50, 50, 50, "exact"],
    [50, 50, 50, 50, "exact"],
    [1.125, 1.125, 1.125, 1.125, "exact"],
    ["1.500", 1500, 1500, 1500, "exact"],
    ["500+", 500, null, null, "at-least"],
    ["plus de 50", 51, null, null, "at-least"],
    ["6–7", 6, null, 7, "range"],
    ["plusieurs dizaines", 20, null, 99, "vague"],
    ["un nombre important de morts", 1, null, null, "vague"],
    ["aucun bilan officiel", null, null, null, "none-given"],
  ])("reads %s", (cell, low, best, high, qualifier) => {
    expect(onlyClaim([...HEAD, "answer_type"], "Q", "A", cell, "quantity")?.answer).toMatchObject({ answer: String(cell), low, best, high, qualifier });
  });

  it("leaves stated bounds as they are, and reads how they were said from the words when these agree", () => {
    const heads = [...HEAD, "low", "best", "high", "qualifier"];
    expect(onlyClaim(heads, "Q", "A", "une vingtaine", 15, 20, 25, "")?.answer).toMatchObject({ low: 15, best: 20, high: 25, qualifier: "about" });
    expect(onlyClaim(heads, "Q", "A", "une vingtaine", 18, "", 22, "")?.answer).toMatchObject({ low: 18, best: null, high: 22, qualifier: "about" });
    expect(onlyClaim(heads, "Q", "A", "dozens", 20, "", 99, "")?.answer).toMatchObject({ low: 20, best: null, high: 99, qualifier: "vague" });
    expect(onlyClaim(heads, "Q", "A", "21 or 22", 18, "", 22, "")?.answer).toMatchObject({ low: 18, high: 22, qualifier: "range" });
    expect(onlyClaim(heads, "Q", "A", "", 10, "", "", "")?.answer).toMatchObject({ answer: null, low: 10, best: null, high: null, qualifier: "at-least" });
    expect(onlyClaim(heads, "Q", "A", "", "", "1 200", "n/a", "about")?.answer).toMatchObject({ low: null, best: 1200, high: null, qualifier: "about" });
  });

  it("applies a qualifier of its own column to a plain figure", () => {
    const heads = [...HEAD, "qualifier"];
    expect(onlyClaim(heads, "Q", "A", "10", "au moins")?.answer).toMatchObject({ low: 10, best: null, high: null, qualifier: "at-least" });
    expect(onlyClaim(heads, "Q", "A", "10", "up to")?.answer).toMatchObject({ low: null, best: null, high: 10, qualifier: "at-most" });
    expect(onlyClaim(heads, "Q", "A", "dozens", "vague")?.answer).toMatchObject({ high: 99, qualifier: "vague" });
  });

  it.each([["~", "about"], ["≥", "at-least"], ["max", "at-most"], ["environ", "about"], ["=", "exact"]])("knows the qualifier %s", (sign, qualifier) => {
    expect(onlyClaim([...HEAD, "qualifier"], "Q", "A", "10", sign)?.answer).toMatchObject({ qualifier });
  });

  it.each([["se tait", "silent"], ["Démenti", "denies"], ["withdrawn", "retracts"], ["déclare", "asserts"], ["cites", "reports"]])("knows that %s means %s", (said, presentation) => {
    expect(onlyClaim([...HEAD, "presentation"], "Q", "A", "10", said)?.appearances[0]?.presentation).toBe(presentation);
  });

  it("reads yes and no, dates, choices and words by the type", () => {
    const heads = [...HEAD, "answer_type"];
    expect(onlyClaim(heads, "Q", "A", "oui", "yes-no")?.answer).toMatchObject({ answer: "oui", answerYes: true });
    expect(onlyClaim(heads, "Q", "A", "14 novembre 2023", "date")?.answer).toMatchObject({ answerDate: "2023-11-14", answerYes: null });
    expect(onlyClaim(heads, "Q", "A", "2024-07-25/2024-07-27", "date")?.answer).toMatchObject({ answerDate: "2024-07-25/2024-07-27" });
    expect(plan(sheet(heads, ["Q", "A", "JNIM", "choice"], ["Q", "B", "CSP", "choix"])).questions[0]).toMatchObject({ answerType: "choice", choices: ["JNIM", "CSP"] });
    expect(onlyClaim(heads, "Q", "A", "de lourdes pertes", "quantity")?.answer).toMatchObject({ answer: "de lourdes pertes", low: null, qualifier: null });
  });
});

describe("the answer type of a question", () => {
  it.each<[answers: string[], type: string]>([
    [["50", "dozens", "heavy losses"], "quantity"],
    [["heavy losses", "light losses", "50"], "text"],
    [["yes", "Non"], "yes-no"],
    [["1", "0"], "quantity"],
    [["yes", "in part", "no"], "yes-no"],
    [["2023-11-14", "novembre 2023"], "date"],
    [["14 November 2023", "mid-November 2023", "not long after"], "date"],
    [["mi-novembre 2023", "fin 2023"], "date"],
    [["unknown", "no comment", "50"], "quantity"],
    [["50 Russians and 10 Malians", "no official toll", "heavy losses"], "quantity"],
    [["2023", "2024"], "quantity"],
    [["aucun bilan"], "text"],
    [["", ""], "text"],
  ])("of %j is %s", (answers, type) => {
    expect(plan(sheet(HEAD, ...answers.map((answer, index) => ["Q", `A${index}`, answer]))).questions[0]?.answerType).toBe(type);
  });

  it("is the stated one, and a row that states another is refused", () => {
    const made = plan(sheet([...HEAD, "answer_type"], ["Q", "A", "50", ""], ["Q", "B", "many", "text"], ["Q", "C", "3", "quantity"]));
    expect(made.questions[0]?.answerType).toBe("text");
    expect(made.refused).toMatchObject([{ row: 4, column: "answer_type", code: "type-differs" }]);
  });
});

describe("words that are no answer of the type", () => {
  it("stay words where the other answers tell the type, and are refused where a row states it", () => {
    const rows = [["Q", "A", "yes"], ["Q", "B", "in part"]];
    expect(plan(sheet(HEAD, ...rows)).claims[1]?.answer).toMatchObject({ answer: "in part", answerYes: null });
    expect(plan(sheet([...HEAD, "answer_type"], ...rows.map((row) => [...row, "yes-no"]))).refused).toMatchObject([{ row: 3, column: "answer", code: "not-yes-or-no" }]);
  });

  it.each(["yes-no", "date", "choice", "text"])("say nothing on a %s question where they say that nothing is known", (type) => {
    const made = plan(sheet([...HEAD, "answer_type"], ["Q", "A", "Inconnu", type], ["Q", "B", "pas de commentaire", type]));
    expect(made.refused).toEqual([]);
    expect(made.claims.map(({ answer, appearances }) => [answer.qualifier, appearances[0]?.presentation])).toEqual([["none-given", "silent"], ["none-given", "silent"]]);
    expect(made.questions[0]?.choices).toEqual([]);
  });

  it("are read with what is added to yes or no behind a comma", () => {
    const made = plan(sheet([...HEAD, "answer_type"], ["Q", "A", "Yes, since Monday", "yes-no"], ["Q", "B", "Non confirmé", "yes-no"]));
    expect(made.claims.map(({ answer }) => answer.answerYes)).toEqual([true]);
    expect(made.refused).toMatchObject([{ row: 3, code: "not-yes-or-no" }]);
  });
});

describe("claims of a sheet", () => {
  const heads = ["event", "question", "population", "claimant", "claimant_side", "answer", "as_of", "quote", "source_title", "chain"];

  it("gathers rows that agree into one claim with an appearance each", () => {
    const made = plan(
      sheet(
        heads,
        ["E", "Q", "Russians", "JNIM", "rebels", "50", "2024-07-28", "fifty", "First", "JNIM > AFP"],
        ["E", "Q", "", "jnim ", "", "50", "28/07/2024", "50", "Second", ""],
        ["E", "q", "Russians", "JNIM", "", "50", "2024-07-29", "", "First", ""],
      ),
    );
    expect(made).toMatchObject({ events: [{ name: "E", parties: [0] }], actors: [{ name: "JNIM", side: "rebels" }], sources: [{ title: "First" }, { title: "Second" }], rows: 3, refused: [] });
    expect(made.questions).toMatchObject([{ event: 0, text: "Q", answerType: "quantity", scope: { population: "Russians" } }]);
    expect(made.claims.map((claim) => claim.appearances.length)).toEqual([2, 1]);
    expect(made.claims[0]?.appearances[0]).toMatchObject({ row: 2, quote: "fifty", source: 0, chain: ["JNIM", "AFP"], presentation: "asserts" });
  });

  it("takes initials with dots for the same name", () => {
    const made = plan(sheet(heads, ["E", "Q", "", "JNIM", "", "50"], ["E", "Q", "", "J.N.I.M.", "", "84"], ["E", "Q", "", "M. Diallo", "", "3"]));
    expect(made.actors.map(({ name }) => name)).toEqual(["JNIM", "M. Diallo"]);
  });

  it("keeps answers of different scope apart and gives the question only what all share", () => {
    const made = plan(sheet(heads, ["E", "Q", "Russians", "JNIM", "", "50"], ["E", "Q", "Malians", "JNIM", "", "50"]));
    expect(made.claims.map((claim) => claim.scope.population)).toEqual(["Russians", "Malians"]);
    expect(made.questions[0]?.scope.population).toBeNull();
  });

  it("asks the same of two events twice, and puts rows without an event to the only one", () => {
    expect(plan(sheet(heads, ["E", "Q", "", "A", "", "1"], ["", "Q", "", "B", "", "2"])).questions).toHaveLength(1);
    expect(plan(sheet(heads, ["E", "Q", "", "A", "", "1"], ["F", "Q", "", "B", "", "2"], ["", "Q", "", "C", "", "3"])).questions).toHaveLength(3);
  });

  it("takes a row with nothing to say for a silence", () => {
    const made = plan(sheet(["question", "claimant", "answer", "presentation", "quote"], ["Q", "Army", "", "", "no official toll"], ["Q", "Front", "", "denies", ""]));
    expect(made.claims.map((claim) => claim.appearances[0]?.presentation)).toEqual(["silent", "denies"]);
  });
});

describe("refused rows", () => {
  const heads = ["Question", "Locuteur", "Réponse", "Bas", "Haut", "Date de déclaration", "Lien", "Presentation"];
  it.each<[cells: (string | number)[], column: string, code: string]>([
    [["", "A", "5"], "Question", "required"],
    [["Q", " ", "5"], "Locuteur", "required"],
    [["Q", "A", "12 confirmés, 30 craints"], "Réponse", "several-amounts"],
    [["Q", "A", "10", "20", "30"], "Réponse", "answer-outside-bounds"],
    [["Q", "A", "au moins 50", "20", "30"], "Réponse", "answer-outside-bounds"],
    [["Q", "A", "-5"], "Réponse", "negative"],
    [["Q", "A", "", "12", "7"], "Bas", "out-of-order"],
    [["Q", "A", "", "douze mille ou presque", "7"], "Bas", "not-a-number"],
    [["Q", "A", "", -3, 7], "Bas", "negative"],
    [["Q", "A", "5", "", "", "03/04/2024"], "Date de déclaration", "ambiguous-date"],
    [["Q", "A", "5", "", "", "2024-02-30"], "Date de déclaration", "not-a-date"],
    [["Q", "A", "5", "", "", "", "javascript:alert(1)"], "Lien", "not-an-address"],
    [["Q", "A", "5", "", "", "", "", "whispers"], "Presentation", "not-one-of"],
    [["Q", "A", "5", "", "", "", "", "", "surplus"], "Presentation", "too-many-cells"],
    [["Q".repeat(501), "A", "5"], "Question", "too-long"],
  ])("%j: %s %s", (cells, column, code) => {
    const made = plan(sheet(heads, ["Q", "B", "5"], cells));
    expect(made.refused).toMatchObject([{ row: 3, column, code }]);
    expect(made.claims).toHaveLength(1);
    for (const locale of ["fr", "en"] as const) expect(made.refused.map((found) => refusalReason(found, locale))[0]).toMatch(new RegExp(`^${column}.+\\.$`, "u"));
  });

  it("give every reason, in the order of the rows, and leave nothing of the row behind", () => {
    const made = plan(sheet(["question", "claimant", "low", "high", "as_of"], ["", "", "1", "2", "someday"], ["Q", "A", "9", "2", ""]));
    expect(made.refused.map(({ row, column }) => [row, column])).toEqual([[2, "question"], [2, "claimant"], [2, "as_of"], [3, "low"]]);
    expect(made).toMatchObject({ questions: [], actors: [], claims: [], rows: 0 });
  });

  it("do not count empty rows", () => {
    expect(plan(sheet(HEAD, ["", "", ""], ["Q", "A", "5"]))).toMatchObject({ rows: 1, refused: [] });
  });
});

describe("headers", () => {
  const mapped = (...headers: string[]) => mapColumns(headers).columns.map((meaning) => meaning?.column ?? null);

  it("are known in French and English, whatever their case, accents and spaces", () => {
    expect(mapped("Événement", "QUESTION", "Type de réponse", "Période (début)", "période fin", "Locuteur", "Citation", "Chaîne d’attribution", "Couleur")).toEqual([
      "event", "question", "answer_type", "period_from", "period_to", "claimant", "quote", "chain", null,
    ]);
    expect(mapped("killed_min", "killed_max", "best_estimate")).toEqual(["low", "high", "best"]);
  });

  it("that may mean something else are taken where no surer one is there", () => {
    expect(mapped("Sujet", "Auteur", "Nombre", "Date")).toEqual(["question", "claimant", "answer", "statement_date"]);
    expect(mapped("Auteur", "Locuteur", "question", "Date", "statement_date")).toEqual([null, "claimant", "question", null, "statement_date"]);
    expect(mapped("Réponse", "answer")).toEqual([null, "answer"]);
  });

  it("that are missing are named with those there are", () => {
    const [found] = plan(sheet(["a", "claimant"], ["1", "2"])).refused;
    expect(found && refusalReason(found, "en")).toBe("question: no column of the file is known to be this one; it has a, claimant.");
  });

  it("of bounds say what is counted", () => {
    expect(plan(sheet(["question", "claimant", "killed_min", "killed_max"], ["Q", "A", "3", "5"])).claims[0]).toMatchObject({ answer: { low: 3, high: 5 }, scope: { status: "killed" } });
  });

  it("give the first of two columns of one name, unless a person chooses", () => {
    expect(mapped("value", "réponse")).toEqual(["answer", null]);
    expect(mapColumns(["answer", "réponse"], new Map([[1, "answer"]])).columns.map((meaning) => meaning?.column ?? null)).toEqual([null, "answer"]);
    expect(mapColumns(["couleur", "question"], new Map([[0, "claimant"], [1, null]]))).toMatchObject({ missing: ["question"] });
  });
});
