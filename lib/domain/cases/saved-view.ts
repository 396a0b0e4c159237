/** Pages whose state can be kept under a name. */
export type ViewPage = "matrix" | "claims";

/** A view's whole state under a name, for everybody in the case. */
export interface SavedView {
  readonly id: string;
  readonly page: ViewPage;
  readonly name: string;
  /** The address's query, without the question mark. */
  readonly query: string;
  /** The name of who saved it. */
  readonly createdBy: string;
}
