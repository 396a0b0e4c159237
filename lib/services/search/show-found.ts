import { listWordForms } from "@/lib/data/search/word-forms";
import { cutSnippet, type Snippet } from "@/lib/domain/search/cut-snippet";
import { findMarks, wordForms, wordsOf } from "@/lib/domain/search/find-marks";
import type { FoundRow } from "@/lib/domain/search/search-hit";
import type { WideQuery } from "@/lib/domain/search/widen-query";
import { foldText } from "@/lib/domain/text/fold";
import type { Context } from "../context";

/** Something found, as it is shown. */
export interface SearchResult extends Omit<FoundRow, "bodies" | "start"> {
  readonly snippet: Snippet;
  /** For text: the stretch of the capture, in UTF-16, from the first mark to the last that is shown. */
  readonly at: readonly [start: number, end: number] | null;
}

/** About two lines of a result. */
const SNIPPET_LENGTH = 260;

/** Comparisons with the stemmers in one answer: 40 paragraphs need about 300. */
const MOST_PAIRS = 4_000;

const fold = (text: string): string => foldText(text, { letterCase: "lower", accents: "strip", hyphens: "drop" });

/** Marks what was looked for in each row and cuts the passage out around it. */
export async function showFound(context: Context, query: WideQuery, rows: readonly FoundRow[], length = SNIPPET_LENGTH): Promise<SearchResult[]> {
  const isForm = await compareWords(context, query, rows);
  const runs = runsOf(query).map(({ words }) => words);
  return rows.map(({ bodies, start, ...row }) => {
    const marked = bodies.map((body) => ({ body, marks: findMarks(body, runs, isForm) }));
    const { body, marks } = marked.find((one) => one.marks.length > 0) ?? marked[0] ?? { body: "", marks: [] };
    const snippet = cutSnippet(body, marks, length);
    return { ...row, label: isNamedBy(row, body) ? null : row.label, snippet, at: start === null ? null : placeOf(start + snippet.start, snippet) };
  });
}

/** Whether what is shown of a question, an actor or a source is its name itself, which then needs no heading. */
function isNamedBy({ field, label }: Pick<FoundRow, "field" | "label">, body: string): boolean {
  return (field === "question" || field === "actor" || field === "source") && label !== null && body.startsWith(label);
}

/** The words of each thing looked for, in a row; a hyphenated word also as one. */
function runsOf({ all }: WideQuery): { words: string[]; prefix: boolean }[] {
  const texts = all.flatMap(({ terms, others }) => [
    ...terms.map(({ text, kind }) => ({ text, prefix: kind === "prefix" })),
    ...others.map((text) => ({ text, prefix: false })),
  ]);
  return texts.flatMap(({ text, prefix }) => {
    const words = wordsOf(text);
    return words.length > 1 && !prefix ? [{ words, prefix }, { words: [words.join("")], prefix }] : [{ words: prefix ? [words.join("")] : words, prefix }];
  });
}

/** Asks the stemmers once which words of the rows are forms of words looked for; only those that begin alike are asked about. */
async function compareWords(context: Context, query: WideQuery, rows: readonly FoundRow[]): Promise<(written: string, wanted: string) => boolean> {
  const wantedWords = new Map(runsOf(query).flatMap(({ words, prefix }) => words.map((word) => [word, prefix] as const)));
  const written = [...new Set(rows.flatMap(({ bodies }) => bodies.flatMap(wordForms)))].map((word) => ({ word, folded: fold(word) }));
  const pairs = [...wantedWords].flatMap(([wanted, prefix]) => {
    const folded = fold(wanted);
    return written
      .filter((one) => one.folded !== folded && one.folded.slice(0, 2) === folded.slice(0, 2))
      .map((one) => ({ written: one.word, wanted, prefix }));
  });
  const forms = await listWordForms(context.db, pairs.slice(0, MOST_PAIRS));
  return (word, wanted) => forms.has(`${word} ${wanted}`) || fold(word) === fold(wanted);
}

function placeOf(start: number, { marks, text }: Snippet): [number, number] {
  const first = marks[0]?.[0] ?? 0;
  const last = marks.at(-1)?.[1] ?? text.length;
  return [start + first, start + last];
}
