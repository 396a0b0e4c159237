import type { Attribution, FoundAttribution } from "./attribution";
import type { Span, TextSpan } from "../types";

/** Reports within reports go this deep at most; more is noise. */
const MAX_LINKS = 8;

/** Puts attributions in order and adds to each the speakers of the statements it stands in, nearest reporter last. */
export function withChains(text: string, found: readonly FoundAttribution[]): Attribution[] {
  const cut = (span: Span): TextSpan => ({ start: span.start, end: span.end, text: text.slice(span.start, span.end) });
  const ordered = trimmed(found)
    .map((attribution) => ({ attribution, start: startOf(attribution), end: endOf(attribution) }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const around: FoundAttribution[] = [];
  return ordered.map(({ attribution, start, end }) => {
    if (around.length > MAX_LINKS) around.shift();
    while (around.length > 0 && (around.at(-1)?.content.end ?? 0) <= attribution.cue.start) around.pop();
    // Who denies or confirms a statement takes a stand on it and reports nothing of it.
    if (attribution.rule === "verb-relative") return link(cut, attribution, [], start, end);
    const reporters: FoundAttribution[] = [];
    for (let i = around.length - 1; i >= 0; i -= 1) {
      const outer = around[i];
      if (outer && outer.content.start <= attribution.cue.start && outer.content.end >= attribution.cue.end) reporters.push(outer);
    }
    around.push(attribution);
    return link(cut, attribution, reporters, start, end);
  });
}

function link(cut: (span: Span) => TextSpan, attribution: FoundAttribution, reporters: readonly FoundAttribution[], start: number, end: number): Attribution {
  // Loops and no copies: a hostile text has a chain of many links at every few words.
  const links: Span[] = [];
  addLinks(links, attribution);
  for (const reporter of reporters) addLinks(links, reporter);
  return {
    start,
    end,
    form: attribution.form,
    cue: cut(attribution.cue),
    speaker: attribution.speaker && cut(attribution.speaker),
    content: attribution.content,
    chain: links.map(cut),
    rule: attribution.rule,
  };
}

function addLinks(links: Span[], { speaker, origins = [], relays }: FoundAttribution): void {
  for (const origin of origins) addLink(links, origin);
  if (speaker) addLink(links, speaker);
  for (const relay of relays) addLink(links, relay);
}

function addLink(links: Span[], span: Span): void {
  for (const earlier of links) if (earlier.start === span.start) return;
  links.push(span);
}

/** How many attributions before a closing « , selon X » may reach over it. */
const OVERLAP = 6;
const CLOSING: ReadonlySet<string> = new Set(["inversion", "according-to", "view-of", "of-source", "as-says"]);

/** A statement ends where a closing « …, affirme X » or « …, selon X » begins: that one reports it. */
function trimmed(found: readonly FoundAttribution[]): FoundAttribution[] {
  const result = found.toSorted((a, b) => a.content.start - b.content.start);
  for (const [i, outer] of result.entries()) {
    const relative = outer.rule === "verb-relative";
    if (!(relative || CLOSING.has(outer.rule)) || outer.cue.start < outer.content.end) continue;
    for (let j = Math.max(0, i - OVERLAP); j < Math.min(result.length, i + OVERLAP); j += 1) {
      const inner = result[j];
      if (!inner || inner === outer || (inner.content.start <= outer.content.start && !relative) || inner.content.start >= outer.content.end) continue;
      if (inner.content.end >= outer.cue.end && inner.form !== "direct") result[j] = { ...inner, content: { start: inner.content.start, end: outer.content.end } };
    }
  }
  return result;
}

function startOf({ cue, speaker, content }: FoundAttribution): number {
  return Math.min(cue.start, content.start, speaker?.start ?? cue.start);
}

function endOf({ cue, speaker, content }: FoundAttribution): number {
  return Math.max(cue.end, content.end, speaker?.end ?? cue.end);
}
