/** One investigation. Everything else belongs to exactly one case. */
export interface Case {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  /** Language of exports when none is asked for: `fr` or `en`. */
  readonly language: string;
  /** Whether Admiralty grading is used; off means cross-reference only. */
  readonly gradingEnabled: boolean;
  readonly isDemo: boolean;
  /** When somebody first read that a fetched site sees this machine's address; null before. UTC. */
  readonly fetchNoticeAt: Date | null;
  readonly reviewerNote: string;
  readonly createdAt: Date;
  readonly version: number;
}
