import { about, atLeast, date, exact, no, noFigure, nothing, question, range, says, vague, withheld, yes } from "./build";
import type { Pair } from "./pairs-of-quantities";

const held = question("yes-no", { place: "Kidal" });
const when = question("date");
const who = question("choice");
const unlisted = question("choice", { choices: [] });
const words = question("text");
const own = { by: "A" };
const others = { by: "B" };

export const YES_NO_PAIRS: Pair[] = [
  [yes(), yes("oui"), "agreement", own, others, held],
  [no("non"), no(), "agreement", own, others, held],
  [yes("oui"), no("non"), "contradiction", own, others, held],
  [yes(), no(), "contradiction", own, others, held],
  [yes(), no(), "scope-mismatch", own, { ...others, place: "Ménaka" }, held],
  [yes(), no(), "scope-mismatch", { ...own, periodFrom: "2023-11", periodTo: "2023-11" }, { ...others, periodFrom: "2025-06", periodTo: "2025-06" }, held],
  [yes(), nothing, "silence", own, { ...others, presentation: "silent" }, held],
  [yes(), says("en partie"), "spread", own, others, held],
  [yes(), no(), "denial", own, { ...others, presentation: "denies" }, held],
  [yes(), yes(), "denial", own, { ...others, presentation: "denies" }, held],
  [yes(), nothing, "denial", own, { ...others, presentation: "denies" }, held],
  [no(), no(), "agreement", own, { ...others, presentation: "denies" }, held],
  [no(), yes(), "agreement", own, { ...others, presentation: "denies" }, held],
  [yes(), yes(), "agreement", { ...own, presentation: "denies" }, { ...others, presentation: "denies" }, held],
  [yes(), no(), "update", { ...own, statementDate: "2024-01-02" }, { ...own, id: "2", statementDate: "2024-03-02" }, held],
  [yes(), no(), "contradiction", own, { ...own, id: "2" }, held],
];

export const DATE_PAIRS: Pair[] = [
  [date("2023-11-14"), date("2023-11-14"), "agreement", own, others, when],
  [date("2023-11-14"), date("2023-11-15"), "contradiction", own, others, when],
  [date("2023-11", "en novembre 2023"), date("2023-11-14"), "spread", own, others, when],
  [date("2023-11"), date("2023-12-01"), "contradiction", own, others, when],
  [date("2023-11"), date("2023-11", "November 2023"), "agreement", own, others, when],
  [date("2023"), date("2023-11"), "spread", own, others, when],
  [date("2023"), date("2024-01"), "contradiction", own, others, when],
  [date("2024-07-25/2024-07-27"), date("2024-07-26/2024-07-28"), "overlap", own, others, when],
  [date("2024-07-25/2024-07-27"), date("2024-07-26"), "overlap", own, others, when],
  [date("2024-07-25/2024-07-27"), date("2024-07-28"), "contradiction", own, others, when],
  [date("2024-07-25/..", "depuis le 25 juillet"), date("2024-08-01"), "spread", own, others, when],
  [date("2024-07-25/.."), date("2024-07-24"), "contradiction", own, others, when],
  [date("../2024-07-25"), date("2024-07-26"), "contradiction", own, others, when],
  [date("2024-02"), date("2024-02-29"), "spread", own, others, when],
  [{ ...date("2023-11-11/2023-11-20", "mi-novembre 2023"), qualifier: "about" }, date("2023-11-14"), "spread", own, others, when],
  [{ ...date("2023-11-11/2023-11-20", "mid-November 2023"), qualifier: "about" }, date("2023-11-02"), "contradiction", own, others, when],
  [date("2023-11-14T08:00:00Z"), date("2023-11-14"), "agreement", own, others, when],
  [says("peu après"), date("2023-11-14"), "spread", own, others, when],
  [date("2023-11-14"), nothing, "silence", own, others, when],
  [date("2023-11-14"), date("2023-11-14"), "scope-mismatch", { ...own, place: "Kidal" }, { ...others, place: "Tessalit" }, when],
];

export const CHOICE_AND_TEXT_PAIRS: Pair[] = [
  [says("armée malienne"), says("Armée malienne"), "agreement", own, others, who],
  [says("JNIM"), says("CSP-DPA"), "contradiction", own, others, who],
  [says("CSP-DPA"), says("CSP DPA"), "agreement", own, others, who],
  [says("cœur"), says("coeur"), "agreement", own, others, who],
  [says("JNIM"), says("CSP-DPA"), "scope-mismatch", { ...own, place: "Kidal" }, { ...others, place: "Ber" }, who],
  [says("JNIM"), nothing, "silence", own, others, who],
  [says("the army"), says("Army"), "agreement", own, others, who],
  [says("l’armée malienne"), says("the Malian army"), "agreement", own, others, who],
  [says("the army"), says("les rebelles"), "contradiction", own, others, who],
  [says("JNIM"), noFigure("unknown"), "silence", own, others, who],
  [says("JNIM"), says("JNIM"), "denial", own, { ...others, presentation: "denies" }, who],
  [says("JNIM"), says("CSP-DPA"), "spread", own, { ...others, presentation: "denies" }, who],
  // Nobody has listed which answers exclude each other.
  [says("JNIM"), says("CSP-DPA"), "contradiction", own, others, unlisted],
  [says("the Malian army"), says("armée malienne"), "agreement", own, others, unlisted],
  [says("the army"), says("the Malian army"), "spread", own, others, unlisted],
  [says("Wagner"), says("Wagner Group"), "spread", own, others, unlisted],
  [says("FAMa"), says("Forces armées maliennes"), "spread", own, others, unlisted],
  [says("JNIM"), says("JNIM"), "denial", own, { ...others, presentation: "denies" }, unlisted],
  [says("JNIM"), noFigure("unknown"), "silence", own, others, unlisted],
  [says("Une lourde défaite"), says("une lourde défaite."), "agreement", own, others, words],
  [says("A heavy defeat"), says("A tactical withdrawal"), "spread", own, others, words],
  [says("Mission accomplie"), nothing, "silence", own, { ...others, presentation: "silent" }, words],
  [nothing, nothing, "agreement", { ...own, proposition: "The mission is over" }, { ...others, proposition: "the mission is over" }, words],
  [says("Mission accomplie"), says("Mission accomplie"), "denial", own, { ...others, presentation: "denies" }, words],
];

const first = { ...own, id: "1", asOf: "2024-07-27" };
const second = { ...own, id: "2", asOf: "2024-07-29" };

export const STANCE_PAIRS: Pair[] = [
  // Updates: 15, then 50, then 84 by one claimant.
  [exact(15), exact(50), "update", first, second],
  [exact(50), exact(84), "update", second, { ...own, id: "3", asOf: "2024-08-01" }],
  [exact(15), exact(84), "update", first, { ...own, id: "3", asOf: "2024-08-01" }],
  [exact(84), exact(15), "update", second, first],
  [exact(15), exact(50), "update", { ...own, statementDate: "2024-07-27" }, { ...own, id: "2", statementDate: "2024-07-30" }],
  [exact(15), exact(50), "contradiction", { ...own, asOf: "2024-07-27" }, { ...others, asOf: "2024-07-29" }],
  [exact(15), exact(50), "contradiction", { ...own, asOf: "2024-07-27" }, { ...own, id: "2", asOf: "2024-07-27" }],
  [exact(15), exact(50), "contradiction", { ...own, asOf: "2024-07" }, { ...own, id: "2", asOf: "2024-07-27" }],
  [exact(15), exact(50), "update", { ...own, asOf: "2024-07-27", statementDate: "2024-07-27" }, { ...own, id: "2", asOf: "2024-07-27", statementDate: "2024-07-30" }],
  [exact(50), exact(50), "update", first, second],
  [vague("des dizaines", 20, 99), exact(84), "update", first, second],
  [exact(50), exact(84), "update", { ...first, population: "Russes" }, { ...second, population: "Russes et Maliens" }],
  [noFigure("no toll yet"), exact(84), "update", first, second],
  [exact(50), exact(10), "scope-mismatch", { ...own, population: "Russes" }, { ...own, id: "2", population: "Maliens" }],
  // Denials.
  [exact(50), exact(50), "denial", own, { ...others, presentation: "denies" }],
  [exact(50), nothing, "denial", own, { ...others, presentation: "denies" }],
  [exact(50), vague("des dizaines", 20, 99), "denial", own, { ...others, presentation: "denies" }],
  [vague("dozens", 20, 99), exact(50), "spread", own, { ...others, presentation: "denies" }],
  [exact(50), exact(15), "spread", own, { ...others, presentation: "denies" }],
  [exact(50), exact(0), "denial", own, { ...others, presentation: "denies" }],
  [exact(50), about(50, 45, 55), "denial", own, { ...others, presentation: "denies" }],
  [exact(50), exact(84), "denial", { ...own, proposition: "50 Russes tués" }, { ...others, proposition: "50 Russes tués", presentation: "denies" }],
  [exact(50), exact(50), "scope-mismatch", { ...own, population: "Russes" }, { ...others, population: "Maliens", presentation: "denies" }],
  [exact(50), exact(50), "agreement", { ...own, presentation: "denies" }, { ...others, presentation: "denies" }],
  [exact(50), exact(15), "spread", { ...own, presentation: "denies" }, { ...others, presentation: "denies" }],
  [exact(50), nothing, "agreement", { ...own, presentation: "denies" }, { ...others, presentation: "denies" }],
  [withheld("a number"), exact(3), "spread", own, { ...others, presentation: "denies" }],
  [exact(50), nothing, "denial", { ...own, presentation: "reports" }, { ...others, presentation: "denies", proposition: "Aucune perte" }],
  // Retractions.
  [exact(50), exact(50), "retraction", own, { ...own, id: "2", presentation: "retracts" }],
  [exact(50), nothing, "retraction", first, { ...second, presentation: "retracts" }],
  [exact(50), exact(40), "retraction", first, { ...second, presentation: "retracts" }],
  [exact(84), exact(50), "update", second, { ...first, presentation: "retracts" }],
  [exact(84), exact(50), "retraction", others, { ...own, presentation: "retracts" }],
  [exact(84), exact(50), "scope-mismatch", { ...others, population: "Maliens" }, { ...own, population: "Russes", presentation: "retracts" }],
  [exact(84), exact(50), "retraction", { ...others, presentation: "retracts" }, { ...own, presentation: "retracts" }],
  [exact(50), exact(50), "retraction", { ...own, presentation: "denies" }, { ...own, id: "2", presentation: "retracts" }],
  // Silence.
  [nothing, exact(50), "silence", { ...own, presentation: "silent", quote: "no official toll" }, others],
  [nothing, range(40, 60), "silence", own, others],
  [nothing, atLeast(10), "silence", { ...own, population: "Maliens" }, { ...others, population: "Russes" }],
  [nothing, nothing, "silence", { ...own, presentation: "silent" }, { ...others, presentation: "silent" }],
  [exact(50), exact(84), "silence", { ...own, presentation: "silent" }, others],
];
