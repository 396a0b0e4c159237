import type { ChangeFilter } from "@/lib/domain/comparison-view/changes";
import { CONTENT_KINDS, EDIT_CLASSES } from "@/lib/domain/comparison-view/packed-edits";
import type { EditClass } from "@/lib/domain/comparison/types";
import { LIST_LIMITS } from "@/lib/limits";

/** What may stand beside something else: a whole capture, or the words of one passage. */
export interface TextRef {
  readonly what: "capture" | "passage";
  readonly id: string;
}

/** The whole state of the comparison page, as its address has it. */
export interface ComparisonAddress extends ChangeFilter {
  /** The texts beside each other, the older first; fewer than two while not chosen. */
  readonly texts: readonly TextRef[];
  /** Of three or more: the place of the one that the others are compared with. */
  readonly base: number;
  readonly view: "side" | "inline";
  /** Whether what differs is marked or what both have; null leaves it to how much that is. */
  readonly look: "changes" | "common" | null;
}

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

/** How changes of form are left out at first: nobody asked what a template does with its quotes. */
const HIDDEN_AT_FIRST: readonly EditClass[] = ["whitespace"];

const LOOKS = ["changes", "common"] as const;

/** Passages are told apart from captures by this; ids hold no full stop. */
const PASSAGE = "p.";

const listOf = (value: Params[string]): readonly string[] => (value === undefined ? [] : typeof value === "string" ? [value] : value);
const oneOf = (value: Params[string]): string | null => listOf(value)[0] || null;

export const readTextRef = (value: string): TextRef =>
  value.startsWith(PASSAGE) ? { what: "passage", id: value.slice(PASSAGE.length) } : { what: "capture", id: value };
export const textRef = ({ what, id }: TextRef): string => (what === "passage" ? PASSAGE + id : id);

/** Reads an address; what it does not understand is left at its default, so that an old link still opens. */
export function readComparisonAddress(params: Params): ComparisonAddress {
  const hidden = typeof params["hide"] === "string" ? params["hide"].split(".") : null;
  const kind = oneOf(params["kind"]);
  const texts = [...listOf(params["a"]).slice(0, 1), ...listOf(params["b"]).slice(0, 1), ...listOf(params["c"])].filter((value) => value !== "").slice(0, LIST_LIMITS.comparedTexts);
  const base = Number(oneOf(params["base"]));
  return {
    texts: texts.map(readTextRef),
    base: Number.isInteger(base) && base >= 0 && base < texts.length ? base : 0,
    view: oneOf(params["view"]) === "inline" ? "inline" : "side",
    look: LOOKS.find((name) => name === oneOf(params["look"])) ?? null,
    hidden: hidden ? EDIT_CLASSES.filter((name) => hidden.includes(name)) : HIDDEN_AT_FIRST,
    kind: CONTENT_KINDS.find((name) => name === kind) ?? null,
    recurring: oneOf(params["recurring"]) === "shown",
  };
}

/** The query of an address, without the question mark; defaults are left out. */
export function comparisonQuery(address: ComparisonAddress): string {
  const query = new URLSearchParams();
  address.texts.forEach((ref, n) => query.append(n === 0 ? "a" : n === 1 ? "b" : "c", textRef(ref)));
  if (address.base !== 0) query.set("base", String(address.base));
  if (address.view !== "side") query.set("view", address.view);
  if (address.look !== null) query.set("look", address.look);
  if (address.hidden.join() !== HIDDEN_AT_FIRST.join()) query.set("hide", address.hidden.join(".") || "none");
  if (address.kind !== null) query.set("kind", address.kind);
  if (address.recurring) query.set("recurring", "shown");
  return query.toString();
}

/** The query that opens the given texts beside each other, for links from elsewhere. */
export const compareQuery = (texts: readonly TextRef[]): string => comparisonQuery({ ...readComparisonAddress({}), texts });
