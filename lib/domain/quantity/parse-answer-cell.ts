import { readAmount, type AmountReading } from "../assists/amounts";
import { PhraseIndex } from "../assists/phrases";
import { scanTokens, type ScanToken } from "../assists/scan";
import { APPROXIMATION_SIGNS, APPROXIMATORS_AFTER, NO_FIGURE_WORDS, SHORTHAND_AFTER, SHORTHAND_BEFORE, type Approximation } from "../lexicon/approximators";
import { foldWord, type LexiconLanguage } from "../lexicon/language";
import { approximateBounds, NO_FIGURE, type Convention, type ConventionalBounds } from "./conventions";

/** What a spreadsheet's answer says as an amount. `verbatim` is the cell, trimmed. */
export interface AnswerReading extends ConventionalBounds {
  readonly verbatim: string;
  readonly convention: Convention;
}

/** A minus before the cell's figure: nothing counted is below nought, and dropping the sign would make a figure nobody gave. */
const NEGATIVE = /(?:^[-−–]\s*|(?:[^\d\s]\s+|[~≈<>=≥≤(])[-−])\d/u;

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
  if (NO_FIGURE_WORDS.has(foldWord(verbatim))) return { ...NO_FIGURE, verbatim };
  const plain = wholeThousands(verbatim);
  const readings = (lang ? [lang] : (["fr", "en"] as const)).map((language) => readCell(scanTokens(plain), language));
  const best = readings.reduce((left, right) => ((right?.covered ?? 0) > (left?.covered ?? 0) ? right : left), null);
  return best ? { ...best.bounds, verbatim } : null;
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
  if (!amount || amounts.length > 1 || isPartOfDate(tokens, amount)) return null;
  const tail = approximatorAfter(tokens, amount.next, lang);
  const how = sign?.how ?? tail?.how;
  const bounds = how === undefined ? amount.bounds : approximateBounds(amount.bounds, how);
  return { bounds, covered: amount.next - amount.first + (sign?.next ?? 0) + (tail ? tail.length : 0) };
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
