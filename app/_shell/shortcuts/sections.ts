import type { Messages } from "@/app/_i18n/catalog";

/** What a shortcut does, by its message. */
type Deed = keyof Messages["keys"]["do"];
/** A key that bears a word, by its message; other keys are written as they are. */
type NamedKey = keyof Messages["keys"]["key"];
export type Key = { readonly named: NamedKey } | string;
export type Section = keyof Messages["keys"]["section"];
export type Shortcut = readonly [keys: readonly Key[], deed: Deed];

const ENTER = { named: "enter" } as const;
const SHIFT = { named: "shift" } as const;
const SPACE = { named: "space" } as const;
const MOVES: readonly Shortcut[] = [
  [["←", "→", "↑", "↓"], "move"],
  [[{ named: "home" }, { named: "end" }], "ends"],
  [[{ named: "pageUp" }, { named: "pageDown" }], "screen"],
];

/** The shortcuts of every page, and of the pages that have their own. "+" joins keys that are pressed together. */
export const SHORTCUTS: Readonly<Record<Section, readonly Shortcut[]>> = {
  everywhere: [
    [["Ctrl", "+", "K"], "search"],
    [["?"], "help"],
    [[{ named: "escape" }], "close"],
    [["Ctrl", "+", ENTER], "save"],
  ],
  reader: [
    [["←", "→"], "words"],
    [["↑", "↓"], "paragraphs"],
    [["S"], "sentence"],
    [["N"], "newClaim"],
    [["A"], "addTo"],
    [["X"], "exclude"],
    [["J"], "nextSuggestion"],
    [["I"], "toggleSuggestions"],
    [[ENTER], "suggestionTake"],
    [["D"], "suggestionDismiss"],
    [["J", "K"], "suggestionSteps"],
  ],
  queue: [
    [[ENTER], "takeUp"],
    [["D"], "dismiss"],
    [["S", "J"], "skip"],
    [["N"], "nextSource"],
    [["←", "K"], "back"],
    [["U"], "undo"],
  ],
  inbox: [
    [["J"], "next"],
    [["K"], "previous"],
    [["1"], "still"],
    [["2"], "now"],
    [["3"], "gone"],
  ],
  compare: [
    [["J"], "next"],
    [["K"], "previous"],
  ],
  matrix: [...MOVES, [[SPACE], "pick"], [[ENTER], "openCell"]],
  claims: [
    ...MOVES,
    [[SPACE], "pick"],
    [[SHIFT, "+", SPACE], "pickRange"],
    [["Ctrl", "+", "A"], "pickAll"],
    [[ENTER], "openCell"],
    [[ENTER], "sort"],
    [["Ctrl", "+", "←", "→"], "width"],
    [["Alt", "+", "←", "→"], "order"],
  ],
  lineup: [[["←", "→"], "columns"]],
};

const PAGES: Readonly<Record<string, Section>> = {
  read: "reader",
  suggestions: "queue",
  inbox: "inbox",
  compare: "compare",
  matrix: "matrix",
  claims: "claims",
  "line-up": "lineup",
};

/** The sections that hold on a page, its own first. */
export function sectionsOf(pathname: string): readonly Section[] {
  const own = PAGES[/^\/cases\/[^/]+\/([^/]+)/u.exec(pathname)?.[1] ?? ""];
  return own ? [own, "everywhere"] : ["everywhere"];
}
