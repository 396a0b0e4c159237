import { dayRange } from "../claims/partial-date";
import type { AnswerType, Presentation } from "../claims/types";
import { cellText, type ClaimColumn, type ClaimRow } from "./columns";
import type { DateOrder } from "./date-order";
import { parseDateCell } from "./parse-date-cell";
import { refusal, type Refusal, type RefusalCode } from "./refusal";
import type { DraftSource, RowDraft } from "./row-draft";
import { readAnswerType, readPresentation } from "./words";

/** Longest text per column in UTF-16 units, as the forms have it; every other column takes 300. */
const LENGTHS: Readonly<Partial<Record<ClaimColumn, number>>> = {
  question: 500, proposition: 2_000, answer: 500, hedge: 500, quote: 20_000, source_url: 2_000, chain: 6_000, note: 20_000, status: 60,
};
const DEFAULT_LENGTH = 300;
const MAX_LINKS = 20;
const CHAIN_SEPARATOR = /\s+[>›→]\s+/u;
const ADDRESS = /^https?:\/\/[^\s/]+\S*$/iu;
const PRESENTATIONS = "asserts, reports, denies, retracts, silent";
const TYPES = "quantity, yes-no, date, choice, text";

/** Reads the cells of one row and remembers what is wrong with them. */
class CellReader {
  readonly refusals: Refusal[] = [];

  constructor(
    private readonly row: number,
    private readonly cells: ClaimRow,
    private readonly order: DateOrder,
  ) {}

  refuse(column: ClaimColumn, code: RefusalCode, ...params: (string | number)[]): null {
    this.refusals.push(refusal(this.row, column, code, ...params));
    return null;
  }

  /** Text on one line; only quotes and notes keep their line ends. */
  text(column: ClaimColumn): string | null {
    const text = cellText(this.cells[column]);
    if (text === null) return null;
    const limit = LENGTHS[column] ?? DEFAULT_LENGTH;
    if (text.length > limit) return this.refuse(column, "too-long", limit);
    return column === "quote" || column === "note" ? text : text.replace(/\s*[\r\n]+\s*/gu, " ");
  }

  required(column: ClaimColumn): string {
    const text = this.text(column);
    if (text === null && this.refusals.every((found) => found.column !== column)) this.refuse(column, "required");
    return text ?? "";
  }

  date(column: ClaimColumn): string | null {
    const text = this.text(column);
    if (text === null) return null;
    const reading = parseDateCell(text, this.order);
    return "date" in reading ? reading.date : this.refuse(column, reading.problem, text);
  }

  oneOf<Value>(column: ClaimColumn, read: (text: string) => Value | null, choices: string): Value | null {
    const text = this.text(column);
    return text === null ? null : (read(text) ?? this.refuse(column, "not-one-of", text, choices));
  }

  address(): string | null {
    const text = this.text("source_url");
    return text === null || (ADDRESS.test(text) && URL.canParse(text)) ? text : this.refuse("source_url", "not-an-address", text);
  }

  period(): { periodFrom: string | null; periodTo: string | null } {
    const periodFrom = this.date("period_from");
    const periodTo = this.date("period_to");
    const reversed = (periodFrom !== null || periodTo !== null) && dayRange(periodFrom, periodTo) === null;
    if (reversed) this.refuse("period_to", "dates-reversed", `${periodFrom} – ${periodTo}`);
    return { periodFrom, periodTo };
  }

  chain(): string[] {
    const links = (this.text("chain") ?? "").split(CHAIN_SEPARATOR).map((link) => link.trim()).filter((link) => link !== "");
    if (links.length > MAX_LINKS) this.refuse("chain", "too-many-links", MAX_LINKS);
    return links;
  }

  source(): DraftSource | null {
    const title = this.text("source_title");
    const publication = this.text("source_publication");
    const url = this.address();
    const publishedAt = this.date("source_date");
    const named = title ?? url ?? publication;
    return named === null ? null : { title: named.slice(0, DEFAULT_LENGTH), titleInferred: title === null, publication, url, publishedAt };
  }
}

/** The draft of one row, or every reason why it is refused. */
export function readRow(row: number, cells: ClaimRow, order: DateOrder = null): { readonly draft: RowDraft | null; readonly refusals: readonly Refusal[] } {
  const reader = new CellReader(row, cells, order);
  const draft: RowDraft = {
    row,
    event: reader.text("event"),
    question: reader.required("question"),
    answerType: reader.oneOf<AnswerType>("answer_type", readAnswerType, TYPES),
    scope: {
      unit: reader.text("unit"),
      population: reader.text("population"),
      status: reader.text("status"),
      place: reader.text("place"),
      ...reader.period(),
    },
    claimant: { name: reader.required("claimant"), side: reader.text("claimant_side") },
    proposition: reader.text("proposition") ?? "",
    answer: {
      answer: typeof cells.answer === "number" ? cells.answer : reader.text("answer"),
      low: cells.low ?? null,
      best: cells.best ?? null,
      high: cells.high ?? null,
      qualifier: reader.text("qualifier"),
    },
    asOf: reader.date("as_of"),
    statementDate: reader.date("statement_date"),
    presentation: reader.oneOf<Presentation>("presentation", readPresentation, PRESENTATIONS),
    hedge: reader.text("hedge"),
    quote: reader.text("quote"),
    chain: reader.chain(),
    source: reader.source(),
    note: reader.text("note") ?? "",
  };
  return { draft: reader.refusals.length === 0 ? draft : null, refusals: reader.refusals };
}
