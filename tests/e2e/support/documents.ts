import { existsSync, readdirSync } from "node:fs";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DEMO_SOURCES } from "@/lib/services/demo/demo-sources";

/** What a contrast is made of: words of a document, who says so, and the amount as typed. */
export interface Statement {
  /** Part of the title of the document. */
  readonly title: RegExp;
  readonly words: string;
  readonly question: string;
  readonly claimant: string;
  readonly amount: string;
}

const SEEDS = "../shared/seeds";

/** The documents of the journey: the five articles where they are present, else the demo's own. */
export function documents(): { paths: string[]; statements: readonly Statement[] } {
  if (existsSync(SEEDS)) {
    return { paths: readdirSync(SEEDS).sort().map((name) => join(SEEDS, name)), statements: SEED_STATEMENTS };
  }
  const folder = mkdtempSync(join(tmpdir(), "recoupe-demo-"));
  const paths = DEMO_SOURCES.map(({ fileName, text }) => {
    const path = join(folder, fileName);
    writeFileSync(path, text);
    return path;
  });
  return { paths, statements: DEMO_STATEMENTS };
}

const RUSSIANS = "Combattants russes tués";
const CAPITALS = "Capitales de région tenues";

const SEED_STATEMENTS: readonly Statement[] = [
  { title: /^Revers majeur/u, words: "50 Russes et 10 Maliens", question: RUSSIANS, claimant: "JNIM", amount: "50" },
  { title: /^Revers majeur/u, words: "un nombre important de morts", question: RUSSIANS, claimant: "Armée malienne", amount: "un nombre important" },
  { title: /^Revers majeur/u, words: "des dizaines de morts parmi les Russes", question: RUSSIANS, claimant: "CSP-DPA", amount: "des dizaines" },
  { title: /^Retrait de Wagner/u, words: "La mission est accomplie.", question: CAPITALS, claimant: "Wagner", amount: "" },
  { title: /^Retrait de Wagner/u, words: "leur échec à prendre le contrôle de la région de Kidal", question: CAPITALS, claimant: "Le journal", amount: "" },
];

const DEMO_STATEMENTS: readonly Statement[] = [
  { title: /^Tinzaouaten/u, words: "50 Russes et 10 Maliens", question: RUSSIANS, claimant: "JNIM", amount: "50" },
  { title: /^Tinzaouaten/u, words: "un nombre important", question: RUSSIANS, claimant: "Armée malienne", amount: "un nombre important" },
  { title: /^Tinzaouaten/u, words: "de dizaines de combattants russes tués", question: RUSSIANS, claimant: "CSP-DPA", amount: "des dizaines" },
  { title: /^Wagner annonce/u, words: "La mission est accomplie", question: CAPITALS, claimant: "Wagner", amount: "" },
  { title: /^Wagner annonce/u, words: "n’ont pas réussi à s’assurer le contrôle de la région de Kidal", question: CAPITALS, claimant: "Le journal", amount: "" },
];
