import { readAmount, type AmountReading } from "../assists/amounts/amounts";
import { PhraseIndex } from "../assists/reading/phrases";
import { readUnsaid } from "../assists/quantities/unsaid";
import { scanTokens, type ScanToken } from "../assists/reading/scan";
import { APPROXIMATION_SIGNS, APPROXIMATORS_AFTER, NO_FIGURE_WORDS, SHORTHAND_AFTER, SHORTHAND_BEFORE, type Approximation } from "../lexicon/approximators";
import { foldWord, type LexiconLanguage } from "../lexicon/language";
import { MEASURE_UNITS } from "../lexicon/units";
import { approximateBounds, between, exactly, NO_FIGURE, type Convention, type ConventionalBounds } from "./conventions";

/** What a spreadsheet's answer says as an amount. `verbatim` is the cell, trimmed. */
export interface AnswerReading extends ConventionalBounds {
  readonly verbatim: string;
  readonly convention: Convention;
}

/** A minus before the cell's figure: nothing counted is below nought, and dropping the sign would make a figure nobody gave. */
const NEGATIVE = /(?:^[-−–]\s*|(?:[^\d\s]\s+|[~≈<>=≥≤(])[-−])\d/u;

/** "300-ish", "fifty-odd": about so many. */
const SUFFIX = /(?<=[\p{L}\p{N}])()(?:-|\s)?(?:ish|odd)(?![\p{L}\p{N}])/giu;
/** Two words in both languages, of which the second alone is a number in one. */
const PER_CENT = /(?<=[\p{L}\p{N}]\s?)\b(?:pour\s?cents?|per\s?cent)\b/giu;
/** "un tiers", "a quarter of": a share, of which no count can be read. */
const SHARE = new Set("tiers quart quarts cinquieme cinquiemes dixieme dixiemes moitie third thirds quarter quarters half fifth fifths tenth tenths majority majorite".split(" "));

const A_GRAVE = /(?<!\p{L})à(?!\p{L})/iu;

/** Alone in a cell these count: nobody. */
const NOBODY = new Set(["nobody", "personne", "nil", "neant", "none killed", "none dead", "none wounded", "none injured", "none missing"]);

/** A cell longer than this is prose. */
const CELL_LIMIT = 400;

const SIGNS: ReadonlyMap<string, Approximation> = new Map([...APPROXIMATION_SIGNS, ...SHORTHAND_BEFORE]);

const AFTER: Readonly<Record<LexiconLanguage, PhraseIndex<Approximation>>> = {
  fr: new PhraseIndex([...APPROXIMATORS_AFTER.fr, ...SHORTHAND_AFTER]),
  en: new PhraseIndex([...APPROXIMATORS_AFTER.en, ...SHORTHAND_AFTER]),
};

/**
 * Reads a spreadsheet's answer as an amount: "500+", "~625", "6–7", ">50", "au moins 10", "plusieurs dizaines",
 * "un nombre important", "aucun bilan". Null where the cell is empty, is no amount, below nought ("-5"), or
 * holds more than one ("50 Russians and 10 Malians"). Without a language both are tried and the one that reads more of the cell wins.
 * In a cell counts are whole: "1,500" and "1.500" are both fifteen hundred.
 */
export function parseAnswerCell(text: string, lang?: LexiconLanguage): AnswerReading | null {
  const verbatim = text.trim();
  if (verbatim === "" || verbatim.length > CELL_LIMIT || NEGATIVE.test(verbatim)) return null;
  if (saysNoFigure(verbatim)) return { ...NO_FIGURE, verbatim };
  if (NOBODY.has(foldWord(verbatim))) return { ...exactly(0), verbatim };
  const head = withoutParts(verbatim);
  const bounds = plusMinus(verbatim) ?? readAny(verbatim, lang) ?? (head === verbatim ? null : readAny(head, lang));
  return bounds && { ...bounds, verbatim };
}

/** The reading, in the language given or in either, that covers most of the cell. */
function readAny(cell: string, lang: LexiconLanguage | undefined): ConventionalBounds | null {
  const plain = wholeThousands(cell).replace(SUFFIX, "$1 or so").replace(PER_CENT, "%");
  // « à » is no English article.
  const languages = lang ? [lang] : A_GRAVE.test(cell) ? (["fr"] as const) : (["fr", "en"] as const);
  const readings = languages.map((language) => readCell(scanTokens(plain), language));
  const best = readings.reduce((left, right) => ((right?.covered ?? 0) > (left?.covered ?? 0) ? right : left), null);
  return best?.bounds ?? null;
}

/** What counts a part of the amount before it, or refers to a note. */
const PARTS = /[\s,;–—(]*(?<!\p{L})(?:including|incl\.|among (?:them|whom)|of (?:whom|which)|dont|parmi (?:lesquel(?:le)?s|eux)|y compris|notamment)(?!\p{L}).*$/isu;
const BRACKETED = /\s*\((?!\s*(?:or|ou|voire|others?|d?'?autres?|selon|according|per)(?!\p{L}))[^()]*\d[^()]*\)\s*$|\s*\[\d+\]\s*$/iu;

/** "17, dont 3 enfants" and "21 (14 men; 7 women)" are 17 and 21. */
export function withoutParts(cell: string): string {
  const head = cell.replace(PARTS, "").replace(BRACKETED, "").trim();
  return head === "" ? cell : head;
}

/** "20 ± 5": both bounds are said, and the best. */
function plusMinus(cell: string): ConventionalBounds | null {
  const [, best, margin] = /^(\d{1,9})\s*(?:±|\+\/-)\s*(\d{1,9})$/u.exec(cell) ?? [];
  if (best === undefined || Number(margin) > Number(best)) return null;
  return { ...between(Number(best) - Number(margin), Number(best) + Number(margin)), best: Number(best), qualifier: "about" };
}

function saysNoFigure(cell: string): boolean {
  const folded = foldWord(cell);
  return NO_FIGURE_WORDS.has(folded) || NO_FIGURE_WORDS.has(folded.replace(/[.!…]+$/u, ""));
}

/** Thousands grouped by comma or point, either language's way, as one run of digits. */
function wholeThousands(cell: string): string {
  return cell.replace(/(?<![\d.,])([1-9]\d{0,2})((?:[.,]\d{3}){1,4})(?![\d.,]*\d)/g, (_, head: string, groups: string) =>
    head + groups.replace(/[.,]/g, ""),
  );
}

interface CellReading {
  readonly bounds: ConventionalBounds;
  /** Tokens of the cell that belong to the amount. */
  readonly covered: number;
}

function readCell(tokens: readonly ScanToken[], lang: LexiconLanguage): CellReading | null {
  const sign = leadingSign(tokens);
  const amounts = [...amountsIn(tokens, sign?.next ?? 0, lang)];
  const [amount] = amounts;
  if (!amount) return tokens.some((_, at) => readUnsaid(tokens, at, lang) !== null) ? { bounds: NO_FIGURE, covered: 1 } : null;
  if (amounts.length === 2) return betweenTwo(tokens, amounts[0], amounts[1]);
  if (amounts.length > 1 || isPartOfDate(tokens, amount) || SHARE.has(tokens[amount.next]?.key ?? "")) return null;
  const tail = approximatorAfter(tokens, amount.next, lang);
  const how = sign?.how ?? tail?.how;
  // "plus de 60 %": what is measured has no next whole number.
  const continuous = MEASURE_UNITS.get(tokens[amount.next]?.key ?? "")?.continuous ?? false;
  const plain = continuous && amount.how !== "exactly" ? approximateBounds(amount.said, amount.how, true) : amount.bounds;
  const bounds = how === undefined ? plain : approximateBounds(plain, how, continuous);
  return { bounds, covered: amount.next - amount.first + (sign?.next ?? 0) + (tail ? tail.length : 0) };
}

const BUT: ReadonlySet<string> = new Set(["but", "and", "mais", "et", "yet", ","]);

/** "more than 20 but fewer than 30": two open ends make one range. */
function betweenTwo(tokens: readonly ScanToken[], low: AmountReading | undefined, high: AmountReading | undefined): CellReading | null {
  if (low?.bounds.qualifier !== "at-least" || high?.bounds.qualifier !== "at-most") return null;
  const joined = tokens.slice(low.next, high.first).every(({ key }) => BUT.has(key));
  const [from, to] = [low.bounds.low, high.bounds.high];
  return joined && from !== null && to !== null && from <= to ? { bounds: between(from, to), covered: high.next - low.first } : null;
}

/** "~", ">", ">=" and the like at the head of the cell. */
function leadingSign(tokens: readonly ScanToken[]): { how: Approximation; next: number } | null {
  const [first, second] = [tokens[0]?.key ?? "", tokens[1]?.key ?? ""];
  const pair = SIGNS.get(first + second);
  if (pair !== undefined && second !== "") return { how: pair, next: 2 };
  const single = SIGNS.get(first);
  return single === undefined ? null : { how: single, next: 1 };
}

function* amountsIn(tokens: readonly ScanToken[], from: number, lang: LexiconLanguage): Generator<AmountReading> {
  for (let at = from; at < tokens.length; ) {
    const amount = readBareWithheld(tokens, at, lang) ?? readAmount(tokens, at, lang);
    if (amount && (amount.form !== "article" || at === from)) yield amount;
    at = amount ? amount.next : at + 1;
  }
}

/** A cell may stop at "un nombre important" or "beaucoup"; running text goes on with "de". */
function readBareWithheld(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): AmountReading | null {
  const last = tokens.at(-1);
  if (!last || last.kind !== "word") return null;
  const of: ScanToken = { ...last, key: lang === "fr" ? "de" : "of" };
  const amount = readAmount([...tokens, of], at, lang);
  return amount?.next === tokens.length + 1 && (amount.form === "withheld" || amount.form === "vague") ? { ...amount, next: tokens.length } : null;
}

function approximatorAfter(
  tokens: readonly ScanToken[],
  from: number,
  lang: LexiconLanguage,
): { how: Approximation; length: number } | null {
  for (let at = from; at < tokens.length; at += 1) {
    const phrase = AFTER[lang].match(tokens, at);
    if (phrase) return { how: phrase.value, length: phrase.next - at };
  }
  return null;
}

/** "2024-10-03", "12/05/2024", "10:30": figures stuck together by what an amount never holds. */
function isPartOfDate(tokens: readonly ScanToken[], amount: AmountReading): boolean {
  const mark = tokens[amount.next];
  const joined = mark?.gap === "none" && ["/", "-", ":", "."].includes(mark.key) && tokens[amount.next + 1]?.kind === "figure";
  return joined && tokens[amount.next + 1]?.gap === "none";
}
