import type { Answer, Appearance, Claim, Event, NamedActor, Presentation, Question } from "../claims/types";
import type { Decision } from "../disagreement/decisions";
import type { Relation, ScopeField } from "../disagreement/types";
import type { ChangedPassage } from "../passages/review";
import type { Source } from "../sources/types";

/** What the columns of the matrix are. */
export type ColumnKind = "claimant" | "source" | "side" | "publication";

/** What is shown of a matrix; a page keeps it in its address. */
export interface MatrixView {
  readonly columns: ColumnKind;
  readonly groupByEvent: boolean;
  readonly only: "all" | "disagreements" | "unsettled";
  /** Column keys in the order a person put them; the others follow. */
  readonly order: readonly string[];
  readonly hidden: readonly string[];
  /** Columns, from the first, whose cells are made; of all when left out. */
  readonly width?: number;
}

/** The things of a case, or of the questions asked for, that a matrix is made of. */
export interface MatrixInput {
  readonly events: readonly Event[];
  readonly questions: readonly Question[];
  readonly actors: readonly NamedActor[];
  readonly claims: readonly Claim[];
  readonly appearances: readonly Appearance[];
  readonly sources: readonly Pick<Source, "id" | "title" | "publication" | "reliability">[];
  readonly decisions: readonly Decision[];
  /** Passages that their source no longer has as they were. */
  readonly changed?: readonly ChangedPassage[];
}

/** One account: whose words stand in the column. */
export interface MatrixColumn {
  /** Stable in addresses; empty for accounts whose source, side or publication is not recorded. */
  readonly key: string;
  /** Null when it is not recorded. */
  readonly label: string | null;
  /** Of a claimant: its side. Of a source: its publication. */
  readonly detail: string | null;
  readonly claims: number;
}

/** What one claim says in one column. */
export interface MatrixEntry {
  readonly claimId: string;
  readonly claimant: string;
  readonly answer: Answer;
  readonly presentation: Presentation;
  /** The shortest quote: the words nearest to the answer. */
  readonly quote: string | null;
  /** The reviewer's translation of that quote. */
  readonly translation: Appearance["translation"];
  readonly hedge: string | null;
  readonly chain: readonly string[];
  /** Appearances within this column. */
  readonly appearances: readonly string[];
  /** Fields in which the claim is about something else than its question. */
  readonly ownScope: readonly ScopeField[];
  readonly asOf: string | null;
  readonly statementDate: string | null;
  readonly credibility: number | null;
  /** Admiralty A–F of the sources it appears in, each once; never put together into one, since F cannot be judged. */
  readonly reliability: readonly string[];
  /** A source of it changed after the claim was taken; null while none did. */
  readonly changed: Pick<ChangedPassage, "reviewId" | "change"> | null;
}

/** An account's answers to a question. Without entries the account is silent, which is shown as such and never blank. */
export interface MatrixCell {
  readonly column: string;
  readonly entries: readonly MatrixEntry[];
  /** `recorded`: a source says that it gives no answer. `unanswered`: nothing of it is in the case. */
  readonly silence: "recorded" | "unanswered" | null;
}

export interface MatrixRow {
  readonly question: Question;
  /** In the order of the columns. */
  readonly cells: readonly MatrixCell[];
  /** Pairs of claims per relation, weightiest first, relations that do not occur left out. */
  readonly relations: readonly { readonly relation: Relation; readonly pairs: number; readonly open: number }[];
  /** The weightiest relation that nobody has decided on; null when none is open but agreement. */
  readonly openRelation: Relation | null;
}

export interface MatrixGroup {
  /** Null for questions of no event, and for the one group of a matrix that is not grouped. */
  readonly event: Event | null;
  readonly rows: readonly MatrixRow[];
}

export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  readonly hidden: readonly MatrixColumn[];
  readonly groups: readonly MatrixGroup[];
  /** Questions there are, filtered out ones included. */
  readonly questions: number;
}
