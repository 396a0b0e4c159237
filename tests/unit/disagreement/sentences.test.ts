import { describe, expect, it } from "vitest";
import { pairDisagreements } from "@/lib/domain/disagreement/pair-disagreements";
import { relate } from "@/lib/domain/disagreement/relate";
import { renderExplanation } from "@/lib/domain/disagreement/explain/render-explanation";
import type { ComparedClaim, ComparedQuestion } from "@/lib/domain/disagreement/types";
import { atLeast, claim, date, exact, noFigure, nothing, question, says, vague, withheld } from "./build";

const toll = question("quantity");
const N = "\u202f";
const B = "\u00a0";

function both(a: ComparedClaim, b: ComparedClaim, on: ComparedQuestion = toll): string[] {
  const { explanation } = relate(on, a, b);
  return [renderExplanation(explanation, "fr"), renderExplanation(explanation, "en")];
}

describe("sentences", () => {
  it("quote the words and name the claimants of a contradiction", () => {
    const front = claim(exact(1500, "1.500"), { by: "Front", presentation: "asserts", quote: "nous avons tué 1.500 soldats" });
    expect(both(front, claim(exact(15), { by: "l’armée" }))).toEqual([
      `«${N}nous avons tué 1.500 soldats${N}» (Front) et «${N}15${N}» (l’armée) ne peuvent être vrais ensemble${B}: 1${N}500 et 15 n’ont aucune valeur en commun.`,
      "“nous avons tué 1.500 soldats” (Front) and “15” (l’armée) cannot both hold: 1,500 and 15 have no value in common.",
    ]);
  });

  it("say by which convention a vague word was read", () => {
    expect(both(claim(vague("des dizaines", 20, 99), { by: "CSP" }), claim(exact(50), { by: "JNIM" }))).toEqual([
      `«${N}des dizaines${N}» (CSP) et «${N}50${N}» (JNIM) peuvent être vrais ensemble${B}: 20–99 et 50 se rejoignent, et l’une au moins des réponses est vague ou ouverte. Par convention, «${N}des dizaines${N}» se lit 20–99.`,
      "“des dizaines” (CSP) and “50” (JNIM) can both hold: 20–99 and 50 meet, and at least one is vague or open-ended. By convention “des dizaines” is read as 20–99.",
    ]);
    const [fr, en] = both(claim(withheld("un nombre important"), { by: "armée" }), claim(atLeast(10), { by: "JNIM" }));
    expect(fr).toContain(`«${N}un nombre important${N}» tait le nombre${B}: la convention lit 1 ou plus.`);
    expect(en).toContain("“un nombre important” keeps the number back: it is read as 1 or more.");
  });

  it("show two scopes side by side", () => {
    expect(both(claim(exact(50), { by: "JNIM", population: "Russes" }), claim(exact(84), { by: "CSP", population: "Russes et Maliens" }))).toEqual([
      `«${N}50${N}» (JNIM) et «${N}84${N}» (CSP) ne portent pas sur la même chose${B}: population${B}: «${N}Russes${N}» contre «${N}Russes et Maliens${N}». Les réponses ne sont pas comparées.`,
      "“50” (JNIM) and “84” (CSP) are not about the same thing: population: “Russes” against “Russes et Maliens”. The answers are not compared.",
    ]);
    const [, en] = both(
      claim(exact(50), { by: "A", periodFrom: "2024-07-25", periodTo: "2024-07-27" }),
      claim(exact(84), { by: "B", periodFrom: "2024-07", periodTo: "2024-07" }),
    );
    expect(en?.replace(/\s–\s/gu, "–")).toContain("period: “25–27 July 2024” against “July 2024”");
  });

  it("put the earlier first in an update, with its dates", () => {
    const later = claim(exact(50), { id: "2", by: "CSP", asOf: "2024-08-01", statementDate: "2024-08" });
    expect(both(later, claim(exact(15), { id: "1", by: "CSP", asOf: "2024-07-27" }))).toEqual([
      `Mise à jour d’un même locuteur, CSP${B}: «${N}15${N}» (état${B}: 27 juillet 2024), puis «${N}50${N}» (état${B}: 1er août 2024, dit${B}: août 2024).`,
      "Update by one claimant, CSP: “15” (as of 27 July 2024), then “50” (as of 1 August 2024, said August 2024).",
    ]);
  });

  it("name the party that is silent and those against it", () => {
    const silent = claim(nothing, { id: "a", by: "armée", presentation: "silent", quote: "aucun bilan officiel" });
    const [row] = pairDisagreements(toll, [silent, claim(exact(50), { id: "b", by: "JNIM" })], []);
    expect(row && renderExplanation(row.explanation, "fr")).toBe(
      `Sans réponse${B}: armée («${N}aucun bilan officiel${N}»)${N}; en face${B}: «${N}50${N}» (JNIM).`,
    );
    expect(row && renderExplanation(row.explanation, "en")).toBe("No answer from armée (“aucun bilan officiel”); against it: “50” (JNIM).");
  });

  it("give the words of a silence that only an answer holds, and count those that are not named", () => {
    const others = Array.from({ length: 7 }, (_, index) => claim(exact(50), { id: `c${index}`, by: `${index}` }));
    const found = [...pairDisagreements(toll, [claim(noFigure("no official toll"), { id: "a", by: "Army" }), ...others], [])].find(({ relation }) => relation === "silence");
    expect(found && renderExplanation(found.explanation, "en")).toMatch(/^No answer from Army \(“no official toll”\); against it: “50” \(0\).* and 2 more\.$/u);
  });

  it("name alone who refuses an answer in no words of its own", () => {
    const said = claim(exact(12), { id: "1", by: "Front" });
    expect(both(said, claim(exact(12), { id: "2", by: "Army", presentation: "denies" }))[1]).toBe("Denial: Army contests “12” (Front).");
    expect(both(said, claim(exact(12), { id: "2", by: "Front", presentation: "retracts" }))[1]).toBe("Retraction: Front takes back “12” (Front).");
    expect(both(said, claim(exact(12), { id: "2", by: "Army", presentation: "denies", quote: "never" }))[1]).toBe("Denial: “never” (Army) contests “12” (Front).");
  });

  it("say when two figures hold for different days", () => {
    const [fr, en] = both(claim(exact(15), { by: "A", asOf: "2024-09-01" }), claim(exact(80), { by: "B", asOf: "2024-09-05" }));
    expect(en).toMatch(/The figures hold for different days, 1 September 2024 and 5 September 2024: they may have changed in between\.$/u);
    expect(fr).toMatch(/1er septembre 2024 et 5 septembre 2024.: ils ont pu changer entre les deux\.$/u);
    expect(both(claim(exact(15), { by: "A", asOf: "2024-09" }), claim(exact(80), { by: "B", asOf: "2024-09-05" }))[1]).not.toMatch(/different days/u);
  });

  it("do not call a convention what a person entered", () => {
    expect(both(claim(vague("dozens", 30, 80), { by: "A" }), claim(exact(50), { by: "B" }))[1]).toMatch(/“dozens” stands here for 30–80\.$/u);
    expect(both(claim(vague("dozens", 24, 99), { by: "A" }), claim(exact(50), { by: "B" }))[1]).toMatch(/By convention “dozens” is read as 24–99\.$/u);
  });

  it("say that one claimant contradicts itself undated", () => {
    const [, en] = both(claim(exact(15), { id: "1", by: "CSP" }), claim(exact(50), { id: "2", by: "CSP" }));
    expect(en).toMatch(/no date tells which is later\.$/);
  });

  it("nest quotation marks and cut long quotes at a word", () => {
    const long = claim(exact(15), { by: "A", presentation: "asserts", quote: `Il a parlé de «${N}pertes${N}» ${"et encore ".repeat(40)}` });
    const [fr, en] = both(long, claim(exact(50), { by: "B" }));
    expect(fr).toMatch(/^«\u202fIl a parlé de “pertes” (et encore )+et encore…\u202f» \(A\)|^«\u202fIl a parlé de “pertes” (et encore )+et…\u202f» \(A\)/);
    expect(en?.indexOf("…")).toBeLessThan(150);
  });

  it("say that one answer alone was inferred, where no choices are listed", () => {
    const asked = { ...question("choice"), choices: [] };
    const [fr, en] = both(claim(says("JNIM"), { by: "A" }), claim(says("FLA"), { by: "B" }), asked);
    expect(fr).toBe(`«${N}JNIM${N}» (A) et «${N}FLA${N}» (B) ne peuvent être vrais ensemble s’il n’y a qu’une réponse${B}: «${N}JNIM${N}» contre «${N}FLA${N}». Qu’il n’y en ait qu’une est déduit${B}: toutes les réponses sont des noms courts et aucun choix n’est listé.`);
    expect(en).toBe("“JNIM” (A) and “FLA” (B) cannot both hold if there is one answer: “JNIM” against “FLA”. That there is one was inferred, since all answers are short names and no choices are listed.");
  });

  it("give dates in words at their own precision", () => {
    const [fr, en] = both(claim(date("2023-11-14"), { by: "A" }), claim(date("2023-12"), { by: "B" }), question("date"));
    expect(fr).toContain("14 novembre 2023 et décembre 2023 n’ont aucun jour en commun");
    expect(en).toContain("14 November 2023 and December 2023 have no day in common");
  });
});
