import { QUOTES } from "../lexicon/typography";

const QUOTE = new RegExp(`[${QUOTES}]`, "gu");

/** A query whose last word may go on: it is looked for as a beginning, unless it is short, in a phrase, or excluded. */
export function whileTyping(typed: string): string {
  const last = /(?:^|\s)([^\s]+)$/u.exec(typed)?.[1] ?? "";
  const inPhrase = (typed.match(QUOTE)?.length ?? 0) % 2 === 1;
  return !inPhrase && /^\p{L}[\p{L}\p{N}\p{M}'’-]{2,}$/u.test(last) ? `${typed}*` : typed;
}
