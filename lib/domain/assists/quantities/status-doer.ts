import type { LexiconLanguage } from "../../lexicon/language";
import type { CountedStatus } from "../../lexicon/status";
import { numberWord } from "../numbers/words";
import type { ScanToken } from "../reading/scan";
import { INTRANSITIVE, NOUN_STATUS } from "./status-words";
import { ACTIVE_AUXILIARIES } from "./words";

/** Whether the verb at `at` has what is counted before it as its doer rather than its victim. */
export function isActive(text: string, tokens: readonly ScanToken[], at: number, from: number, status: CountedStatus, lang: LexiconLanguage): boolean {
  const token = tokens[at];
  if (!token || INTRANSITIVE.has(token.key)) return false;
  if (NOUN_STATUS[lang].get(token.key) === status && lang === "en" && !token.key.endsWith("ed")) return false;
  let passive = false;
  let active = false;
  for (let index = at - 1; index >= from && index >= at - 4; index -= 1) {
    const key = tokens[index]?.key ?? "";
    passive ||= PASSIVE.has(key);
    active ||= ACTIVE_AUXILIARIES[lang].has(key);
  }
  if (passive) return false;
  // "survivors of a quake that killed": what the pronoun stands for did it.
  if (active || (lang === "en" && /^(?:that|which|who)$/.test(tokens[at - 1]?.key ?? ""))) return true;
  if (lang === "en") return !token.key.endsWith("ed") && !token.key.endsWith("wn") && token.key !== "slain" ? true : startsObject(tokens, at + 1);
  return !isFrenchParticiple(text.slice(token.start, token.end));
}

const ARTICLE = /^(?:le|la|les|l|un|une|des|du|aux|ces|ses|leur|leurs|nos|son|sa)$/;
const NOT_A_VERB = /^(?:souvent|comment|cent)$/;

/** « deux avocats ont demandé la libération des manifestants arrêtés », « cinq médecins soignent les blessés légers »: of what stands after an active verb. */
export function isOfObject(tokens: readonly ScanToken[], at: number, from: number): boolean {
  let article = -1;
  for (let index = at - 1; index > from; index -= 1) {
    const token = tokens[index];
    const key = token?.key ?? "";
    if (PASSIVE.has(key) || (token?.kind === "sign" && key !== "'") || /^(?:qui|dont|et)$/.test(key)) return false;
    if (article < 0 && ARTICLE.test(key)) article = index;
    else if (article < 0 && ACTIVE_AUXILIARIES.fr.has(key)) return false;
  }
  if (article < 0 || article > at - 2) return false;
  for (let index = from; index < article; index += 1) {
    const key = tokens[index]?.key ?? "";
    if (ACTIVE_AUXILIARIES.fr.has(key) && key !== "a") return true;
    const verb = /[a-z]{2}(?:ent|aient)$/.test(key) && !NOT_A_VERB.test(key) && !ARTICLE.test(tokens[index - 1]?.key ?? "") && !/^(?:de|d|en|par|sans|avec|sur|ce|cet)$/.test(tokens[index - 1]?.key ?? "");
    if (verb && (!key.endsWith("ment") || ARTICLE.test(tokens[index + 1]?.key ?? ""))) return true;
  }
  return false;
}

export const PASSIVE: ReadonlySet<string> = new Set([
  "ete", "est", "sont", "etait", "etaient", "fut", "furent", "sera", "seront", "serait", "seraient", "etre", "soient", "etant",
  "was", "were", "been", "be", "being", "is", "are", "got", "reported", "feared", "confirmed",
]);

const OBJECT_OPENERS: ReadonlySet<string> = new Set(["the", "at", "more", "about", "several", "dozens", "hundreds", "civilians", "a", "his", "their", "some"]);

/** "50 soldiers killed ten civilians": an object follows, so the soldiers did it. */
export function startsObject(tokens: readonly ScanToken[], at: number): boolean {
  const token = tokens[at];
  // "kidnapped a month ago", "killed two days earlier": when, and not whom.
  if ([1, 2, 3].some((step) => /^(?:ago|earlier|later|before)$/.test(tokens[at + step]?.key ?? ""))) return false;
  return token?.kind === "figure" || numberWord(token, "en") !== null || OBJECT_OPENERS.has(token?.key ?? "");
}

/** Accents tell "tués" from "tue", which folding does not. */
function isFrenchParticiple(word: string): boolean {
  return /(?:é|ée|és|ées|us|ue|ues|u|is|ises|ts|te|tes|t)$/.test(word.normalize("NFC").toLowerCase()) && !/(?:ent|ait|aient|it)$/.test(word.toLowerCase());
}
