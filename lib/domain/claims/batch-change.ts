/** What of a claim can be changed together with others. */
export interface BatchFields {
  readonly questionId: string;
  readonly claimantId: string;
  /** The claim's own; null means "as the question has it". */
  readonly status: string | null;
  readonly tags: readonly string[];
}

/** One change to many claims; what is left out stays as it is. */
export interface BatchChange {
  readonly questionId?: string | undefined;
  readonly claimantId?: string | undefined;
  readonly status?: string | null | undefined;
  readonly addTags: readonly string[];
  readonly removeTags: readonly string[];
}

/** The fields that a change gives other values, or null when it changes nothing. Added tags come last, in the order given. */
export function changedFields(claim: BatchFields, change: BatchChange): Partial<BatchFields> | null {
  const { questionId, claimantId, status, addTags, removeTags } = change;
  const kept = claim.tags.filter((tag) => !removeTags.includes(tag));
  const tags = [...kept, ...addTags.filter((tag, index) => !kept.includes(tag) && addTags.indexOf(tag) === index)];
  const changed: Partial<BatchFields> = {
    ...(questionId !== undefined && questionId !== claim.questionId ? { questionId } : {}),
    ...(claimantId !== undefined && claimantId !== claim.claimantId ? { claimantId } : {}),
    ...(status !== undefined && status !== claim.status ? { status } : {}),
    ...(tags.length !== claim.tags.length || tags.some((tag, index) => tag !== claim.tags[index]) ? { tags } : {}),
  };
  return Object.keys(changed).length === 0 ? null : changed;
}

/** The same fields of a claim, with the values they have now. */
export function sameFields(claim: BatchFields, fields: Partial<BatchFields>): Partial<BatchFields> {
  return {
    ...("questionId" in fields ? { questionId: claim.questionId } : {}),
    ...("claimantId" in fields ? { claimantId: claim.claimantId } : {}),
    ...("status" in fields ? { status: claim.status } : {}),
    ...("tags" in fields ? { tags: claim.tags } : {}),
  };
}

/**
 * Why a claim was left as it is: somebody else changed it since it was read (`stale`) or removed it (`gone`), its answer is of
 * another type than the question's (`answer-type`), or it would have more tags than a claim may have (`tags`).
 */
export type BatchRefusal = "stale" | "gone" | "answer-type" | "tags";
