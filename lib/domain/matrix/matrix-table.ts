import { formatAnswer } from "../claims/format-answer";
import { inQuotes } from "../claims/in-quotes";
import type { Locale } from "../support/locale-format";
import { guardFormula } from "../spreadsheet/formula-guard";
import type { Matrix, MatrixCell, MatrixRow } from "./types";

const WORDS = {
  fr: { question: "Question", silent: "silence", unknown: "non renseigné", translation: "traduction de la vérification\u00a0: " },
  en: { question: "Question", silent: "silent", unknown: "not recorded", translation: "reviewer’s translation: " },
} as const;

function cellText({ question }: MatrixRow, cell: MatrixCell, locale: Locale): string {
  if (cell.entries.length === 0) return WORDS[locale].silent;
  return cell.entries
    .map((entry) => {
      const answer = formatAnswer(question.answerType, { ...entry.answer, unit: question.unit }, locale) ?? WORDS[locale].silent;
      const translation = entry.translation ? ` [${WORDS[locale].translation}${inQuotes(entry.translation.text, locale)}]` : "";
      return entry.quote === null ? answer : `${answer} ${inQuotes(entry.quote, locale)}${translation}`;
    })
    .join("; ");
}

/** A matrix as plain cells, the header first: what is copied into a document or a spreadsheet. */
export function matrixCells(matrix: Matrix, locale: Locale): string[][] {
  const head = [WORDS[locale].question, ...matrix.columns.map((column) => column.label ?? WORDS[locale].unknown)];
  const body = matrix.groups.flatMap(({ event, rows }) => [
    ...(event === null ? [] : [[event.name, ...matrix.columns.map(() => "")]]),
    ...rows.map((row) => [row.question.text, ...row.cells.map((cell) => cellText(row, cell, locale))]),
  ]);
  return [head, ...body];
}

/** Cells as tab-separated text for a spreadsheet; no cell runs as a formula. */
export function toTsv(cells: readonly (readonly string[])[]): string {
  return cells.map((row) => row.map((cell) => guardFormula(cell.replace(/[\t\r\n]+/gu, " "))).join("\t")).join("\n");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escapeHtml = (text: string): string => text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);

/** Cells as an HTML table for a document, the first row and the first column as headers. */
export function toHtmlTable(cells: readonly (readonly string[])[]): string {
  const [head = [], ...body] = cells;
  const row = (made: readonly string[]): string => `<tr>${made.join("")}</tr>`;
  const headRow = row(head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`));
  const bodyRows = body.map(([first = "", ...rest]) => row([`<th scope="row">${escapeHtml(first)}</th>`, ...rest.map((cell) => `<td>${escapeHtml(cell)}</td>`)]));
  return `<table><thead>${headRow}</thead><tbody>${bodyRows.join("")}</tbody></table>`;
}
