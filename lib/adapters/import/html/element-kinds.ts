import { attribute, type HtmlElement } from "./tree";

const words = (list: string): Set<string> => new Set(list.split(" "));

/** Elements that begin and end a paragraph. Unknown elements are inline, as browsers show them. */
export const BLOCKS = words(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p pre search section summary table tbody td tfoot th thead tr ul",
);

/** Elements that hold no text of the page. */
const TEXTLESS = words(
  "script style template iframe object embed applet svg math canvas audio video map head title select datalist textarea button input progress meter rp noscript noembed noframes frameset",
);

export const HEADINGS = words("h1 h2 h3 h4 h5 h6");

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const TRANSPARENT = /(?:^|;)\s*opacity\s*:\s*0(?:\.0+)?\s*(?:;|$|!)/i;
/** What is transparent and about to move fades in when a reader comes to it. */
const MOVING = /(?:^|;)\s*(?:transform|transition|will-change|animation|filter|translate)\b/i;
/** What style sheets of known frameworks show to screen readers only, alone or in names made of it ("link__visually-hidden__a1"). */
const HIDDEN_CLASS = /(?:^|[\s_]|(?<!not)-)(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|element-invisible|a11y-hidden|hidden-accessible|assistive-text)(?:$|[\s_-])/i;
/** Boxes of a point's size, as the same rules stand in a style of the element's own. */
const CLIPPED = /(?:^|;)\s*clip(?:-path)?\s*:\s*(?:rect\(\s*(?:0|1px)|inset\(\s*(?:50|100)%)/i;

/** True for an element whose text a reader of the page does not see. */
export const isTextless = (element: HtmlElement): boolean => TEXTLESS.has(element.tagName);

/** True for an element that its attributes hide. */
export function isHidden(element: HtmlElement): boolean {
  const style = attribute(element, "style");
  return (
    element.attrs.some(({ name }) => name === "hidden") ||
    HIDDEN_STYLE.test(style) ||
    CLIPPED.test(style) ||
    (TRANSPARENT.test(style) && !MOVING.test(style)) ||
    HIDDEN_CLASS.test(attribute(element, "class"))
  );
}
