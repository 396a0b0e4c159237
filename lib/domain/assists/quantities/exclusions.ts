import type { LexiconLanguage } from "../../lexicon/language";
import type { AmountReading } from "../amounts/amounts";
import { isClock } from "../dates/years";
import { numberWord } from "../numbers/words";
import type { Counted } from "./counted";
import { LABELS, STREETS } from "./words";
import type { ScanToken } from "../reading/scan";

const CLOCK_LEADS: ReadonlySet<string> = new Set(["a", "vers", "des", "avant", "apres", "jusqu'a", "at", "around", "by", "until"]);

/**
 * Whether a number is a name rather than an amount: part of a word or code (AK-47, TB2, G5), a label's figure (article 12),
 * a telephone number, an address, a clock time, a score.
 */
export function isNoAmount(tokens: readonly ScanToken[], amount: AmountReading, counted: Counted | null, lang: LexiconLanguage): boolean {
  if (amount.form !== "figure" && amount.form !== "words") return false;
  if (isShare(tokens, amount, counted, lang)) return true;
  // "Ana Reyes, 45, fled": her age.
  if (lang === "en" && !counted && tokens[amount.first - 1]?.key === "," && tokens[amount.next]?.key === "," && tokens[amount.first - 2]?.capital && (amount.said.low ?? 999) < 120) return true;
  if (isClockTime(tokens, amount, counted, lang)) return true;
  if (amount.form === "words") return isProperName(tokens, amount, counted);
  const first = tokens[amount.core];
  const before = tokens[amount.core - 1];
  if (first?.gap === "none" && before !== undefined && isCodeBefore(before, tokens[amount.core - 2])) return true;
  if (isNamedYear(tokens, amount, counted) || isVersion(tokens, amount)) return true;
  if (isCodeAfter(tokens, amount, counted) || isBarePair(tokens, amount, counted)) return true;
  if (before !== undefined && amount.core === amount.first && isLabel(tokens, amount.core - 1, lang)) return true;
  return isTelephone(tokens, amount) || isAddress(tokens, amount, counted);
}

const SHARES: Readonly<Record<LexiconLanguage, ReadonlySet<string>>> = {
  fr: new Set(["tiers", "quarts", "quart", "cinquiemes", "sixiemes", "dixiemes"]),
  en: new Set(["thirds", "quarters", "fifths", "tenths"]),
};

/** "deux tiers des sièges", the "dix" of "six personnes sur dix": shares of something, not amounts of it. */
function isShare(tokens: readonly ScanToken[], amount: AmountReading, counted: Counted | null, lang: LexiconLanguage): boolean {
  if (SHARES[lang].has(tokens[amount.next]?.key ?? "")) return true;
  if (tokens[amount.first - 1]?.key !== (lang === "fr" ? "sur" : "of") || amount.core !== amount.first || lang === "en") return false;
  if (counted && /[sx]$/.test(tokens[counted.first]?.key ?? "")) return false;
  for (let at = amount.first - 2; at >= amount.first - 5; at -= 1) {
    const token = tokens[at];
    if (token?.kind === "figure" || numberWord(token, lang)) return true;
    if (token?.kind !== "word") return false;
  }
  return false;
}

function isCodeBefore(before: ScanToken, earlier: ScanToken | undefined): boolean {
  if (before.kind === "word") return true;
  const joins = before.key === "-" || before.key === "/" || before.key === "_" || before.key === "." || before.key === "@" || before.key === "#";
  return joins && before.gap === "none" && earlier !== undefined && (earlier.kind === "word" || earlier.kind === "figure");
}

/** "a 2007 contract", "the 2015 report": a year before a singular describes it. */
function isNamedYear(tokens: readonly ScanToken[], { core, next, first }: AmountReading, counted: Counted | null): boolean {
  if (first !== core || next !== core + 1 || !/^(?:1[5-9]|20)\d\d$/.test(tokens[core]?.key ?? "")) return false;
  return /^(?:a|an)$/.test(tokens[core - 1]?.key ?? "") && counted?.kind === "thing";
}

/** "Silk Road 2.0": a name's version. */
function isVersion(tokens: readonly ScanToken[], { core, next }: AmountReading): boolean {
  return next === core + 3 && tokens[core + 1]?.key === "." && tokens[core + 2]?.key === "0" && tokens[core - 1]?.kind === "word" && tokens[core - 1]?.capital === true;
}

/** Something that is no unit is stuck to the figure: "4x4", "5G", "3-0", "24/7". */
function isCodeAfter(tokens: readonly ScanToken[], amount: AmountReading, counted: Counted | null): boolean {
  const after = tokens[amount.next];
  if (!after || after.gap !== "none" || (counted && counted.first === amount.next && counted.kind !== "thing")) return false;
  // "3D goggles": the letter is no unit, and what follows is not counted.
  if (after.kind === "word") return !GLUED_UNITS.has(after.key) && (counted?.first === amount.next || after.key.length === 1);
  const joins = after.key === "-" || after.key === "/" || after.key === ":" || after.key === "_" || after.key === "." || after.key === "@";
  return joins && tokens[amount.next + 1]?.gap === "none" && tokens[amount.next + 1]?.kind !== "sign";
}

/** "la guerre de 39-45", "2-1": two figures on one hyphen that count nothing. */
function isBarePair(tokens: readonly ScanToken[], amount: AmountReading, counted: Counted | null): boolean {
  const hyphen = tokens[amount.core + 1];
  return counted === null && amount.first === amount.core && amount.said.convention === "range" && hyphen?.kind === "sign" && hyphen.gap === "none";
}

const GLUED_UNITS: ReadonlySet<string> = new Set(["ans", "an", "morts", "personnes", "jours", "mois", "hommes"]);

function isLabel(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): boolean {
  const word = tokens[at]?.key === "°" || tokens[at]?.key === "." ? tokens[at - 1] : tokens[at];
  return word?.kind === "word" && LABELS[lang].has(word.key);
}

/** Four groups of two figures and more, or an international prefix. */
function isTelephone(tokens: readonly ScanToken[], amount: AmountReading): boolean {
  let pairs = 0;
  for (let index = amount.core; pairs < 4; index += 1) {
    const token = tokens[index];
    if (token?.kind === "figure" && token.key.length <= 3) pairs += 1;
    else if (!(token?.kind === "sign" && (token.key === "." || token.key === "-"))) break;
  }
  let behind = 0;
  for (let index = amount.core - 1; behind < 4 && tokens[index]?.kind === "figure" && (tokens[index]?.key.length ?? 9) <= 3; index -= 1) behind += 1;
  const grouped = amount.next - amount.core > 2 && tokens[amount.core]?.key.length !== 2;
  const dialled = tokens[amount.core - 1]?.key === "+" && tokens[amount.core]?.gap === "none" && pairs > 1;
  return dialled || (!grouped && pairs + behind >= 4);
}

function isAddress(tokens: readonly ScanToken[], amount: AmountReading, counted: Counted | null): boolean {
  // "60 road workers", "12 street vendors": who works there.
  if (counted?.kind === "person" && counted.first > amount.next) return false;
  const comma = tokens[amount.next]?.key === ",";
  const word = tokens[comma ? amount.next + 1 : amount.next];
  if (word?.kind === "word" && STREETS.has(word.key) && !word.key.endsWith("s")) return true;
  const postal = tokens[amount.core]?.kind === "figure" && tokens[amount.core]?.key.length === 5 && amount.next === amount.core + 1;
  return postal && word?.kind === "word" && word.capital && !comma && tokens[amount.core - 1]?.kind === "sign";
}

/** "15h30", "23h", "à 20 heures", "at 8 pm". */
function isClockTime(tokens: readonly ScanToken[], amount: AmountReading, counted: Counted | null, lang: LexiconLanguage): boolean {
  const after = tokens[amount.next];
  const value = amount.said.low ?? 99;
  // "9:27 AM" too, whose minutes stand alone after the colon.
  if (value < 60 && (after?.key === "am" || after?.key === "pm") && tokens[amount.next + 1]?.key !== "radio") return true;
  if (lang === "en" && (isClock(tokens, amount.next) || isPointedHalf(tokens, amount.next))) return true;
  if (value > 24) return false;
  if (after?.key === "h" && amount.form === "figure") return true;
  const hours = counted?.time === "hour" && counted.first === amount.next;
  if (!hours || amount.first !== amount.core) return false;
  const lead = tokens[amount.core - 1]?.key ?? "";
  const half = tokens[counted.next]?.kind === "figure";
  // « de 19 heures à 6 heures », "from 9 hours to 17 hours": from one time of day to another.
  if ((lead === "de" || lead === "from") && (tokens[counted.next]?.key === "a" || tokens[counted.next]?.key === "to") && tokens[counted.next + 1]?.kind === "figure") return true;
  // « après dix heures de mer » lasts so long.
  if (/^(?:de|d)$/.test(tokens[counted.next]?.key ?? "") && lead !== "a") return false;
  // « depuis quatre heures du matin »
  const ofDay = tokens[counted.next]?.key === "du" && /^(?:matin|soir)$/.test(tokens[counted.next + 1]?.key ?? "");
  return half || ofDay || CLOCK_LEADS.has(lead);
}

/** "2:30 p.m.", "3.30 a.m." */
function isPointedHalf(tokens: readonly ScanToken[], at: number): boolean {
  return /^[ap]$/.test(tokens[at]?.key ?? "") && tokens[at + 1]?.key === "." && tokens[at + 2]?.key === "m" && tokens[at + 2]?.gap === "none";
}

/** Endings of words for a people or a movement, whose plural is like the singular: "30 Chinese", "12 Taliban". */
const OF_A_PEOPLE = /(?:ese|ish|rench|utch|i|an|swiss|qaeda|haram|hamas)$/;

/** "30 Rock", "7 World Trade Center": a figure before a capitalised singular, of which nothing is said, is a name's. */
export function isFigureOfName(tokens: readonly ScanToken[], amount: AmountReading, counted: Counted | null): boolean {
  if (amount.form !== "figure" || amount.first !== amount.core || amount.next !== amount.core + 1 || counted?.kind !== "thing" || counted.first < amount.next) return false;
  const noun = tokens[counted.first];
  return noun?.capital === true && tokens[amount.next]?.capital === true && !noun.key.endsWith("s") && noun.key.length > 2 && !OF_A_PEOPLE.test(noun.key);
}

/** "la guerre de Trente Ans", "les Cent Arpents": number and noun both capitalised inside a sentence. */
function isProperName(tokens: readonly ScanToken[], amount: AmountReading, counted: Counted | null): boolean {
  const first = tokens[amount.core];
  const before = tokens[amount.core - 1];
  return first?.capital === true && before?.kind === "word" && counted !== null && tokens[counted.first]?.capital === true;
}
