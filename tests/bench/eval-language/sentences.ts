import { findSentences } from "@/lib/domain/assists/reading/sentences";
import { readJsonLines } from "./data";
import type { EvalRow } from "./row";
import { scoreRows, type Counts } from "./scores";

/** Sentences put together into one paragraph; the treebank has none, so the paragraphs are ours. */
const PER_PARAGRAPH = 6;
/** Whole sentences only: a headline set in a paragraph has no end that anyone could see. */
const WHOLE = /^["«“(\s]*[\p{Lu}\d].*[.!?…]["»”)\s]*$/u;

/** Ends of sentences on the treebank's sentences, joined by a space, beside the platform's own segmenter. */
export function sentenceRows(): EvalRow[] {
  const texts = readJsonLines<{ text: string }>("ud-french-gsd-dev/attributions.jsonl").map(({ text }) => text);
  const whole = texts.filter((text) => WHOLE.test(text));
  const segmenter = new Intl.Segmenter("fr", { granularity: "sentence" });
  const ours = count(whole, (text) => findSentences(text).map(({ end }) => end));
  const theirs = count(whole, (text) => [...segmenter.segment(text)].map(({ index, segment }) => index + segment.trimEnd().length));
  return scoreRows({ kind: "sentences", set: "ud-french-gsd-dev", name: "ends", peer: { name: "Intl.Segmenter", counts: theirs }, note: "six sentences to a paragraph" }, ours);
}

function count(texts: readonly string[], ends: (text: string) => number[]): Counts {
  const counts: Counts = { right: 0, found: 0, gold: 0 };
  for (let i = 0; i < texts.length; i += PER_PARAGRAPH) {
    const part = texts.slice(i, i + PER_PARAGRAPH);
    let at = -1;
    const gold = new Set(part.map((text) => (at += text.length + 1)));
    const found = ends(part.join(" "));
    counts.gold += gold.size;
    counts.found += found.length;
    counts.right += found.filter((end) => gold.has(end)).length;
  }
  return counts;
}
