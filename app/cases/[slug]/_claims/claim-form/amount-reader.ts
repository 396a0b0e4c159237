import type { AnswerType } from "@/lib/domain/claims/types";
import type { Locale } from "@/lib/domain/support/locale-format";
import type { ClaimDraft } from "./claim-draft";

type Parse = (typeof import("@/lib/domain/quantity/parse-answer-cell"))["parseAnswerCell"];

let parse: Parse | null = null;
let loading: Promise<void> | null = null;

/** Fetches what reads amounts, once; its word lists are no part of a page's first load. Without it amounts are typed by hand. */
export function loadAmountReader(): Promise<void> {
  loading ??= import("@/lib/domain/quantity/parse-answer-cell").then(
    (module) => {
      parse = module.parseAnswerCell;
    },
    () => {
      loading = null;
    },
  );
  return loading;
}

/** Whether amounts can be read at once. */
export const readsAmounts = (): boolean => parse !== null;

/** The bounds that words say; nothing where they say none, or before the reader is there. */
export function readAmount(words: string, locale: Locale): Partial<ClaimDraft> {
  const reading = parse?.(words) ?? parse?.(words, locale);
  if (!reading) return {};
  const text = (value: number | null) => (value === null ? "" : String(value));
  return { low: text(reading.low), best: text(reading.best), high: text(reading.high), qualifier: reading.qualifier };
}

/** The draft with its amount read, where nobody has set any bound yet. */
export function withAmountRead(draft: ClaimDraft, type: AnswerType, locale: Locale): ClaimDraft {
  const { answer, low, best, high, qualifier } = draft;
  return type !== "quantity" || answer === "" || low + best + high + qualifier !== "" ? draft : { ...draft, ...readAmount(answer, locale) };
}

/**
 * Drafts about to be saved. Who types and saves before the reader is there gets the same claim as who is slower; where it was
 * there while they typed, what they left is what they meant.
 */
export async function withAmountsRead<Draft extends { readonly draft: ClaimDraft; readonly type: AnswerType }>(drafts: readonly Draft[], locale: Locale): Promise<ClaimDraft[]> {
  if (readsAmounts() || drafts.every(({ type }) => type !== "quantity")) return drafts.map(({ draft }) => draft);
  await loadAmountReader();
  return drafts.map(({ draft, type }) => withAmountRead(draft, type, locale));
}
