/** An exact span of one capture's canonical text. UTF-16 offsets, end exclusive. */
export interface Passage {
  readonly id: string;
  readonly captureId: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** Up to 32 UTF-16 units before and after, never cutting a surrogate pair. */
  readonly prefix: string;
  readonly suffix: string;
  /** The reviewer's translation; always shown as theirs. */
  readonly translation: string | null;
  readonly translationLanguage: string | null;
  readonly reviewerNote: string;
  readonly version: number;
}
