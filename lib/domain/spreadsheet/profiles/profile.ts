import type { Cell, ClaimRow } from "../columns";
import { refusal, type Refusal } from "../refusal";

/** A row of a data set by its folded header. */
export type DataSetRecord = ReadonlyMap<string, Cell>;

/** The layout of a data set that many teams work with, and how its rows become rows of ours. */
export interface DataSetProfile {
  readonly id: "acled" | "ucdp-ged" | "airwars";
  readonly name: string;
  /** Whether a header, as folded keys, has this layout. */
  recognises(keys: ReadonlySet<string>): boolean;
  /** One row of ours for each thing the row counts; nothing at all when the row is refused. */
  read(row: number, record: DataSetRecord): { readonly rows: readonly ClaimRow[]; readonly refused: readonly Refusal[] };
}

/** Joins what is known with commas: "Battles, Kidal, 27 July 2024". */
export function joined(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== "").join(", ");
}

/** What is wrong with a data set's figure, told by the data set's own header; nothing where it is none or a whole number. */
export function figureProblems(row: number, header: string, text: string | null): Refusal[] {
  if (text === null || /^\d+(?:\.0+)?$/u.test(text)) return [];
  return [refusal(row, header, /^-\d/u.test(text) ? "negative" : "not-a-number", text)];
}
