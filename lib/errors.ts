/** Every way a use case can fail that its caller may tell apart. Anything else is a defect and never reaches the wire. */
export type ErrorCode =
  | "unauthenticated"
  | "not-found"
  | "forbidden"
  | "invalid"
  | "conflict"
  | "duplicate"
  | "in-use"
  | "expired"
  | "too-many-attempts"
  | "too-large"
  | "import-failed"
  | "fetch-refused"
  | "bad-origin";

/** Details a message may name, and for `conflict` the state that won: `{ current }`. JSON values only. */
export type ErrorParams = Record<string, unknown>;

/** The one error class of the use cases. `code` picks the sentence shown to the person; `params` fill it. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor(code: ErrorCode, params: ErrorParams = {}) {
    super(typeof params["reason"] === "string" ? `${code}: ${params["reason"]}` : code);
    this.name = "AppError";
    this.code = code;
    this.params = params;
  }
}

/** Thrown when a write was made on a version that is no longer the newest. `current` is what stands now, for both texts to be shown. */
export function conflict(current: unknown): AppError {
  return new AppError("conflict", { current });
}
