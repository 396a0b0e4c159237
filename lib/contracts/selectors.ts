import { z } from "zod";
import type { TextPositionSelector, TextQuoteSelector } from "@/lib/domain/passages/selectors";

/** One passage to anchor again: at least one of the two selectors. */
export interface SelectedPassage {
  readonly id?: string | number;
  readonly quote?: TextQuoteSelector;
  readonly position?: TextPositionSelector;
}

const quote = z.object({
  type: z.literal("TextQuoteSelector"),
  exact: z.string().min(1),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
});

const position = z
  .object({ type: z.literal("TextPositionSelector"), start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine(({ start, end }) => start <= end, "start is after end");

/** Other kinds of selector may stand beside these two; they are not ours to read. */
const selector = z.object({ type: z.string() }).loose();
const selectors = z.union([z.array(selector), selector.transform((one) => [one])]);
const id = z.union([z.string(), z.number()]).optional();

const ours = z.object({ id, selector: selectors });
const target = z.object({ selector: selectors });
const annotation = z.object({
  id,
  target: z.union([target, z.array(z.union([target, z.string()])).transform((list) => list.find((one) => typeof one !== "string"))]),
});

/** A list of passages, a list of annotations, or an annotation page or collection with its first page. */
const documents = z.union([
  z.array(z.unknown()),
  z.object({ items: z.array(z.unknown()) }).transform(({ items }) => items),
  z.object({ first: z.object({ items: z.array(z.unknown()) }) }).transform(({ first }) => first.items),
  z.object({ target: z.unknown() }).transform((one): unknown[] => [one]),
]);

/** @throws Error whose message says in one line which entry is wrong, and how. */
export function parseSelectors(value: unknown): SelectedPassage[] {
  const list = documents.safeParse(value);
  if (!list.success) throw new Error("The selectors are not a list of passages or annotations.");
  return list.data.map(parseEntry);
}

function parseEntry(entry: unknown, n: number): SelectedPassage {
  const plain = ours.safeParse(entry);
  const annotated = plain.success ? null : annotation.safeParse(entry);
  const found = plain.success ? plain.data : annotated?.success ? { id: annotated.data.id, selector: annotated.data.target?.selector ?? [] } : null;
  if (!found) throw new Error(`Entry ${n + 1} has no selector.`);
  const passage: { -readonly [K in keyof SelectedPassage]: SelectedPassage[K] } = found.id === undefined ? {} : { id: found.id };
  for (const one of found.selector) {
    if (one.type === "TextQuoteSelector") passage.quote = read(quote, one, n);
    if (one.type === "TextPositionSelector") passage.position = read(position, one, n);
  }
  if (!passage.quote && !passage.position) throw new Error(`Entry ${n + 1} has neither a TextQuoteSelector nor a TextPositionSelector.`);
  return passage;
}

function read<T>(schema: z.ZodType<T>, value: unknown, n: number): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`Entry ${n + 1}, ${issue?.path.join(".") || "selector"}: ${issue?.message ?? "not valid"}.`);
}
