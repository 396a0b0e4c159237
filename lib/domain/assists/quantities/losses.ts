import type { LexiconLanguage } from "../../lexicon/language";
import { LOSS_NOUNS } from "../../lexicon/status";
import { UNCOUNTED, WITHHELD } from "../../quantity/conventions";
import type { AmountReading } from "../amounts/amounts";
import type { ScanToken } from "../reading/scan";
import type { Counted } from "./counted";
import { plain, TOLL_OF, type Mention } from "./mention";
import { readStatus, statusOfNoun } from "./status";

const HEAVY: ReadonlySet<string> = new Set(["lourdes", "importantes", "enormes", "grosses", "considerables", "nombreuses", "fortes", "terribles", "heavy", "significant", "severe", "massive"]);

/** What stands before a noun that goes on with « des »; as a pronoun before a verb it is rare there. */
const OWNED: ReadonlySet<string> = new Set(["le", "la", "les", "l", "'", "un", "une", "ce", "cette", "son", "sa", "leur", "aux", "au", "du", "chaque"]);

/** Whether words for losses without a figure may begin with this folded word. */
export function mayBeginLosses(key: string): boolean {
  return key === "de" || key === "des" || key === "d" || HEAVY.has(key);
}

/** "de lourdes pertes", "heavy losses": no bound is said. "des pertes", "des morts": there were some. */
export function readLosses(text: string, tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): Mention | null {
  const determiner = tokens[at]?.key === "de" || tokens[at]?.key === "des" ? 1 : tokens[at]?.key === "d" && tokens[at + 1]?.key === "'" ? 2 : 0;
  const heavy = HEAVY.has(tokens[at + determiner]?.key ?? "");
  const first = at + determiner + (heavy ? 1 : 0);
  const token = tokens[first];
  if (!token || (!heavy && tokens[at]?.key !== "des") || TOLL_OF.has(tokens[at - 1]?.key ?? "")) return null;
  // « le choix des victimes », « 85 % des morts »: of the whole, not some.
  if (lang === "fr" && !heavy && (tokens[at - 1]?.key === "%" || (tokens[at - 1]?.kind === "word" && OWNED.has(tokens[at - 2]?.key ?? "")))) return null;
  const loss = LOSS_NOUNS[lang].has(token.key);
  if (!loss && (heavy || statusOfNoun(token, lang) === null || !token.key.endsWith("s"))) return null;
  const following = HEAVY.has(tokens[first + 1]?.key ?? "");
  const said = heavy || following ? UNCOUNTED : WITHHELD;
  const counted: Counted = { first, next: first + 1, kind: loss ? "loss" : "person", measure: null, time: null };
  const next = following ? first + 2 : first + 1;
  const rule = `${lang}-${heavy || following ? "heavy" : "some"}-losses`;
  const amount: AmountReading = { bounds: said, said, how: "exactly", first: at, core: at, next: first, form: "vague", rule };
  return plain(amount, counted, readStatus(text, tokens, at, next, counted, lang), next);
}
