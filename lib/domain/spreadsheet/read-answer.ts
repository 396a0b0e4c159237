import type { Answer, AnswerType } from "../claims/types";
import type { Approximation } from "../lexicon/approximators";
import { NO_FIGURE_WORDS } from "../lexicon/approximators";
import { foldWord } from "../lexicon/language";
import { approximate } from "../quantity/conventions";
import { parseAnswerCell, type AnswerReading as AmountReading } from "../quantity/parse-answer-cell";
import { boundsProblem, type Bounds, type Qualifier } from "../quantity/quantity";
import { cellText, type Cell, type ClaimColumn } from "./columns";
import type { DateOrder } from "./date-order";
import { parseDateOrRangeCell } from "./parse-date-cell";
import type { RefusalCode } from "./refusal";
import type { AnswerCells } from "./row-draft";
import { scopeInWords } from "./scope-in-words";
import { readQualifier, readYesNo, saysNoAnswer } from "./words";

/** What is wrong with one cell of an answer. */
export interface AnswerProblem {
  readonly column: ClaimColumn;
  readonly code: RefusalCode;
  readonly params: readonly (string | number)[];
}

export type AnswerOrProblem = { readonly answer: Answer } | { readonly problem: AnswerProblem };

const NOTHING: Answer = { answer: null, answerYes: null, answerDate: null, low: null, best: null, high: null, qualifier: null };
const NEGATIVE = /^[-−–]\s*\d/u;
const QUALIFIERS = "exact, about, at-least, at-most, range, vague, none-given";
/** What a qualifier in its own column does to a plain figure in the answer. */
const QUALIFIED_FIGURE: Readonly<Partial<Record<Qualifier, Approximation>>> = { about: "around", "at-least": "from", "at-most": "up-to" };

function problem(column: ClaimColumn, code: RefusalCode, ...params: (string | number)[]): { problem: AnswerProblem } {
  return { problem: { column, code, params } };
}

/** How the answers of one question are read. */
export interface AnswerReading {
  readonly type: AnswerType;
  /** A row states the type: what is not of it is refused. Where the type is told by the other answers, words stay words. */
  readonly stated: boolean;
  readonly order: DateOrder;
}

/** Reads answers; remembers the cells it has read, of which a sheet repeats a few. */
export class AnswerReader {
  readonly #readings = new Map<string, AmountReading | null>();

  /** The answer of a row under its question's type, or the one cell that is wrong. */
  read({ type, stated, order }: AnswerReading, cells: AnswerCells): AnswerOrProblem {
    if (type === "quantity") return this.#quantity(cells);
    const text = cellText(cells.answer);
    if (text === null) return { answer: NOTHING };
    const qualifier = cells.qualifier === null ? null : readQualifier(cells.qualifier);
    if (qualifier === "none-given" || saysNoAnswer(text)) return { answer: { ...NOTHING, answer: text, qualifier: "none-given" } };
    const words = { answer: { ...NOTHING, answer: text } };
    if (type === "yes-no") {
      const answerYes = readYesNo(text);
      if (answerYes === null) return stated ? problem("answer", "not-yes-or-no", text) : words;
      return { answer: { ...NOTHING, answer: text, answerYes } };
    }
    if (type === "date") {
      const reading = parseDateOrRangeCell(text, order);
      if ("date" in reading) return { answer: { ...NOTHING, answer: text, answerDate: reading.date, qualifier: reading.vague || qualifier === "about" ? "about" : null } };
      return stated || reading.problem === "ambiguous-date" ? problem("answer", reading.problem, text) : words;
    }
    return words;
  }

  /** The amount in a cell; null when it holds none, or more than one. */
  amount(text: string): AmountReading | null {
    const known = this.#readings.get(text);
    if (known !== undefined) return known;
    const reading = parseAnswerCell(text);
    this.#readings.set(text, reading);
    return reading;
  }

  #quantity(cells: AnswerCells): AnswerOrProblem {
    const qualifier = cells.qualifier === null ? null : readQualifier(cells.qualifier);
    if (cells.qualifier !== null && qualifier === null) return problem("qualifier", "not-one-of", cells.qualifier, QUALIFIERS);
    const bounds: Record<keyof Bounds, number | null> = { low: null, best: null, high: null };
    for (const column of ["low", "best", "high"] as const) {
      const value = this.#number(cells[column]);
      if (typeof value === "object" && value !== null) return problem(column, value.code, value.text);
      bounds[column] = value;
    }
    const text = cellText(cells.answer);
    if (bounds.low === null && bounds.best === null && bounds.high === null) return this.#inWords(cells.answer, text, qualifier);
    return this.#inBounds(text, bounds, qualifier);
  }

  #inBounds(text: string | null, bounds: Bounds, stated: Qualifier | null): AnswerOrProblem {
    const said = text === null ? null : this.amount(text);
    if (text !== null && said !== null && apart(said, bounds)) return problem("answer", "answer-outside-bounds", text, shown(bounds));
    const qualifier = stated ?? (said === null ? null : saidQualifier(said, bounds)) ?? qualifierOf(bounds);
    const wrong = boundsProblem({ ...bounds, qualifier });
    if (wrong === "figure-without-words") return problem("qualifier", "figure-without-words");
    if (wrong !== null) {
      const column = bounds.low !== null && bounds.high !== null && bounds.low > bounds.high ? "low" : "best";
      return problem(column, "out-of-order", shown(bounds));
    }
    return { answer: { ...NOTHING, answer: text, ...bounds, qualifier } };
  }

  #inWords(cell: Cell, text: string | null, stated: Qualifier | null): AnswerOrProblem {
    if (text === null) return { answer: { ...NOTHING, qualifier: stated } };
    const value = typeof cell === "number" ? this.#number(cell) : NEGATIVE.test(text) ? { code: "negative" as const, text } : null;
    if (typeof value === "object" && value !== null) return problem("answer", value.code, text);
    const reading = value === null ? this.amount(text) : { ...approximate(value, "exactly"), verbatim: text };
    if (reading === null) {
      // "50 Russians and 10 Malians" is no one amount, and a sum would cross scopes; its words stand, and say what they count.
      if (/\d/u.test(text) && (scopeInWords(text)?.parts ?? 0) < 2) return problem("answer", "several-amounts", text);
      return { answer: { ...NOTHING, answer: text, qualifier: stated } };
    }
    const { low, best, high, qualifier } = this.#qualified(reading, stated);
    return { answer: { ...NOTHING, answer: text, low, best, high, qualifier } };
  }

  #qualified(reading: AmountReading, stated: Qualifier | null): Bounds & { readonly qualifier: Qualifier } {
    const how = stated === null ? undefined : QUALIFIED_FIGURE[stated];
    if (reading.qualifier === "exact" && reading.best !== null && how !== undefined) return approximate(reading.best, how);
    return reading;
  }

  /** A plain number; what says that there is none ("n/a", "unknown") is null. */
  #number(cell: Cell): number | null | { readonly code: "not-a-number" | "negative"; readonly text: string } {
    const text = cellText(cell);
    if (text === null) return null;
    if (typeof cell === "number") return cell < 0 ? { code: "negative", text } : Number.isFinite(cell) ? cell : { code: "not-a-number", text };
    if (/^\d+$/u.test(text)) return Number(text);
    if (NO_FIGURE_WORDS.has(foldWord(text))) return null;
    if (NEGATIVE.test(text)) return { code: "negative", text };
    const reading = this.amount(text);
    return reading?.qualifier === "exact" && /\d/u.test(text) ? reading.best : { code: "not-a-number", text };
  }
}

function shown({ low, best, high }: Bounds): string {
  return `low ${low ?? "–"}, best ${best ?? "–"}, high ${high ?? "–"}`;
}

/** Whether the answer's words and the bounds beside them have no value in common: one of the two is a slip. */
function apart(said: Bounds, bounds: Bounds): boolean {
  const from = bounds.low ?? bounds.best ?? -Infinity;
  const to = bounds.high ?? (bounds.low === null ? bounds.best : null) ?? Infinity;
  return (said.high !== null && said.high < from) || (said.low !== null && said.low > to);
}

/** Vague words stay vague whatever bounds a person gives them; other words qualify the bounds only where they say the same. */
function saidQualifier(said: AmountReading, bounds: Bounds): Qualifier | null {
  const closed = bounds.low !== null && bounds.high !== null;
  if (closed && (said.qualifier === "about" || said.qualifier === "vague")) return said.qualifier;
  return said.low === bounds.low && said.best === bounds.best && said.high === bounds.high ? said.qualifier : null;
}

/** The qualifier that bounds speak for themselves. */
function qualifierOf({ low, best, high }: Bounds): Qualifier {
  if (low === null && high === null) return "exact";
  if (low === null) return "at-most";
  if (high === null) return best === null ? "at-least" : "range";
  return low === high ? "exact" : "range";
}
