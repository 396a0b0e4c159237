import type { InboxView } from "@/lib/domain/passages/review";

/** The whole state of the inbox page, as its address has it. */
export interface InboxAddress {
  readonly view: InboxView;
  /** The one source it is narrowed to; null for all. */
  readonly source: string | null;
  /** The review that is opened; null for the first of the list. */
  readonly item: string | null;
}

/** The views in the order they are offered in. */
export const INBOX_VIEWS: readonly InboxView[] = ["open", "answered", "found"];

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

const oneOf = (value: Params[string]): string | null => (typeof value === "string" ? value : value?.[0]) || null;

/** Reads an address; what it does not understand is left at its default. */
export function readInboxAddress(params: Params): InboxAddress {
  const view = oneOf(params["view"]);
  return { view: INBOX_VIEWS.find((name) => name === view) ?? "open", source: oneOf(params["source"]), item: oneOf(params["item"]) };
}

/** The query of an address, with its question mark; defaults are left out. */
export function inboxQuery({ view, source, item }: InboxAddress): string {
  const query = new URLSearchParams();
  if (view !== "open") query.set("view", view);
  if (source !== null) query.set("source", source);
  if (item !== null) query.set("item", item);
  return `?${query.toString()}`;
}
