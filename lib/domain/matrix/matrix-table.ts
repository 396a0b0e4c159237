import { formatAnswer } from "../claims/format-answer";
import { inQuotes } from "../claims/in-quotes";
import { guardFormula } from "../spreadsheet/formula-guard";
import type { Locale } from "../support/locale-format";
import type { ColumnKind, Matrix, MatrixCell, MatrixEntry, MatrixRow } from "./types";

const WORDS = {
  fr: {
    question: "Question", silent: "silencieux", noAnswer: "ne donne pas de réponse", unknown: "non renseigné", colon: "\u00a0: ",
    translation: "traduction de la vérification", ownScope: "autre périmètre", hedged: "avec réserve", appearances: (count: number) => `${count} occurrences`,
  },
  en: {
    question: "Question", silent: "silent", noAnswer: "gives no answer", unknown: "not recorded", colon: ": ",
    translation: "reviewer’s translation", ownScope: "other scope", hedged: "hedged", appearances: (count: number) => `${count} appearances`,
  },
} as const;

/** What one claim says in a copied cell. */
export interface CopiedEntry {
  /** Who says so; null where the column says it. */
  readonly who: string | null;
  /** Null where the account is silent. */
  readonly answer: string | null;
  /** Quote, translation and what the matrix marks, in this order. */
  readonly rest: readonly string[];
}

/** A line of a copied matrix: an event over all columns, or a question with what each account says. */
export type CopiedLine = { readonly event: string } | { readonly question: string; readonly cells: readonly (readonly CopiedEntry[])[] };

/** A matrix as it is copied into a document or a spreadsheet. */
export interface CopiedMatrix {
  readonly head: readonly string[];
  readonly lines: readonly CopiedLine[];
}

/** What a matrix shows, laid out for copying. Columns that are no claimants name who speaks in each cell. */
export function matrixCells(matrix: Matrix, columns: ColumnKind, locale: Locale): CopiedMatrix {
  const words = WORDS[locale];
  const entry = ({ question }: MatrixRow, one: MatrixEntry): CopiedEntry => {
    const marks = [
      one.ownScope.length > 0 ? words.ownScope : null,
      one.hedge === null ? null : `${words.hedged}${words.colon}${inQuotes(one.hedge, locale)}`,
      one.appearances.length > 1 ? words.appearances(one.appearances.length) : null,
    ].filter((mark) => mark !== null);
    return {
      who: columns === "claimant" ? null : one.claimant,
      answer: formatAnswer(question.answerType, { ...one.answer, unit: question.unit }, locale) ?? words.noAnswer,
      rest: [
        one.quote === null ? null : inQuotes(one.quote, locale),
        one.translation ? `[${words.translation}${words.colon}${inQuotes(one.translation.text, locale)}]` : null,
        marks.length === 0 ? null : `(${marks.join("; ")})`,
      ].filter((part) => part !== null),
    };
  };
  const cell = (row: MatrixRow, { entries }: MatrixCell): CopiedEntry[] =>
    entries.length === 0 ? [{ who: null, answer: null, rest: [] }] : entries.map((one) => entry(row, one));
  return {
    head: [words.question, ...matrix.columns.map(({ label }) => label ?? words.unknown)],
    lines: matrix.groups.flatMap(({ event, rows }): CopiedLine[] => [
      ...(event === null ? [] : [{ event: event.name }]),
      ...rows.map((row) => ({ question: row.question.text, cells: row.cells.map((one) => cell(row, one)) })),
    ]),
  };
}

/** Tab-separated text for a spreadsheet, an entry after the other in its cell; no cell runs as a formula. */
export function toTsv({ head, lines }: CopiedMatrix, locale: Locale): string {
  const told = ({ who, answer, rest }: CopiedEntry): string => [`${who === null ? "" : `${who}${WORDS[locale].colon}`}${answer ?? WORDS[locale].silent}`, ...rest].join(" ");
  const rows = lines.map((line) =>
    "event" in line ? [line.event, ...head.slice(1).map(() => "")] : [line.question, ...line.cells.map((entries) => entries.map(told).join("; "))],
  );
  return [head, ...rows].map((row) => row.map((cell) => guardFormula(cell.replace(/[\t\r\n]+/gu, " "))).join("\t")).join("\n");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escapeHtml = (text: string): string => text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);

/** Of its own: documents take what is pasted as it is, and a table without lines is read as running text. */
const LINES = ' style="border:1px solid #8a8a8a;padding:4px 8px;vertical-align:top;text-align:left"';

/** An HTML table for a document, an entry below the other in its cell. Spreadsheet programs take it too, so no cell runs as a formula. */
export function toHtmlTable({ head, lines }: CopiedMatrix, locale: Locale): string {
  const guarded = (text: string): string => escapeHtml(guardFormula(text));
  const told = ({ who, answer, rest }: CopiedEntry): string =>
    answer === null
      ? `<i>${WORDS[locale].silent}</i>`
      : [`${who === null ? "" : guarded(`${who}${WORDS[locale].colon}`)}<b>${who === null ? guarded(answer) : escapeHtml(answer)}</b>`, ...rest.map(escapeHtml)].join("<br>");
  const headRow = head.map((cell) => `<th scope="col"${LINES}>${guarded(cell)}</th>`).join("");
  const rows = lines.map((line) =>
    "event" in line
      ? `<tr><th scope="rowgroup" colspan="${head.length}"${LINES}>${guarded(line.event)}</th></tr>`
      : `<tr><th scope="row"${LINES}>${guarded(line.question)}</th>${line.cells.map((entries) => `<td${LINES}>${entries.map(told).join("<br><br>")}</td>`).join("")}</tr>`,
  );
  return `<table style="border-collapse:collapse"><thead><tr>${headRow}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}
