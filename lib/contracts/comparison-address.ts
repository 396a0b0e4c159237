import type { ChangeFilter } from "@/lib/domain/comparison/comparison-view";
import type { ContentKind, EditClass } from "@/lib/domain/comparison/types";

/** The whole state of the comparison page, as its address has it. */
export interface ComparisonAddress extends ChangeFilter {
  /** Ids of the captures beside each other, the older first; null while not chosen. */
  readonly a: string | null;
  readonly b: string | null;
  readonly view: "side" | "inline";
}

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Classes of changes and kinds of content, in the order they are offered in. */
export const EDIT_CLASSES: readonly EditClass[] = ["content", "moved", "typography", "whitespace"];
export const CONTENT_KINDS: readonly ContentKind[] = ["number", "date", "name", "attribution", "hedge", "negation", "quotation"];

/** How changes of form are left out at first: nobody asked what a template does with its quotes. */
const HIDDEN_AT_FIRST: readonly EditClass[] = ["whitespace"];

const oneOf = (value: Params[string]): string | null => (typeof value === "string" ? value : value?.[0]) || null;

/** Reads an address; what it does not understand is left at its default, so that an old link still opens. */
export function readComparisonAddress(params: Params): ComparisonAddress {
  const hidden = typeof params["hide"] === "string" ? params["hide"].split(".") : null;
  const kind = oneOf(params["kind"]);
  return {
    a: oneOf(params["a"]),
    b: oneOf(params["b"]),
    view: oneOf(params["view"]) === "inline" ? "inline" : "side",
    hidden: hidden ? EDIT_CLASSES.filter((name) => hidden.includes(name)) : HIDDEN_AT_FIRST,
    kind: CONTENT_KINDS.find((name) => name === kind) ?? null,
  };
}

/** The query of an address, without the question mark; defaults are left out. */
export function comparisonQuery(address: ComparisonAddress): string {
  const query = new URLSearchParams();
  if (address.a !== null) query.set("a", address.a);
  if (address.b !== null) query.set("b", address.b);
  if (address.view !== "side") query.set("view", address.view);
  if (address.hidden.join() !== HIDDEN_AT_FIRST.join()) query.set("hide", address.hidden.join(".") || "none");
  if (address.kind !== null) query.set("kind", address.kind);
  return query.toString();
}
