import type { AnswerType, Presentation, Scope } from "../claims/types";
import type { Cell } from "./columns";

/** A source as a row names it. */
export interface DraftSource {
  readonly title: string;
  /** The row has no title: the address or the publication stands in for it. */
  readonly titleInferred: boolean;
  readonly publication: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
}

/** A row whose cells are well formed; what its answer means depends on the question's type, which all its rows settle. */
export interface RowDraft {
  readonly row: number;
  readonly event: string | null;
  readonly question: string;
  readonly answerType: AnswerType | null;
  /** As stated in the row; null is not stated. */
  readonly scope: Scope;
  readonly claimant: { readonly name: string; readonly side: string | null };
  readonly proposition: string;
  readonly answer: AnswerCells;
  readonly asOf: string | null;
  readonly statementDate: string | null;
  readonly presentation: Presentation | null;
  readonly hedge: string | null;
  readonly quote: string | null;
  readonly chain: readonly string[];
  readonly source: DraftSource | null;
  readonly note: string;
}

/** The cells an answer is read from. */
export interface AnswerCells {
  readonly answer: Cell;
  readonly low: Cell;
  readonly best: Cell;
  readonly high: Cell;
  readonly qualifier: string | null;
}
