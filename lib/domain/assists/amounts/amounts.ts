import { APPROXIMATORS_BEFORE, VAGUE_DETERMINERS, type Approximation } from "../../lexicon/approximators";
import { COLLECTIVES, MAGNITUDES } from "../../lexicon/numbers";
import type { LexiconLanguage } from "../../lexicon/language";
import { approximateBounds, between, exactly, NO_FIGURE, SEVERAL, UNCOUNTED, type ConventionalBounds } from "../../quantity/conventions";
import { ABSENCE_WORDS, readAbsence, readWithheld } from "./absent";
import { INDEFINITE, PLURAL_DETERMINERS, readCollective, readMagnitude } from "./collective";
import { isMoneySign } from "./money-sign";
import { readNumberAt, type NumberReading } from "../numbers/numbers";
import { PhraseIndex } from "../reading/phrases";
import { isNumberWord } from "../numbers/words";
import { scanTokens, type ScanToken } from "../reading/scan";

/**
 * An amount read from tokens: approximators, number or vague word, nothing of what is counted. Token indices, `next` exclusive.
 */
export interface AmountReading {
  readonly bounds: ConventionalBounds;
  readonly first: number;
  readonly next: number;
  /** How it was said before bounds were drawn, so that a unit of measure can redraw them. */
  readonly said: ConventionalBounds;
  readonly how: Approximation;
  /**
   * `article`: "un", "une", "a", which count only beside a noun of persons or of a status · `zero`: "aucun", likewise ·
   * `figure`: at least one number in digits · `words`: the rest.
   */
  readonly form: "figure" | "words" | "article" | "zero" | "vague" | "withheld" | "no-figure";
  /** Where the number itself starts, after the approximators. */
  readonly core: number;
  readonly rule: string;
}

/** The core of an amount, before approximators are put on. */
export interface AmountCore {
  readonly said: ConventionalBounds;
  readonly next: number;
  readonly form: AmountReading["form"];
  readonly rule: string;
}

const BEFORE: Readonly<Record<LexiconLanguage, PhraseIndex<Approximation>>> = {
  fr: new PhraseIndex(APPROXIMATORS_BEFORE.fr),
  en: new PhraseIndex(APPROXIMATORS_BEFORE.en),
};
const VAGUE = { fr: new PhraseIndex(VAGUE_DETERMINERS.fr), en: new PhraseIndex(VAGUE_DETERMINERS.en) };

/** Approximators put one before another: "au moins environ", "plus de quelque". */
const APPROXIMATOR_LIMIT = 3;

/** Reads the amount that starts at token `at` with its approximators, or null. Bounded look-ahead. */
export function readAmount(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): AmountReading | null {
  const first = tokens[at];
  if (!first || (first.kind !== "figure" && !mayBeginAmount(first.key, lang))) return null;
  let core = at;
  let how: Approximation = "exactly";
  for (let count = 0; count < APPROXIMATOR_LIMIT; count += 1) {
    const phrase = BEFORE[lang].match(tokens, core);
    if (!phrase) break;
    if (how === "exactly") how = phrase.value;
    core = phrase.next;
    if (tokens[core]?.key === "les" || tokens[core]?.key === "the") core += 1;
  }
  if (core > at && isMoneySign(tokens, core)) core += 1;
  const reading = readCore(tokens, core, lang) ?? (core > at ? readCore(tokens, (core = at), lang) : null);
  if (!reading) return null;
  if (core === at) how = "exactly";
  return {
    bounds: how === "exactly" ? reading.said : approximateBounds(reading.said, how),
    first: at,
    next: reading.next,
    said: reading.said,
    how,
    // "just a façade", "under a coordinated attack": in English only what is measured makes the article a number.
    form: reading.form === "article" && core > at && lang === "fr" ? "words" : reading.form,
    core,
    rule: core > at ? `${reading.rule}+${how}` : reading.rule,
  };
}

function readCore(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): AmountCore | null {
  const first = tokens[at];
  if (!first) return null;
  const number = first.kind === "figure" || mayBeginNumber(first.key, lang) ? readNumberAt(tokens, at, lang) : null;
  if (first.kind === "figure") return readCollective(tokens, at, number, lang) ?? readNumberOrRange(tokens, at, number, lang);
  return (
    readBetween(tokens, at, lang) ??
    readWithheld(tokens, at, lang) ??
    readAbsence(tokens, at, lang) ??
    readMagnitude(tokens, at, lang) ??
    collectiveRange(tokens, at, number, lang) ??
    readCollective(tokens, at, number, lang) ??
    // Before the numbers: "a few" and « une poignée de » begin with a word that alone is one.
    readVague(tokens, at, lang) ??
    readNumberOrRange(tokens, at, number, lang)
  );
}

/** Whether a number in words may begin with this folded word or sign: "a hundred", ", 5". */
function mayBeginNumber(key: string, lang: LexiconLanguage): boolean {
  return isNumberWord(key, lang) || key === "," || key === "." || (lang === "en" && (key === "a" || key === "an"));
}

/** First words of every amount but the numbers: one look-up spares most words of a text the grammar. */
function starters(lang: LexiconLanguage): ReadonlySet<string> {
  const phrases = [...APPROXIMATORS_BEFORE[lang].keys(), ...VAGUE_DETERMINERS[lang].keys()].map((phrase) => scanTokens(phrase)[0]?.key ?? "");
  return new Set([
    ...phrases, ...COLLECTIVES[lang].keys(), ...MAGNITUDES[lang].keys(), ...INDEFINITE[lang], ...PLURAL_DETERMINERS[lang], ...ABSENCE_WORDS[lang],
    "entre", "between", "demi", "half", "an",
  ]);
}

/** Whether an amount may begin with this folded word or sign; it may with every figure. */
export function mayBeginAmount(key: string, lang: LexiconLanguage): boolean {
  return STARTERS[lang].has(key) || mayBeginNumber(key, lang);
}

const AND = { fr: "et", en: "and" } as const;

/** "entre 50 et 60", "between ten and twenty". */
function readBetween(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): AmountCore | null {
  if (tokens[at]?.key !== (lang === "fr" ? "entre" : "between")) return null;
  const low = endOfRange(tokens, at + 1, lang);
  if (!low) return null;
  // "entre 16 ° et 18 °", "entre 3 et 5 morts": one word or sign of unit may stand between.
  const and = [low.next, low.next + 1, low.next + 2].find((index) => tokens[index]?.key === AND[lang]);
  const high = and === undefined ? null : endOfRange(tokens, and + 1, lang);
  return high ? range(tokens, low, high, lang, "between") : null;
}

/** "une vingtaine à une trentaine", "une dizaine ou une douzaine". */
function collectiveRange(tokens: readonly ScanToken[], at: number, number: NumberReading | null, lang: LexiconLanguage): AmountCore | null {
  const low = number?.kind === "cardinal" && !number.article ? null : readCollective(tokens, at, number, lang);
  if (!low?.said.best || !RANGE_WORDS[lang].has(tokens[low.next]?.key ?? "")) return null;
  const high = endOfRange(tokens, low.next + 1, lang);
  return high ? range(tokens, { value: low.said.best, next: low.next, figure: false }, high, lang, "range") : null;
}

interface RangeEnd {
  readonly value: number;
  readonly next: number;
  readonly figure: boolean;
}

/** A number, or a collective ("une dizaine"), as one end of a range. */
function endOfRange(tokens: readonly ScanToken[], from: number, lang: LexiconLanguage): RangeEnd | null {
  const at = isMoneySign(tokens, from) ? from + 1 : from;
  const number = readNumberAt(tokens, at, lang);
  const group = readCollective(tokens, at, number, lang);
  if (group?.said.best) return { value: group.said.best, next: group.next, figure: false };
  return number?.kind === "cardinal" ? { value: number.value, next: number.next, figure: tokens[at]?.kind === "figure" } : null;
}

function range(
  tokens: readonly ScanToken[],
  low: RangeEnd,
  high: RangeEnd,
  lang: LexiconLanguage,
  rule: string,
): AmountCore | null {
  const start = low.value * sharedScale(tokens, low, high, lang);
  if (start >= high.value) return null;
  const form = low.figure || high.figure ? "figure" : "words";
  return { said: between(start, high.value), next: high.next, form, rule: `${lang}-${rule}` };
}

/** "300 et 311 millions": the scale said once holds for both ends. */
function sharedScale(tokens: readonly ScanToken[], low: RangeEnd, high: RangeEnd, lang: LexiconLanguage): number {
  const last = tokens[high.next - 1]?.key ?? "";
  const unit = SAID_ONCE.get(last) ?? MAGNITUDES[lang].get(withPlural(last, lang)) ?? 1;
  return unit > 1 && low.value < Math.min(unit, 1000) && low.value <= high.value / unit ? unit : 1;
}

const SAID_ONCE: ReadonlyMap<string, number> = new Map([["cents", 100], ["hundred", 100], ["mille", 1e3], ["thousand", 1e3], ["k", 1e3], ["bn", 1e9]]);

function withPlural(word: string, lang: LexiconLanguage): string {
  return COLLECTIVES[lang].has(word) || word.endsWith("s") ? word : `${word}s`;
}

const RANGE_WORDS: Readonly<Record<LexiconLanguage, ReadonlySet<string>>> = {
  fr: new Set(["a", "ou", "voire", "-", "–", "—"]),
  en: new Set(["to", "or", "-", "–", "—"]),
};

function readNumberOrRange(tokens: readonly ScanToken[], at: number, number: NumberReading | null, lang: LexiconLanguage): AmountCore | null {
  if (!number && lang === "en" && (tokens[at]?.key === "a" || tokens[at]?.key === "an")) {
    return { said: exactly(1), next: at + 1, form: "article", rule: "en-article" };
  }
  if (number?.kind !== "cardinal") return null;
  const low: RangeEnd = { value: number.value, next: number.next, figure: tokens[at]?.kind === "figure" };
  let next = number.next;
  if (tokens[next]?.key === "," && (tokens[next + 1]?.key === "voire" || tokens[next + 1]?.key === "or")) next += 1;
  if (RANGE_WORDS[lang].has(tokens[next]?.key ?? "") && tokens[next]?.gap !== "line" && !isChange(tokens, at, lang)) {
    const high = endOfRange(tokens, next + 1, lang);
    const whole = high ? range(tokens, low, high, lang, "range") : null;
    if (whole) return whole;
  }
  return single(tokens, number, lang);
}

const CHANGES: Readonly<Record<LexiconLanguage, RegExp>> = {
  fr: /^(?:pass|mont|grimp|tomb|chut|baiss|bond|augment|progress|recul|rameu|ramen|redui|relev|abaiss|rehauss)/,
  en: /^(?:r[io]se|risen|rising|fall|fell|grew|grow|climb|drop|jump|increas|decreas|cut|raised|went|gone)/,
};

/** "passé de 12 à 19 morts": from one figure (at token `at`) to another, not anything between. */
export function isChange(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): boolean {
  const lead = isMoneySign(tokens, at - 1) ? at - 2 : at - 1;
  if (tokens[lead]?.key !== (lang === "fr" ? "de" : "from")) return false;
  for (let i = lead - 1; i >= lead - 4; i -= 1) if (tokens[i]?.kind === "word" && CHANGES[lang].test(tokens[i]?.key ?? "")) return true;
  return false;
}

function single(tokens: readonly ScanToken[], number: NumberReading, lang: LexiconLanguage): AmountCore {
  const figure = tokens[number.first]?.kind === "figure";
  if (number.article && ONLY.has(tokens[number.next]?.key ?? "")) {
    return { said: exactly(1), next: number.next + 1, form: "words", rule: `${lang}-only-one` };
  }
  return { said: exactly(number.value), next: pastFigures(tokens, number), form: number.article ? "article" : figure ? "figure" : "words", rule: number.rule };
}

/** « six (06) morts », "nine (9) cases": past the same number, said again in figures. */
function pastFigures(tokens: readonly ScanToken[], { value, next }: NumberReading): number {
  const again = tokens[next]?.key === "(" && tokens[next + 1]?.kind === "figure" && Number(tokens[next + 1]?.key) === value && tokens[next + 2]?.key === ")";
  return again ? next + 3 : next;
}

const ONLY: ReadonlySet<string> = new Set(["seul", "seule", "unique", "single"]);
function readVague(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): AmountCore | null {
  const phrase = VAGUE[lang].match(tokens, at);
  if (!phrase) return null;
  // "did not say how many": asked or left unsaid, no figure stands there.
  if (lang === "en" && tokens[at]?.key === "many" && tokens[at - 1]?.key === "how") return { said: NO_FIGURE, next: phrase.next, form: "vague", rule: "en-no-figure" };
  return { said: phrase.value === "several" ? SEVERAL : UNCOUNTED, next: phrase.next, form: "vague", rule: `${lang}-vague-${phrase.value}` };
}

const STARTERS: Readonly<Record<LexiconLanguage, ReadonlySet<string>>> = { fr: starters("fr"), en: starters("en") };
