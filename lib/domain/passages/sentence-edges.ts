/** Ends of sentences and lines, as far as a regular expression tells them: good enough to widen a proposal a person confirms. */
const END = /[.!?…:؟۔।](?:[\])»"”’]| ?»)*(?=\s|$)|[。！？](?:[」』”’）])*|\n/gu;

const ENDS_SENTENCE = /(?:[.!?…:؟۔।。！？][\])»"”’」』）\s]*|\n\s*)$/u;

/** Whether a sentence or line begins at an offset. */
export function beginsSentence(text: string, offset: number): boolean {
  return offset === 0 || ENDS_SENTENCE.test(text.slice(Math.max(0, offset - 6), offset));
}

/** Whether a sentence or line ends at an offset. */
export function endsSentence(text: string, offset: number): boolean {
  return offset === text.length || text[offset] === "\n" || ENDS_SENTENCE.test(text.slice(Math.max(0, offset - 6), offset));
}

/** Where the sentence or line at `offset` ends, at most `limit`; null when it goes on past that. */
export function sentenceEnd(text: string, offset: number, limit: number): number | null {
  const ahead = text.slice(offset, limit);
  END.lastIndex = 0;
  const end = END.exec(ahead);
  if (!end) return null;
  return offset + end.index + (end[0] === "\n" ? 0 : end[0].length);
}

/** Where the sentence or line at `offset` begins, at least `limit`; null when it began before that. */
export function sentenceStart(text: string, offset: number, limit: number): number | null {
  const behind = text.slice(limit, offset);
  let start = -1;
  // A search begins where the last one with the same expression stopped.
  END.lastIndex = 0;
  for (const end of behind.matchAll(END)) start = end.index + end[0].length;
  if (start < 0) return limit === 0 ? 0 : null;
  while (start < behind.length && /\s/.test(behind[start] ?? "")) start++;
  return limit + start;
}
