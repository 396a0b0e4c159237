import { FRACTION_NOUNS } from "../../lexicon/numbers";
import type { LexiconLanguage } from "../../lexicon/language";
import { readFigure } from "./figure";
import { numberWord, readWords, type WordsReading } from "./words";
import type { NumberReading } from "./numbers";
import type { ScanToken } from "../reading/scan";

const VULGAR: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2], ["⅓", 1 / 3], ["⅔", 2 / 3], ["¼", 1 / 4], ["¾", 3 / 4], ["⅕", 1 / 5], ["⅖", 2 / 5], ["⅗", 3 / 5], ["⅘", 4 / 5],
  ["⅙", 1 / 6], ["⅚", 5 / 6], ["⅛", 1 / 8], ["⅜", 3 / 8], ["⅝", 5 / 8], ["⅞", 7 / 8],
]);

interface Share {
  readonly value: number;
  readonly next: number;
}

/**
 * The fraction that starts at token `at`: "4/5", "1 4/5", "⅙", "deux tiers", "trois cinquièmes", "cent trois et deux tiers",
 * "un sur trois", "un demi-million". Null where the number there is whole.
 */
export function readFraction(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): NumberReading | null {
  const vulgar = VULGAR.get(tokens[at]?.key ?? "");
  if (vulgar !== undefined) return fraction({ value: vulgar, next: at + 1 }, at, lang);
  const figure = readFigure(tokens, at, lang);
  const words = figure ? null : readWords(tokens, at, lang);
  const share = figure ? slashed(tokens, at) : named(tokens, at, words, lang);
  if (share) return fraction(share, at, lang);
  const whole = figure ?? (words?.ordinal ? null : words);
  const rest = whole && (outOf(tokens, whole, lang) ?? mixed(tokens, whole, lang));
  return rest && fraction(rest, at, lang);
}

function fraction(share: Share, first: number, lang: LexiconLanguage): NumberReading {
  return { ...share, first, kind: "fraction", rule: `${lang}-fraction`, article: false };
}

function slashed(tokens: readonly ScanToken[], at: number): Share | null {
  const [top, slash, bottom, after] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (top?.kind !== "figure" || slash?.key !== "/" || bottom?.kind !== "figure" || slash.gap !== "none" || bottom.gap !== "none") return null;
  if (after?.key === "/" && after.gap === "none") return null;
  const divisor = Number(bottom.key);
  return divisor === 0 ? null : { value: Number(top.key) / divisor, next: at + 3 };
}

/** A count and a named share of one: "deux tiers", "un demi", "trois cinquièmes", "un vingt-cinquième". */
function named(tokens: readonly ScanToken[], at: number, whole: WordsReading | null, lang: LexiconLanguage): Share | null {
  const one = numberWord(tokens[at], lang);
  if (!one || one.ordinal) return null;
  if (whole && !whole.ordinal) {
    const noun = FRACTION_NOUNS[lang].get(tokens[whole.next]?.key ?? "");
    if (noun !== undefined) return demiScale(tokens, whole.next + 1, whole.value / noun, lang);
    const ordinal = readWords(tokens, whole.next, lang);
    const spaced = tokens[whole.next]?.gap !== "none";
    return ordinal?.ordinal && spaced && ordinal.value > 2 ? { value: whole.value / ordinal.value, next: ordinal.next } : null;
  }
  // "un vingt-cinquième": what the words make together is ordinal, so try the first word as the count.
  if (one.value !== 1 && !whole?.plural) return null;
  const last = whole ? whole.next - 1 : at;
  if (one.value === 1) {
    const rest = readWords(tokens, at + 1, lang);
    return rest?.ordinal && rest.value > 2 ? { value: 1 / rest.value, next: rest.next } : null;
  }
  const denominator = numberWord(tokens[last], lang);
  if (!whole || !denominator || last === at) return null;
  const count = denominator.value < 100 ? whole.value - denominator.value : whole.value / denominator.value;
  return { value: count / denominator.value, next: whole.next };
}

/** "un demi-million" is half of a million. */
function demiScale(tokens: readonly ScanToken[], at: number, value: number, lang: LexiconLanguage): Share {
  const scale = tokens[at]?.key === "-" ? numberWord(tokens[at + 1], lang) : null;
  if (tokens[at]?.key === "-" && tokens[at + 1]?.key === "douzaine") return { value: value * 12, next: at + 2 };
  return scale?.role === "scale" || scale?.role === "thousand" ? { value: value * scale.value, next: at + 2 } : { value, next: at };
}

/** "un sur trois", "1 sur 3", "one in three". */
function outOf(tokens: readonly ScanToken[], top: Share, lang: LexiconLanguage): Share | null {
  if (top.value !== 1 || tokens[top.next]?.key !== (lang === "fr" ? "sur" : "in")) return null;
  const bottom = wholeAt(tokens, top.next + 1, lang);
  return bottom && bottom.value > 1 ? { value: top.value / bottom.value, next: bottom.next } : null;
}

/** "cinq et un quart", "vingt et trois cinquièmes", "2 1/4". */
function mixed(tokens: readonly ScanToken[], whole: Share, lang: LexiconLanguage): Share | null {
  const after = whole.next + 1;
  const joined = tokens[whole.next]?.key === (lang === "fr" ? "et" : "and");
  const share = joined
    ? (named(tokens, after, readWords(tokens, after, lang), lang) ?? bareHalf(tokens, after, lang))
    : slashed(tokens, whole.next);
  return share && share.value < 1 ? { value: whole.value + share.value, next: share.next } : null;
}

function bareHalf(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): Share | null {
  return FRACTION_NOUNS[lang].get(tokens[at]?.key ?? "") === 2 ? { value: 0.5, next: at + 1 } : null;
}

function wholeAt(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): Share | null {
  const figure = readFigure(tokens, at, lang);
  if (figure) return figure;
  const words = readWords(tokens, at, lang);
  return words && !words.ordinal ? words : null;
}
