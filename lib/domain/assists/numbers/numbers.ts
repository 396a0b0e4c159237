import { FRACTION_NOUNS } from "../../lexicon/numbers";
import type { LexiconLanguage } from "../../lexicon/language";
import { readFigure } from "./figure";
import { readFraction } from "./fractions";
import { follower, numberWord, readWords, type WordsReading } from "./words";
import { scanBlocks, scanTokens, type ScanToken } from "../reading/scan";

/** A number expression found in a text; offsets are UTF-16 into the text as given, end exclusive. */
export interface NumberItem {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: number;
  readonly kind: "cardinal" | "ordinal" | "fraction";
  /** Which rule read it. */
  readonly rule: string;
}

/** A number read from tokens; `first` and `next` are token indices, `next` exclusive. */
export interface NumberReading {
  readonly value: number;
  readonly first: number;
  readonly next: number;
  readonly kind: NumberItem["kind"];
  readonly rule: string;
  /** "un", "une", "one" alone: an article as often as a number. */
  readonly article: boolean;
}

/** Every number expression of a text, in order, without overlaps; linear in the text's length. */
export function readNumbers(text: string, lang: LexiconLanguage): NumberItem[] {
  const items: NumberItem[] = [];
  for (const block of scanBlocks(text)) {
    const tokens = scanTokens(text, block);
    for (let at = 0; at < tokens.length; ) {
      const reading = mayBegin(tokens[at], lang) && !isNoNumber(tokens, at, lang) ? (readFraction(tokens, at, lang) ?? readSigned(tokens, at, lang)) : null;
      if (reading) items.push(numberItem(text, tokens, reading));
      at = reading ? reading.next : at + 1;
    }
  }
  return items;
}

/** Most words cannot begin a number; one look-up spares them the grammar. */
function mayBegin(token: ScanToken | undefined, lang: LexiconLanguage): boolean {
  if (token?.kind !== "word") return true;
  return numberWord(token, lang) !== null || token.key === MINUS[lang] || token.key === "a" || token.key === "an";
}

/** « 3 pour cent », « centièmes de seconde »: a rate and a unit of time, no numbers of their own. */
function isNoNumber(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): boolean {
  if (lang === "en") return false;
  const [before, key] = [tokens[at - 1]?.key ?? "", tokens[at]?.key ?? ""];
  return (key === "cent" && before === "pour") || ((key === "seconde" || key === "secondes") && (before === "de" || before === "par"));
}

function numberItem(text: string, tokens: readonly ScanToken[], reading: NumberReading): NumberItem {
  const start = tokens[reading.first]?.start ?? 0;
  const end = tokens[reading.next - 1]?.end ?? start;
  return { start, end, text: text.slice(start, end), value: reading.value, kind: reading.kind, rule: reading.rule };
}

const MINUS: Readonly<Record<LexiconLanguage, string>> = { fr: "moins", en: "minus" };

/** A number with its sign: "-1 200", "moins quinze". A dash stuck to the word before it is no sign. */
function readSigned(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): NumberReading | null {
  const token = tokens[at];
  if (!token) return null;
  const dash = token.key === "-" && (at === 0 || token.gap !== "none");
  const word = token.key === MINUS[lang] && token.kind === "word" && tokens[at - 1]?.key !== "au" && tokens[at - 1]?.key !== "du";
  if (!dash && !word) return readNumberAt(tokens, at, lang);
  const reading = readFraction(tokens, at + 1, lang) ?? readNumberAt(tokens, at + 1, lang);
  if (!reading || reading.article) return null;
  return { ...reading, first: at, value: -reading.value, rule: `${reading.rule}-negative` };
}

/** The number, in digits or words, that starts at token `at`; ordinals are told apart by `kind`. */
export function readNumberAt(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): NumberReading | null {
  const rules = RULES[lang];
  const figure = readFigure(tokens, at, lang);
  if (figure && isOrdinalFigure(tokens, figure.next, lang)) return reading(at, figure.value, figure.next + 1, "ordinal", rules.ordinalFigure);
  const start = figure ? at : skipZeros(tokens, at, lang);
  const words = figure ? null : (readWords(tokens, start, lang) ?? readArticleNumber(tokens, start, lang));
  const first = figure ?? words;
  if (!first) return start > at ? zero(tokens, at, lang) : null;
  if (words?.ordinal) return reading(at, words.value, words.next, "ordinal", rules.ordinalWords);
  const exact = readDozens(tokens, spokenMillions(tokens, readSpokenDecimals(tokens, readScales(tokens, first, lang), lang), lang), lang);
  return reading(at, exact.value, exact.next, "cardinal", figure ? rules.figure : rules.words);
}

const RULES = {
  fr: { figure: "fr-figure", words: "fr-words", ordinalFigure: "fr-ordinal-figure", ordinalWords: "fr-ordinal-words" },
  en: { figure: "en-figure", words: "en-words", ordinalFigure: "en-ordinal-figure", ordinalWords: "en-ordinal-words" },
} as const;

function reading(first: number, value: number, next: number, kind: NumberItem["kind"], rule: string): NumberReading {
  const article = value === 1 && next === first + 1 && kind === "cardinal" && rule.endsWith("words");
  return { value, first, next, kind, rule, article };
}

/** « deux virgule trois millions ». */
function spokenMillions(tokens: readonly ScanToken[], exact: Partial, lang: LexiconLanguage): Partial {
  if (Number.isInteger(exact.value)) return exact;
  const scale = follower(tokens, exact.next, lang, ["scale"]);
  return scale && !scale.word.ordinal ? { value: exact.value * scale.word.value, next: scale.next } : exact;
}

const DOZENS: Readonly<Record<LexiconLanguage, readonly string[]>> = { fr: ["douzaine", "douzaines"], en: ["dozen"] };

/** « trois douzaines », "two dozen": twelves are counted like hundreds. */
function readDozens(tokens: readonly ScanToken[], count: Partial, lang: LexiconLanguage): Partial {
  const dozen = tokens[count.next];
  return dozen?.kind === "word" && dozen.gap !== "none" && DOZENS[lang].includes(dozen.key) ? { value: count.value * 12, next: count.next + 1 } : count;
}

interface Partial {
  readonly value: number;
  readonly next: number;
}

function zero(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): NumberReading {
  const next = skipZeros(tokens, at, lang);
  const exact = readSpokenDecimals(tokens, { value: 0, next }, lang);
  return reading(at, exact.value, exact.next, "cardinal", RULES[lang].words);
}

/** "zéro huit": zeros read out before a number do not change it. */
function skipZeros(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): number {
  let next = at;
  while (numberWord(tokens[next], lang)?.role === "zero" && next < at + 8) next += 1;
  return next;
}

/** "a hundred", "a million": the article stands for one. */
function readArticleNumber(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): WordsReading | null {
  if (lang !== "en" || (tokens[at]?.key !== "a" && tokens[at]?.key !== "an")) return null;
  const scale = follower(tokens, at + 1, lang, ["scale"]);
  if (scale && !scale.word.ordinal) return { value: 1, next: at + 1, ordinal: false, plural: false };
  return follower(tokens, at + 1, lang, ["hundred", "thousand"]) ? readWords(tokens, at + 1, lang) : null;
}

/** Millions and above, in falling order, and what stands after them: "un milliard vingt-cinq millions", "2 millions et demi". */
function readScales(tokens: readonly ScanToken[], head: Partial, lang: LexiconLanguage): Partial {
  let total = 0;
  let part: Partial | null = head;
  let next = head.next;
  let ceiling = Infinity;
  while (part) {
    const thousand: ReturnType<typeof follower> = tokens[part.next - 1]?.kind === "figure" ? follower(tokens, part.next, lang, ["thousand"]) : null;
    if (thousand && !thousand.word.ordinal) part = { value: part.value * thousand.word.value, next: thousand.next };
    const scale: ReturnType<typeof follower> = follower(tokens, part.next, lang, ["scale"]);
    if (!scale || scale.word.ordinal || scale.word.value >= ceiling) {
      if (total === 0 || part.value < Math.min(ceiling, 1e6)) return { value: total + part.value, next: part.next };
      return { value: total, next };
    }
    ceiling = scale.word.value;
    total += part.value * ceiling;
    next = scale.next;
    const half = readHalf(tokens, next, ceiling, lang);
    if (half) return { value: total + half.value, next: half.next };
    part = readPart(tokens, next, lang);
  }
  return { value: total, next };
}

function readPart(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): Partial | null {
  if (tokens[at]?.kind === "sign") return null;
  const figure = readFigure(tokens, at, lang);
  if (figure) {
    const goesOn = figure.value >= 1000 || follower(tokens, figure.next, lang, ["thousand", "scale"]) !== null;
    return goesOn && Number.isInteger(figure.value) ? figure : null;
  }
  const words = readWords(tokens, tokens[at]?.key === "and" && lang === "en" ? at + 1 : at, lang);
  return words && !words.ordinal && words.value > 0 ? words : null;
}

/** "… millions et demi", "… milliards et trois quarts", "… milliard et demi million": a share of the scale before it. */
function readHalf(tokens: readonly ScanToken[], at: number, scale: number, lang: LexiconLanguage): Partial | null {
  if (tokens[at]?.key !== (lang === "fr" ? "et" : "and")) return null;
  const count = readWords(tokens, at + 1, lang);
  const nounAt = count && !count.ordinal ? count.next : at + 1;
  const denominator = tokens[nounAt] && FRACTION_NOUNS[lang].get(tokens[nounAt].key);
  if (!denominator) return null;
  const smaller = follower(tokens, nounAt + 1, lang, ["scale"]);
  const unit = smaller && smaller.word.value <= scale ? smaller.word.value : scale;
  return { value: ((nounAt === at + 1 ? 1 : (count?.value ?? 1)) / denominator) * unit, next: smaller?.next ?? nounAt + 1 };
}

/** "douze virgule quatre-vingt-dix-neuf", "zero point five". */
function readSpokenDecimals(tokens: readonly ScanToken[], whole: Partial, lang: LexiconLanguage): Partial {
  const mark = tokens[whole.next];
  if (mark?.kind !== "word" || mark.key !== (lang === "fr" ? "virgule" : "point")) return whole;
  const zeros = skipZeros(tokens, whole.next + 1, lang);
  let digits = "0".repeat(zeros - whole.next - 1);
  let next = zeros;
  if (lang === "fr") {
    const rest = readWords(tokens, zeros, lang);
    if (rest && !rest.ordinal) [digits, next] = [digits + String(rest.value), rest.next];
  } else {
    for (let word = numberWord(tokens[next], lang); word?.role === "unit" || word?.role === "zero"; word = numberWord(tokens[next], lang)) {
      if (word.ordinal) break;
      digits += String(word.value);
      next += 1;
    }
  }
  return digits === "" ? whole : { value: Number(`${whole.value}.${digits}`), next };
}

const ORDINAL_ENDINGS: Readonly<Record<LexiconLanguage, ReadonlySet<string>>> = {
  fr: new Set(["er", "ere", "re", "e", "eme", "emes", "ieme", "es", "ers", "nd", "nde"]),
  en: new Set(["st", "nd", "rd", "th"]),
};

function isOrdinalFigure(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): boolean {
  const token = tokens[at];
  return token?.kind === "word" && token.gap === "none" && ORDINAL_ENDINGS[lang].has(token.key);
}
