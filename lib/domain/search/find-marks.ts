/** Where a text has what was looked for: UTF-16, `[start, end)`, in order, without overlap. */
export type Mark = readonly [start: number, end: number];

/** A word of a text, or a hyphenated one as a whole. */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Index of the first word after it. */
  readonly next: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D]*/gu;
const HYPHEN = /^[-\u2010\u2011\u2012\u2013]$/u;

/** The words of a text as search cuts them: letters and digits. */
export function wordsOf(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => word);
}

/** The words of a text, and its hyphenated words joined, each once: what there is to compare with the words looked for. */
export function wordForms(text: string): string[] {
  return [...new Set(readWords(text).flat().map((word) => word.text))];
}

/** At each index the word that begins there, and the hyphenated word if one does. */
function readWords(text: string): Word[][] {
  const plain = [...text.matchAll(WORD)].map((found, index) => ({
    text: found[0], start: found.index, end: found.index + found[0].length, next: index + 1,
  }));
  return plain.map((word, index) => {
    let last = index;
    while (isJoined(text, plain[last], plain[last + 1])) last++;
    const end = plain[last];
    if (!end || last === index || isJoined(text, plain[index - 1], word)) return [word];
    const parts = plain.slice(index, last + 1);
    return [word, { text: parts.map((part) => part.text).join(""), start: word.start, end: end.end, next: last + 1 }];
  });
}

function isJoined(text: string, a: Word | undefined, b: Word | undefined): boolean {
  return a !== undefined && b !== undefined && HYPHEN.test(text.slice(a.end, b.start));
}

/**
 * Finds where a text has one of several runs of words.
 * @param runs each the words of one thing looked for, in a row
 * @param isForm whether a word of the text, as {@link wordForms} gives it, is a form of a word looked for
 */
export function findMarks(text: string, runs: readonly (readonly string[])[], isForm: (written: string, wanted: string) => boolean): Mark[] {
  const words = readWords(text);
  const marks: Mark[] = [];
  for (let index = 0; index < words.length; ) {
    const ends = runs.flatMap((run) => (run.length === 0 ? [] : runEnds(words, index, run, isForm)));
    const longest = ends.sort((a, b) => b.end - a.end)[0];
    const start = words[index]?.[0]?.start ?? 0;
    if (longest) marks.push([start, longest.end]);
    index = longest ? longest.next : index + 1;
  }
  return marks;
}

function runEnds(words: readonly Word[][], index: number, [first = "", ...rest]: readonly string[], isForm: (written: string, wanted: string) => boolean): Word[] {
  const here = (words[index] ?? []).filter((word) => isForm(word.text, first));
  return rest.length === 0 ? here : here.flatMap((word) => runEnds(words, word.next, rest, isForm));
}
