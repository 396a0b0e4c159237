import type { TextRange } from "./text-position";

/** How far one key press moves. */
export type Step = "word" | "sentence" | "paragraph";

interface Paragraph {
  readonly start: number;
  readonly text: string;
}

/** Longest paragraph cut into sentences and words at once: `Intl.Segmenter` is super-linear on long strings. UTF-16 units. */
const CAP = 20_000;

/** The units of a paragraph as ranges of the whole text: its words, its sentences (without the space after), or itself. */
export function unitsOf(paragraph: Paragraph, step: Step, language: string): TextRange[] {
  const { start, text } = paragraph;
  if (step === "paragraph" || text.length > CAP) return [{ start, end: start + text.length }];
  const units: TextRange[] = [];
  for (const piece of new Intl.Segmenter(language, { granularity: step }).segment(text)) {
    if (step === "word" && !piece.isWordLike) continue;
    const end = piece.index + piece.segment.trimEnd().length;
    if (end > piece.index) units.push({ start: start + piece.index, end: start + end });
  }
  return units;
}

/**
 * Where a key press takes the selection: on to the next or previous unit, or (extending) to hold it too.
 * `neighbour` gives the paragraph before or after. Null when there is nothing further.
 */
export function step(
  current: TextRange | null,
  paragraph: Paragraph,
  neighbour: (direction: 1 | -1) => Paragraph | null,
  move: { by: Step; direction: 1 | -1; extend: boolean; language: string },
): TextRange | null {
  const { by, direction, extend, language } = move;
  const edge = current ? (direction === 1 ? current.end : current.start) : paragraph.start;
  const here = unitsOf(paragraph, by, language);
  const target = !current
    ? here[0]
    : direction === 1
      ? here.find((unit) => unit.end > edge && (extend || unit.start >= edge))
      : here.filter((unit) => unit.start < edge && (extend || unit.end <= edge)).at(-1);
  const found = target ?? fromNeighbour(neighbour(direction), by, direction, language);
  if (!found) return null;
  if (!extend || !current) return found;
  return { start: Math.min(current.start, found.start), end: Math.max(current.end, found.end) };
}

function fromNeighbour(paragraph: Paragraph | null, by: Step, direction: 1 | -1, language: string): TextRange | undefined {
  return paragraph ? unitsOf(paragraph, by, language).at(direction === 1 ? 0 : -1) : undefined;
}

/** The sentence around a range, or the range grown by the next sentence when it holds one already. */
export function sentenceAround(current: TextRange, paragraph: Paragraph, language: string): TextRange {
  const sentence = unitsOf(paragraph, "sentence", language).find((unit) => unit.end > current.start);
  return sentence ?? current;
}
