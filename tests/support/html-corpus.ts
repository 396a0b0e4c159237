import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../corpus/html/", import.meta.url));
const GOLD = /<!--gold\n([\s\S]*)\n-->\s*$/;

/** A page made for the project, with what a person marked on it: see tests/corpus/html/README.md. */
export interface MarkedPage {
  name: string;
  html: string;
  title: string;
  /** Sentences of the article; each has to come out as it stands. */
  wanted: string[];
  /** Sentences of what stands around it; none may come out. */
  unwanted: string[];
}

/** All marked pages, the marks taken out of the markup. */
export function markedPages(): MarkedPage[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".html"))
    .sort()
    .map((file) => {
      const source = readFileSync(FOLDER + file, "utf8");
      const gold = JSON.parse(GOLD.exec(source)?.[1] ?? "null") as Omit<MarkedPage, "name" | "html">;
      return { name: file.replace(/\.html$/, ""), html: source.replace(GOLD, ""), ...gold };
    });
}

export interface Score {
  wantedFound: number;
  wanted: number;
  unwantedLeftOut: number;
  unwanted: number;
}

/** Counts the sentences that are rightly in a text and rightly not in it. */
export function scoreText(text: string, page: MarkedPage): Score {
  return {
    wanted: page.wanted.length,
    wantedFound: page.wanted.filter((sentence) => text.includes(sentence)).length,
    unwanted: page.unwanted.length,
    unwantedLeftOut: page.unwanted.filter((sentence) => !text.includes(sentence)).length,
  };
}

/** Share of wanted sentences found, and of all sentences treated rightly, over several pages. */
export function summarise(scores: Score[]): { recall: number; accuracy: number } {
  const sum = (key: keyof Score): number => scores.reduce((total, score) => total + score[key], 0);
  return {
    recall: sum("wantedFound") / sum("wanted"),
    accuracy: (sum("wantedFound") + sum("unwantedLeftOut")) / (sum("wanted") + sum("unwanted")),
  };
}
