import { CARDINALS, IRREGULAR_ORDINALS, type CardinalRole } from "../../lexicon/numbers";
import type { LexiconLanguage } from "../../lexicon/language";
import type { ScanToken } from "../reading/scan";

/** A number in words below a million; `ordinal` when its last word is one ("vingt et unième"). */
export interface WordsReading {
  readonly value: number;
  readonly next: number;
  readonly ordinal: boolean;
  /** Plural ordinal: a denominator ("cinquièmes"). */
  readonly plural: boolean;
}

interface NumberWord {
  readonly value: number;
  readonly role: CardinalRole;
  readonly ordinal: boolean;
  readonly plural: boolean;
}

const WORDS: Readonly<Record<LexiconLanguage, ReadonlyMap<string, NumberWord>>> = { fr: withOrdinals("fr"), en: withOrdinals("en") };

/** Whether a folded word is a number, cardinal or ordinal. */
export function isNumberWord(word: string, lang: LexiconLanguage): boolean {
  return WORDS[lang].has(word);
}

/** The number word at a token, cardinal or ordinal. */
export function numberWord(token: ScanToken | undefined, lang: LexiconLanguage): NumberWord | null {
  return token?.kind === "word" ? (WORDS[lang].get(token.key) ?? null) : null;
}

/** Reads the number in words below a million that starts at token `at`; bounded look-ahead, so linear over a text. */
export function readWords(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): WordsReading | null {
  const head = readHundreds(tokens, at, lang);
  const start = head ?? bareThousand(tokens, at, lang);
  if (!start || start.ordinal) return start;
  const mark = head ? follower(tokens, head.next, lang, ["thousand"]) : null;
  if (head && !mark) return head;
  const value = (head?.value ?? 1) * (mark?.word.value ?? 1000);
  const next = mark?.next ?? start.next;
  if (mark?.word.ordinal) return { value, next, ordinal: true, plural: mark.word.plural };
  const counted = tokens[next - 1]?.key.startsWith("millier");
  const rest = counted ? null : readHundreds(tokens, connector(tokens, next, lang), lang);
  const overrun = rest !== null && follower(tokens, rest.next, lang, ["thousand"]) !== null;
  if (!rest || overrun || rest.value === 0) return { value, next, ordinal: false, plural: false };
  return { ...rest, value: value + rest.value };
}

function bareThousand(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): WordsReading | null {
  const word = numberWord(tokens[at], lang);
  const alone =
    word?.role === "thousand" ? standsForOne(tokens, at, lang) && !tokens[at]?.key.startsWith("millier") : word?.role === "scale" && word.ordinal;
  if (!word || !alone) return null;
  return { value: word.value, next: at + 1, ordinal: word.ordinal, plural: word.plural };
}

/** "cent", "mille" are whole numbers in French; English wants "a hundred". */
function standsForOne(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): boolean {
  return lang === "fr" || tokens[at - 1]?.key === "a";
}

function readHundreds(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): WordsReading | null {
  const low = readBelowHundred(tokens, at, lang);
  const first = numberWord(tokens[at], lang);
  let hundreds: WordsReading | null = null;
  if (low && !low.ordinal) {
    // "dix-neuf cent" is a year; "soixante-quinze cent" is two numbers. English counts "twenty-five hundred".
    const multiplies = low.value >= (lang === "fr" ? 2 : 1) && low.value < (lang === "fr" ? 20 : 100);
    const mark = multiplies ? follower(tokens, low.next, lang, ["hundred"]) : null;
    if (!mark) return low;
    hundreds = { value: low.value * 100, next: mark.next, ordinal: mark.word.ordinal, plural: mark.word.plural };
  } else if (low) {
    return low;
  } else if (first?.role === "hundred" && standsForOne(tokens, at, lang)) {
    hundreds = { value: 100, next: at + 1, ordinal: first.ordinal, plural: first.plural };
  }
  if (!hundreds || hundreds.ordinal) return hundreds;
  const rest = readBelowHundred(tokens, connector(tokens, hundreds.next, lang), lang);
  if (!rest || rest.value === 0 || follower(tokens, rest.next, lang, ["hundred"])) return hundreds;
  return { ...rest, value: hundreds.value + rest.value };
}

function readBelowHundred(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): WordsReading | null {
  const first = numberWord(tokens[at], lang);
  if (!first) return null;
  let value = first.value;
  let next = at + 1;
  if (first.ordinal) return ["hundred", "thousand", "scale"].includes(first.role) && value > 99 ? null : { ...first, next };
  if (first.role === "unit" && value === 4 && lang === "fr") {
    const twenty = follower(tokens, next, lang, ["ten"]);
    if (!twenty || twenty.word.value !== 20) return { value, next, ordinal: false, plural: false };
    value = 80;
    next = twenty.next;
    if (twenty.word.ordinal) return { value, next, ordinal: true, plural: twenty.word.plural };
  } else if (first.role === "zero" || first.role === "unit") {
    return { value, next, ordinal: false, plural: false };
  } else if (first.role !== "ten" && first.role !== "teen") {
    return null;
  }
  return readUnits(tokens, value, next, lang);
}

/** What may follow a ten: "et un", "et onze", a unit, and in French a teen after 60 and 80, or 7–9 after "dix". */
function readUnits(tokens: readonly ScanToken[], tens: number, at: number, lang: LexiconLanguage): WordsReading {
  const alone: WordsReading = { value: tens, next: at, ordinal: false, plural: false };
  if (tens > 10 && tens < 20) return alone;
  const joined = lang === "fr" && tens > 10 ? afterAnd(tokens, at) : null;
  if (joined !== null) {
    const one = numberWord(tokens[joined], lang);
    const fits = one?.value === 1 || (one?.value === 11 && tens === 60);
    return one && fits && !one.ordinal ? sum(tens, one, joined + 1) : one && fits && tokens[joined]?.key !== "premier" ? sum(tens, one, joined + 1) : alone;
  }
  const unit = follower(tokens, at, lang, ["unit", "teen"]);
  if (!unit) return alone;
  if (tens === 10) return lang === "fr" && unit.word.value >= 7 && unit.word.value <= 9 ? sum(tens, unit.word, unit.next) : alone;
  if (unit.word.role === "teen") {
    if (lang === "en" || (tens !== 60 && tens !== 80)) return alone;
    return readTeen(tokens, tens, unit, lang);
  }
  // "vingt un" with a space is two numbers, "vingt-un" and "quatre-vingt un" are one.
  if (unit.word.value === 1 && lang === "fr" && tens !== 80 && unit.spaced) return alone;
  return sum(tens, unit.word, unit.next);
}

function readTeen(tokens: readonly ScanToken[], tens: number, teen: Follower, lang: LexiconLanguage): WordsReading {
  if (teen.word.value !== 10 || teen.word.ordinal) return sum(tens, teen.word, teen.next);
  const unit = follower(tokens, teen.next, lang, ["unit"]);
  return unit && unit.word.value >= 7 ? sum(tens + 10, unit.word, unit.next) : sum(tens, teen.word, teen.next);
}

function sum(tens: number, word: NumberWord, next: number): WordsReading {
  return { value: tens + word.value, next, ordinal: word.ordinal, plural: word.plural };
}

interface Follower {
  readonly word: NumberWord;
  readonly next: number;
  readonly spaced: boolean;
}

/** The number word that follows, joined by a hyphen or by white space, if it has one of the roles. */
export function follower(
  tokens: readonly ScanToken[],
  at: number,
  lang: LexiconLanguage,
  roles: readonly CardinalRole[],
): Follower | null {
  const hyphen = tokens[at]?.key === "-" && tokens[at]?.gap === "none" && tokens[at + 1]?.gap === "none";
  const index = hyphen ? at + 1 : at;
  const word = numberWord(tokens[index], lang);
  if (!word || !roles.includes(word.role) || (!hyphen && tokens[index]?.gap === "none")) return null;
  return { word, next: index + 1, spaced: !hyphen };
}

/** "mille et une nuits", "cent et un"; "deux cents soldats et un enfant" has its noun between. */
const ROUND_BEFORE_ONE: ReadonlySet<string> = new Set(["cent", "mille"]);
const ONE: ReadonlySet<string> = new Set(["un", "une"]);

function afterAnd(tokens: readonly ScanToken[], at: number): number | null {
  let index = at;
  if (tokens[index]?.key === "-") index += 1;
  if (tokens[index]?.key !== "et") return null;
  index += 1;
  return tokens[index]?.key === "-" ? index + 1 : index;
}

/** Skips the hyphen of the 1990 spelling ("deux-cent-trois"), the English "and" and the French one of "mille et une". */
function connector(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): number {
  const token = tokens[at];
  if (token?.key === "-" && token.gap === "none" && tokens[at + 1]?.gap === "none") return at + 1;
  if (lang === "fr") return token?.key === "et" && ROUND_BEFORE_ONE.has(tokens[at - 1]?.key ?? "") && ONE.has(tokens[at + 1]?.key ?? "") ? at + 1 : at;
  return token?.key === "and" ? at + 1 : at;
}

function withOrdinals(lang: LexiconLanguage): ReadonlyMap<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  for (const [key, { value, role }] of CARDINALS[lang]) {
    for (const [ordinal, plural] of regularOrdinals(key, lang)) words.set(ordinal, { value, role, ordinal: true, plural });
  }
  for (const [key, value] of IRREGULAR_ORDINALS[lang]) {
    const role: CardinalRole = value < 10 ? "unit" : value < 20 ? "teen" : "ten";
    words.set(key, { value, role, ordinal: true, plural: key.endsWith("s") });
    if (key.endsWith("ieme") || lang === "en") words.set(`${key}s`, { value, role, ordinal: true, plural: true });
  }
  for (const [key, { value, role }] of CARDINALS[lang]) words.set(key, { value, role, ordinal: false, plural: false });
  return words;
}

function regularOrdinals(key: string, lang: LexiconLanguage): [string, boolean][] {
  if (key.endsWith("s") && lang === "fr" && key !== "trois") return [];
  const base = lang === "fr" ? `${key.replace(/e$/, "")}ieme` : `${key}th`;
  return [[base, false], [`${base}s`, true]];
}
