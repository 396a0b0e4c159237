import { describe, expect, it } from "vitest";
import { areNamesOfOne } from "@/lib/domain/spreadsheet/names-as-choice";

const NAMES: readonly (readonly [question: string, ...answers: string[]])[] = [
  ["Who did it?", "JNIM", "FAMa"],
  ["Who held Kidal at the withdrawal?", "the Malian army", "the rebels"],
  ["Who is responsible?", "Wagner", "the Malian army", "Wagner Group"],
  ["By whom was it claimed?", "J.N.I.M.", "the Permanent Strategic Framework"],
  ["Who killed the mayor?", "John Smith", "bandits"],
  ["Which town fell first?", "Kidal", "Gao"],
  ["Which side opened fire?", "the army", "the rebels"],
  ["Qui l’a fait ?", "JNIM", "le CSP-DPA"],
  ["Qui tient la ville ?", "l’armée malienne", "les rebelles"],
  ["Par qui l’attaque a-t-elle été revendiquée ?", "le JNIM", "Forces armées maliennes."],
  ["Auteur de l’attaque", "Wagner", "des bandits"],
  ["Quelle ville est tombée la première ?", "Kidal", "Gao"],
  ["Quel camp a tiré le premier ?", "l’armée", "les rebelles"],
  ["Laquelle des deux armées ?", "armée malienne", "armée algérienne"],
];

const WORDS: readonly (readonly [question: string, ...answers: string[]])[] = [
  // Two names in one answer: the question may have several.
  ["Who did it?", "JNIM and FLA", "JNIM"],
  ["Qui l’a fait ?", "le JNIM et le FLA", "JNIM"],
  ["Qui l’a fait ?", "JNIM, FLA", "JNIM"],
  // It is asked for several.
  ["Who took part?", "JNIM", "FLA"],
  ["Who were the attackers?", "JNIM", "FLA"],
  ["Which groups were there?", "JNIM", "FLA"],
  ["Qui a participé ?", "JNIM", "FLA"],
  ["Quels groupes étaient présents ?", "JNIM", "FLA"],
  ["Quelles armes ?", "des drones", "des mortiers"],
  // Things that can both hold, and places one within the other.
  ["How did it end?", "a heavy defeat", "a tactical withdrawal"],
  ["Where?", "Kidal", "near the border"],
  ["Où ?", "Tinzaouatène", "à la frontière"],
  ["Why did it fail?", "sandstorm", "ambush"],
  ["Pourquoi ?", "tempête", "embuscade"],
  ["Which weapon was used?", "mortars", "drones"],
  ["Qu’est-ce qui a causé la chute ?", "embuscade", "tempête"],
  ["What happened?", "Ambush", "Accident"],
  // No names: a sentence, a hedge, a negation, several.
  ["Who did it?", "JNIM", "the army is to blame"],
  ["Who did it?", "probably JNIM", "FLA"],
  ["Who did it?", "not the army", "JNIM"],
  ["Who did it?", "nobody", "JNIM"],
  ["Qui l’a fait ?", "peut-être le JNIM", "FLA"],
  ["Qui l’a fait ?", "l’armée a tiré", "FLA"],
  ["Qui l’a fait ?", "on ne sait pas", "FLA"],
  ["Qui l’a fait ?", "plusieurs groupes", "FLA"],
  ["Who did it?", "an armed group that nobody had heard of before", "JNIM"],
  // One answer alone tells nothing.
  ["Who did it?", "JNIM"],
];

describe("names as answers", () => {
  it.each(NAMES)("are a choice: %s", (question, ...answers) => expect(areNamesOfOne(question, answers)).toBe(true));
  it.each(WORDS)("stay words: %s %s, %s", (question, ...answers) => expect(areNamesOfOne(question, answers)).toBe(false));
});
