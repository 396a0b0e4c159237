import type { LexiconLanguage } from "../../lexicon/language";
import type { CountedStatus } from "../../lexicon/status";
import { adverbFate, forceSize, partBefore } from "../english/fates";
import type { ScanToken } from "../reading/scan";
import type { Counted } from "./counted";
import { verbAfter } from "./status-after";
import { isTroops, statusBefore } from "./status-before";
import type { StatusReading } from "./status-reading";
import { isToll } from "./status-toll";
import { NOUN_STATUS, VERB_STATUS } from "./status-words";
import { isInanimate } from "./words";

/** The status a counted noun carries itself: "morts", "blessés", "prisonniers". */
export function statusOfNoun(token: ScanToken | undefined, lang: LexiconLanguage): CountedStatus | null {
  return token ? (NOUN_STATUS[lang].get(token.key) ?? null) : null;
}

/** The status of what is counted between tokens `first` and `next` (exclusive): its own noun, else a verb after or before it. */
export function readStatus(
  text: string,
  tokens: readonly ScanToken[],
  first: number,
  next: number,
  counted: Counted | null,
  lang: LexiconLanguage,
): StatusReading | null {
  const own = counted ? ownStatus(text, tokens, counted, first, lang) : null;
  // "35 hostages had died", "four prisoners were killed": what became of them after.
  const later = own === "captured" && lang === "en" ? verbAfter(text, tokens, next, lang) : null;
  if (later?.status === "killed" || later?.status === "wounded") return later;
  if (own) return { status: own, by: "noun" };
  if (counted && (counted.kind === "measure" || counted.kind === "time" || isInanimate(tokens[counted.first]?.key ?? ""))) return null;
  const described = lang === "en" && counted ? adjectiveStatus(tokens, first, counted) : null;
  if (described) return { status: described, by: "participle" };
  if (counted?.kind === "loss") return lossStatus(text, tokens, next, lang);
  if (lang === "en" && (!counted || counted.kind === "person") && isToll(tokens, first, counted)) return { status: "killed", by: "phrase" };
  // "two of the four soldiers who came back were wounded": the two were, of the four nothing is said.
  const part = lang === "en" ? partBefore(tokens, first) : null;
  if (part !== null) return statusBefore(tokens, part, counted, lang);
  const adverb = lang === "en" && !counted ? adverbFate(tokens, next) : null;
  if (adverb) return { status: adverb, by: "phrase" };
  const after = lang === "en" && counted?.apart === true && tokens[next]?.key === "of" ? Math.max(next, counted.next) : next;
  const read = statusBefore(tokens, first, counted, lang) ?? verbAfter(text, tokens, after, lang, !counted || counted.kind === "person");
  if (read || lang === "fr" || !counted) return read;
  const force = forceSize(tokens, first, next, isTroops(tokens[counted.first]?.key ?? ""));
  return force && { status: force, by: "force" };
}

/** Nouns whose fate hangs on their accent (« sinistrés », not « sinistres ») or on the article (« 46 des 49 arrêtés », not « 49 arrêtés »). */
function ownStatus(text: string, tokens: readonly ScanToken[], counted: Counted, first: number, lang: LexiconLanguage): CountedStatus | null {
  const token = tokens[counted.first];
  if (lang === "fr" && token?.key === "sinistres" && !text.slice(token.start, token.end).normalize("NFC").toLowerCase().endsWith("és")) return null;
  const of = counted.apart === true || /^(?:les|des|ces)$/.test(tokens[first - 1]?.key ?? "");
  if (lang === "fr" && of && /^arretee?s$/.test(token?.key ?? "")) return DECREES.test(tokens[counted.next]?.key ?? "") ? null : "captured";
  return statusOfNoun(token, lang);
}

/** What follows the decrees that French calls « arrêtés ». */
const DECREES = /^(?:municipaux|prefectoraux|ministeriels|royaux|interministeriels|departementaux|communaux|portant|pris|signes|publies|d)$/;

/** "1.5 million displaced people", "40 wounded soldiers": a participle between the figure and its noun. */
function adjectiveStatus(tokens: readonly ScanToken[], first: number, counted: Counted): CountedStatus | null {
  for (let at = counted.first - 1; at > first && tokens[at]?.kind === "word"; at -= 1) {
    const key = tokens[at]?.key ?? "";
    if (DESCRIBES.test(key)) return NOUN_STATUS.en.get(key) ?? VERB_STATUS.en.get(key) ?? null;
  }
  return null;
}

const DESCRIBES = /^(?:displaced|wounded|injured|missing|captured|dead|slain|kidnapped|abducted|uprooted|evacuated)$/;

/** « pertes humaines », « 12 victimes mortelles », « 17 victimes ont été inhumées »: without such words losses are of every kind. */
function lossStatus(text: string, tokens: readonly ScanToken[], next: number, lang: LexiconLanguage): StatusReading | null {
  if (lang === "fr" && /^(?:humaines?|mortelles?)$/.test(tokens[next]?.key ?? "")) return { status: "killed", by: "phrase" };
  return verbAfter(text, tokens, next, lang);
}
