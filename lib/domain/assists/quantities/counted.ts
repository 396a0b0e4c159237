import { TIME_UNITS, type TimeUnit } from "../../lexicon/calendar";
import { IRREGULAR_PASTS } from "../../lexicon/english-verbs";
import { COLLECTIVES, MAGNITUDES } from "../../lexicon/numbers";
import type { LexiconLanguage } from "../../lexicon/language";
import { LOSS_NOUNS, STATUS_NOUNS } from "../../lexicon/status";
import { MEASURE_UNITS, type MeasureUnit } from "../../lexicon/units";
import { numberWord } from "../numbers/words";
import { readNumberAt } from "../numbers/numbers";
import { isPerson, NOT_A_NOUN, PRENOMINAL } from "./words";
import type { ScanToken } from "../reading/scan";

/** What an amount counts: its head noun, or the sign of a measure. Token indices, `next` exclusive. */
export interface Counted {
  readonly first: number;
  readonly next: number;
  readonly kind: "measure" | "time" | "person" | "loss" | "thing";
  readonly measure: MeasureUnit | null;
  readonly time: TimeUnit | null;
  /** Said apart from the number: the « suspects » of « quatre des cinq suspects », whose own number is an amount too. */
  readonly apart?: true;
}

function casualties(lang: LexiconLanguage): ReadonlySet<string> {
  return new Set(Object.values(STATUS_NOUNS[lang]).flatMap((words) => [...words]));
}

const CASUALTY_NOUNS: Readonly<Record<LexiconLanguage, ReadonlySet<string>>> = { fr: casualties("fr"), en: casualties("en") };

/** Words between a number and its noun beyond which it counts nothing. */
const ADJECTIVE_LIMIT = 4;
const QUOTES: ReadonlySet<string> = new Set(["«", '"', "“", "‹", "»", "”"]);

/** The noun (its head only) or unit after an amount that ends before token `at`. */
export function readCounted(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): Counted | null {
  const direct = readMeasure(tokens, at);
  if (direct) return direct;
  let index = skipOf(tokens, at, lang);
  const whole = index > at ? readNumberAt(tokens, index, lang) : null;
  if (whole?.kind === "cardinal" && !whole.article) return partOf(tokens, whole.next, lang);
  if (lang === "en") index = pastOwner(tokens, index);
  for (let count = 0; count < ADJECTIVE_LIMIT; count += 1) {
    const token = tokens[index];
    if (!token) return null;
    if (QUOTES.has(token.key) || (PRENOMINAL[lang].has(token.key) && isNounLike(tokens[index + 1], lang))) index += 1;
    else break;
  }
  // « onze autres portés disparus »: the participle is no noun, though « portes » is one.
  if (index > at && tokens[index]?.key.startsWith("porte") && tokens[index + 1]?.key.startsWith("disparu")) return { first: index - 1, next: index, kind: "person", measure: null, time: null };
  // « quatre femmes ont été tuées et vingt autres blessées »: the participle again, not a noun.
  if (lang === "fr" && index > at && /^autres?$/.test(tokens[index - 1]?.key ?? "") && CASUALTY_NOUNS.fr.has(tokens[index]?.key ?? "") && isSecondOfPassive(tokens, at)) {
    return { first: index - 1, next: index, kind: "person", measure: null, time: null };
  }
  const measure = index > at ? readMeasure(tokens, index) : null;
  if (measure) return measure;
  if (!isNounLike(tokens[index], lang, isJoined(tokens, index))) return null;
  if (lang === "en" && isPastTense(tokens[index])) return null;
  return lang === "en" ? englishHead(tokens, index) : noun(tokens, index, lang);
}

/** Whether « ont été … et » stands in the clause before token `at`. */
function isSecondOfPassive(tokens: readonly ScanToken[], at: number): boolean {
  for (let i = at - 1; i >= at - 9; i -= 1) {
    const token = tokens[i];
    if (token?.key === "ete") return true;
    if (!token || token.kind === "figure" || /^[.;:!?]$/.test(token.key)) return false;
  }
  return false;
}

/** « quatre des cinq suspects », "three of the six hostages": a part of what the second number counts. */
function partOf(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): Counted | null {
  const counted = isNounLike(tokens[at], lang) && tokens[at]?.gap !== "line" ? readCounted(tokens, at, lang) : null;
  return counted && { ...counted, apart: true };
}

/** "de", "d'" after a collective or a scale ("18 millions de Vénézuéliens"); after a plain number only a part is taken ("trois de ses"). */
function skipOf(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): number {
  const key = tokens[at]?.key;
  if (lang === "en") return skipEnglishOf(tokens, at);
  if (key === "des") return at + 1;
  if (key === "de" && DETERMINERS.has(tokens[at + 1]?.key ?? "")) return at + 2;
  const before = tokens[at - 1]?.key ?? "";
  if (numberWord(tokens[at - 1], lang)?.role !== "scale" && !COLLECTIVES.fr.has(before) && !MAGNITUDES.fr.has(before) && before !== "demi") return at;
  if (key === "de") return at + 1;
  return key === "d" && tokens[at + 1]?.key === "'" ? at + 2 : at;
}

/** "of the", "of his most", "out of every": the part counts what the whole does. */
function skipEnglishOf(tokens: readonly ScanToken[], at: number): number {
  let next = at;
  if (tokens[next]?.key === "out") next += 1;
  if (tokens[next]?.key !== "of") return at;
  next += 1;
  if (DETERMINERS.has(tokens[next]?.key ?? "") || tokens[next]?.key === "every") next += 1;
  // "150 of the village's 1,800 residents"
  next = Math.max(next, pastOwner(tokens, next));
  if (/^(?:most|more|least)$/.test(tokens[next]?.key ?? "")) next += 1;
  return next;
}

/** Longest name of an owner. */
const OWNER_REACH = 4;

/** Past "U.S." and past the owner of "the nation's biggest banks", "Kone's fans", who is not what is counted. */
function pastOwner(tokens: readonly ScanToken[], at: number): number {
  let next = at;
  while (next < at + 6 && tokens[next]?.capital && tokens[next]?.key.length === 1 && tokens[next + 1]?.key === "." && tokens[next + 1]?.gap === "none") next += 2;
  for (let i = next; i < next + OWNER_REACH && isNounLike(tokens[i], "en"); i += 1) {
    if (tokens[i + 1]?.key === "'" && tokens[i + 2]?.key === "s" && tokens[i + 2]?.gap === "none") return i + 3;
    // "two smugglers' boats"
    if (tokens[i]?.key.endsWith("s") && tokens[i + 1]?.key === "'" && tokens[i + 1]?.gap === "none" && tokens[i + 2]?.gap === "single" && isNounLike(tokens[i + 2], "en") && isEnglishPlural(tokens[i + 2]?.key ?? "")) return i + 2;
  }
  return next;
}

const DETERMINERS: ReadonlySet<string> = new Set(["ses", "ces", "leurs", "nos", "les", "the", "its", "their", "his", "her", "these", "those"]);

const PERCENT: MeasureUnit = MEASURE_UNITS.get("%") ?? { sign: "%", continuous: true };

function readMeasure(tokens: readonly ScanToken[], at: number): Counted | null {
  const token = tokens[at];
  if (!token || token.gap === "line") return null;
  const degree = token.key === "°" && (tokens[at + 1]?.key === "c" || tokens[at + 1]?.key === "f") && tokens[at + 1]?.gap === "none";
  const perHour = token.key === "km" && tokens[at + 1]?.key === "/" && tokens[at + 2]?.key === "h";
  if (token.key === "pour" && tokens[at + 1]?.key === "cent") return { first: at, next: at + 2, kind: "measure", measure: PERCENT, time: null };
  const measure = MEASURE_UNITS.get(perHour ? "km/h" : token.key);
  // One letter is a unit only in lower case, and not an elided or abbreviated word ("l'", "M. Diallo").
  const letter = token.kind === "word" && token.key.length === 1 && (token.capital || tokens[at + 1]?.key === "'" || token.gap === "wide");
  if (!measure || letter) return null;
  return { first: at, next: perHour ? at + 3 : degree ? at + 2 : at + 1, kind: "measure", measure, time: null };
}

/** Adverbs in -ment (the nouns in -ments are plural after a number) and finite verbs of narration. */
const FRENCH_NO_NOUN = /(?:ment|[eiu]rent|aient|eront)$/;

/** Whether a token can be a noun; `joined` when a hyphen or figure is stuck to it ("sous-officiers", "A380"). */
function isNounLike(token: ScanToken | undefined, lang: LexiconLanguage, joined = false): token is ScanToken {
  if (token?.kind !== "word" || token.key === "") return false;
  if (token.gap === "line" && token.capital) return false;
  if (joined) return true;
  if (lang === "fr" && FRENCH_NO_NOUN.test(token.key)) return false;
  return !NOT_A_NOUN[lang].has(token.key) && (numberWord(token, lang) === null || token.key.endsWith("seconde") || token.key.endsWith("secondes"));
}

function isJoined(tokens: readonly ScanToken[], at: number): boolean {
  const after = tokens[at + 1];
  if (after?.gap !== "none") return false;
  return after.kind === "figure" ? (tokens[at]?.capital ?? false) : after.key === "-" && tokens[at + 2]?.kind === "word" && tokens[at + 2]?.gap === "none";
}

/** Hyphens and figures stuck to a noun belong to it: "années-lumière", "sous-officiers", "A380". */
export function noun(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): Counted {
  let next = at + 1;
  while (next < at + 7) {
    const hyphen = tokens[next]?.key === "-" && tokens[next]?.gap === "none" && tokens[next + 1]?.gap === "none" && tokens[next + 1]?.kind === "word";
    const figure = tokens[next]?.kind === "figure" && tokens[next]?.gap === "none";
    if (!hyphen && !figure) break;
    next += hyphen ? 2 : 1;
  }
  const key = tokens[at]?.key ?? "";
  const time = TIME_UNITS[lang].get(key) ?? null;
  const base: Omit<Counted, "kind"> = { first: at, next, measure: null, time: next === at + 1 ? time : null };
  if (base.time !== null) return { ...base, kind: "time" };
  if (LOSS_NOUNS[lang].has(key)) return { ...base, kind: "loss" };
  return { ...base, kind: CASUALTY_NOUNS[lang].has(key) || isPerson(key, lang) || (lang === "en" && isMen(key)) ? "person" : "thing" };
}

const ENGLISH_PLURALS: ReadonlySet<string> = new Set(["people", "men", "women", "children", "personnel", "servicemen", "policemen", "police"]);

function isEnglishPlural(key: string): boolean {
  return ENGLISH_PLURALS.has(key) || isMen(key) || (key.endsWith("s") && !key.endsWith("ss"));
}

/** "gunmen", "tribesmen": plurals, and persons. */
function isMen(key: string): boolean {
  return key.length > 4 && key.endsWith("men") && !/^(?:specimen|regimen|abdomen|omen|acumen|ramen|semen|yemen)$/.test(key);
}

/** Past tenses that are nouns or describe one as often: "three cut flowers", "two left wings". */
const PAST_OR_NOUN = /^(?:cut|hit|set|cast|bid|put|left|lead|led|found|saw|bit|felt|spoke|rose|wound|ground|light|lit|lay|read|cost|split|spread|bet|quit|burst|hurt|shot|broke|bound|bred|fed|born|lost|stolen|broken|known|hidden|frozen|forgotten|sunken|grown|sworn)$/;

/** Whether a word is a past tense and so no part of what is counted: "400 gunmen took the post". */
function isPastTense(token: ScanToken | undefined): boolean {
  return token !== undefined && !token.capital && IRREGULAR_PASTS.has(token.key) && !PAST_OR_NOUN.test(token.key);
}

/** Longest look past "and" for the plural that two describing words share: "cable and satellite providers". */
const SHARED_REACH = 4;

/** English puts what describes before the noun: "84 Wagner fighters", "ten Malian army soldiers". The first plural is the head. */
function englishHead(tokens: readonly ScanToken[], at: number): Counted {
  let head = noun(tokens, at, "en");
  for (let index = head.next, count = 1; count < ADJECTIVE_LIMIT && isNounLike(tokens[index], "en"); index = head.next, count += 1) {
    const key = tokens[head.first]?.key ?? "";
    const next = noun(tokens, index, "en");
    const nextKey = tokens[next.first]?.key ?? "";
    // "two Los Angeles hospitals", "two United States senators": the plural of a name is not the head.
    const named = tokens[head.first]?.capital === true && [next.first, next.next].some((i) => isNounLike(tokens[i], "en") && !tokens[i].capital && isEnglishPlural(tokens[i].key));
    const nounBefore = !named && isEnglishPlural(key) && (head.kind === "person" || !isEnglishPlural(nextKey));
    if (head.kind === "time" || nounBefore || (!tokens[next.first]?.capital && (nextKey.endsWith("ed") || nextKey.endsWith("ing"))) || isPastTense(tokens[next.first])) break;
    head = next;
  }
  // 'three "urgent" threats'
  if (QUOTES.has(tokens[at - 1]?.key ?? "") && QUOTES.has(tokens[head.next]?.key ?? "") && tokens[head.next]?.gap === "none" && isNounLike(tokens[head.next + 1], "en")) return noun(tokens, head.next + 1, "en");
  return sharedHead(tokens, head) ?? head;
}

/** "70 million cable and satellite subscribers": what two singulars joined by "and" describe. */
function sharedHead(tokens: readonly ScanToken[], head: Counted): Counted | null {
  if ((head.kind !== "thing" && tokens[head.first]?.capital !== true) || isEnglishPlural(tokens[head.first]?.key ?? "") || !/^(?:and|or)$/.test(tokens[head.next]?.key ?? "")) return null;
  for (let at = head.next + 1; at < head.next + 1 + SHARED_REACH; at += 1) {
    const hyphen = tokens[at]?.key === "-" && tokens[at]?.gap === "none";
    if (!hyphen && !isNounLike(tokens[at], "en")) break;
    if (isEnglishPlural(tokens[at]?.key ?? "")) return noun(tokens, at, "en");
  }
  return null;
}
