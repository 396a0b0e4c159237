"use client";

import { classNames } from "@/app/_ui/class-names";
import type { ReaderPlace } from "@/lib/contracts/reader-place";
import { cutKept } from "@/lib/domain/text/kept-together";
import { assignLanes, cutParagraphs, type Paragraph, type Segment, type Span } from "@/lib/domain/passages/segments";
import { PassageMark } from "./passage-mark";

/** Paragraphs per block that the browser may leave unrendered while it is off screen. */
const PER_BLOCK = 24;
/** Lanes drawn apart; further ones share the last, their marks still stand apart. */
const LANES = 4;
/** Id of the stretch that a search found; no passage has it. */
const FOUND = "found";

type Props = {
  text: string;
  language: string | null;
  passages: readonly Span[];
  /** What each passage's mark is called, in their order. */
  labels: readonly string[];
  exclusions: readonly Span[];
  /** What a search led here for; marked, and the target of `#found`. */
  found: ReaderPlace | null;
};

/**
 * The capture's canonical text with its highlights. Blocks off screen are skipped by the browser (content-visibility), so that
 * 1 MB opens at once and still answers the browser's own search and print. The page carries the text itself and cuts it here:
 * as the elements of a server component it came twice as markup, which for 1 MB were 5 MB more to write, send and read.
 */
export function ReaderText({ text, language, passages, labels, exclusions, found }: Props) {
  const lanes = assignLanes(passages);
  const labelOf = new Map(passages.map(({ id }, index) => [id, labels[index] ?? ""]));
  const spans = [...passages, ...exclusions, ...(found ? [{ ...found, id: FOUND }] : [])].sort((a, b) => a.start - b.start || b.end - a.end);
  const excluded = new Set(exclusions.map((exclusion) => exclusion.id));
  const paragraphs = cutParagraphs(text, spans);
  const blocks: Paragraph[][] = [];
  for (let at = 0; at < paragraphs.length; at += PER_BLOCK) blocks.push(paragraphs.slice(at, at + PER_BLOCK));

  const overClass = (over: readonly string[]): string =>
    ["reader-over", ...new Set(over.map((id) => `lane-${Math.min(lanes.get(id) ?? 0, LANES - 1)}`))].join(" ");
  const segment = ({ start: from, end: to, ids }: Segment) => {
    const over = ids.filter((id) => labelOf.has(id));
    const isExcluded = ids.some((id) => excluded.has(id));
    const isFound = ids.includes(FOUND);
    const Stretch = isFound ? "mark" : "span";
    return cutKept(text, from, to).map(({ start, end, kept }) => (
      <Stretch
        key={start}
        data-s={start}
        {...(over.length > 0 || kept ? { className: classNames(over.length > 0 && overClass(over), kept && "whitespace-nowrap") } : {})}
        {...(over.length > 0 ? { "data-over": over.join(" ") } : {})}
        {...(isExcluded ? { "data-excluded": "" } : {})}
        {...(isFound ? { "data-found": "", ...(start === found?.start ? { id: FOUND } : {}) } : {})}
      >
        {text.slice(start, end)}
      </Stretch>
    ));
  };
  const marks = (ending: readonly string[]) =>
    ending.flatMap((id) => (labelOf.has(id) ? [<PassageMark key={id} id={id} lane={lanes.get(id) ?? 0} label={labelOf.get(id) ?? ""} />] : []));

  return blocks.map((block) => (
    <div
      key={block[0]?.start}
      className="reader-block"
      style={{ containIntrinsicSize: `auto ${estimate(block)}px` }}
      lang={language ?? undefined}
    >
      {block.map(({ start, end, segments }) => (
        <p key={start} data-p={start}>
          {isPlain(text, segments) ? text.slice(start, end) : segments.flatMap((piece) => [...segment(piece), ...marks(piece.ending)])}
        </p>
      ))}
    </div>
  ));
}

/** Nothing lies over the paragraph and nothing in it is kept together: it is one stretch itself, and most are. */
function isPlain(text: string, [first, ...others]: readonly Segment[]): boolean {
  return others.length === 0 && first?.ids.length === 0 && cutKept(text, first.start, first.end).every(({ kept }) => !kept);
}

/** About how high a block will be, in px: 68 characters a line of 32 px, and 20 px between paragraphs. */
function estimate(block: readonly Paragraph[]): number {
  return block.reduce((height, { start, end }) => height + Math.ceil((end - start) / 68) * 32 + 20, 0);
}
