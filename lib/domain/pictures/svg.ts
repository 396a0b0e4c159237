import { fitText } from "./text-width";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** What a picture lies on: the page's paper, or where there is no theme the browser's. */
export const PAPER = "var(--paper, Canvas)";

/** Text as it may stand in SVG, between tags and inside quoted attributes; controls that XML forbids are dropped. */
export function escapeXml(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "").replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}

/** An element with escaped attributes; children are markup already. */
export function tag(name: string, attributes: Readonly<Record<string, string | number | undefined>>, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? round(value) : escapeXml(value ?? "")}"`)
    .join("");
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join("")}</${name}>`;
}

/** Words at a place, with a halo kept free of what they lie on, cut to about `width` units. */
export function words(text: string, x: number, y: number, options: { size?: number; anchor?: "start" | "middle" | "end"; faint?: boolean; italic?: boolean; bold?: boolean; halo?: boolean; width?: number } = {}): string {
  const { size = 13, anchor = "start", faint, italic, bold, halo, width } = options;
  const shown = width === undefined ? text : fitText(text, size, width, bold);
  return tag(
    "text",
    {
      x, y, "font-size": size, "text-anchor": anchor, fill: "currentColor",
      ...(faint ? { "fill-opacity": "0.72" } : {}), ...(italic ? { "font-style": "italic" } : {}), ...(bold ? { "font-weight": 600 } : {}),
      ...(halo ? { "paint-order": "stroke", stroke: PAPER, "stroke-width": 4 } : {}),
    },
    escapeXml(shown),
  );
}

/** A hairline. */
export function rule(x1: number, y1: number, x2: number, y2: number, opacity = 0.18): string {
  return tag("line", { x1, y1, x2, y2, stroke: "currentColor", "stroke-opacity": String(opacity) });
}

/** Two decimals are a hundredth of a pixel. */
function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/**
 * A whole picture: named by its title, told by its description. With links inside it is a group, since an image has no
 * parts that could be reached.
 */
export function picture(id: string, size: { width: number; height: number }, text: { title: string; description: string }, linked: boolean, content: readonly string[]): string {
  return tag(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${size.width} ${Math.ceil(size.height)}`, width: size.width, height: Math.ceil(size.height),
      role: linked ? "group" : "img", "aria-labelledby": `${id}-title`, "aria-describedby": `${id}-text`, "font-family": "inherit",
    },
    tag("title", { id: `${id}-title` }, escapeXml(text.title)),
    tag("desc", { id: `${id}-text` }, escapeXml(text.description)),
    ...content,
  );
}
