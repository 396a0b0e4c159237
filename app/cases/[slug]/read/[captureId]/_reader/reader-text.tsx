import type { ReaderPlace } from "@/lib/contracts/reader-place";
import { assignLanes, cutParagraphs } from "@/lib/domain/passages/segments";
import type { Paragraph, Segment } from "@/lib/domain/passages/segments";
import type { Exclusion } from "@/lib/domain/sources/types";
import type { MarginPassage } from "@/lib/services/reader/load-reader";
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
  passages: readonly MarginPassage[];
  exclusions: readonly Exclusion[];
  /** What a search led here for; marked, and the target of `#found`. */
  found: ReaderPlace | null;
  labels: { mark: (passage: MarginPassage) => string };
};

/**
 * The capture's canonical text with its highlights, rendered on the server. Blocks off screen are skipped by the browser
 * (content-visibility), so that 1 MB opens at once and still answers the browser's own search and print.
 */
export function ReaderText({ text, language, passages, exclusions, found, labels }: Props) {
  const lanes = assignLanes(passages);
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const spans = [...passages, ...exclusions, ...(found ? [{ ...found, id: FOUND }] : [])].sort((a, b) => a.start - b.start || b.end - a.end);
  const excluded = new Set(exclusions.map((exclusion) => exclusion.id));
  const paragraphs = cutParagraphs(text, spans);
  const blocks: Paragraph[][] = [];
  for (let at = 0; at < paragraphs.length; at += PER_BLOCK) blocks.push(paragraphs.slice(at, at + PER_BLOCK));

  const overClass = (over: readonly string[]): string =>
    ["reader-over", ...new Set(over.map((id) => `lane-${Math.min(lanes.get(id) ?? 0, LANES - 1)}`))].join(" ");
  const segment = ({ start, end, ids }: Segment) => {
    const over = ids.filter((id) => byId.has(id));
    const words = text.slice(start, end);
    const isExcluded = ids.some((id) => excluded.has(id));
    const isFound = ids.includes(FOUND);
    const Stretch = isFound ? "mark" : "span";
    return (
      <Stretch
        key={start}
        data-s={start}
        {...(over.length > 0 ? { "data-over": over.join(" "), className: overClass(over) } : {})}
        {...(isExcluded ? { "data-excluded": "" } : {})}
        {...(isFound ? { "data-found": "", ...(start === found?.start ? { id: FOUND } : {}) } : {})}
      >
        {words}
      </Stretch>
    );
  };

  return blocks.map((block) => (
    <div
      key={block[0]?.start}
      className="reader-block"
      style={{ containIntrinsicSize: `auto ${estimate(block)}px` }}
      lang={language ?? undefined}
    >
      {block.map((paragraph) => (
        <p key={paragraph.start} data-p={paragraph.start}>
          {paragraph.segments.flatMap((piece) => [
            segment(piece),
            ...piece.ending.flatMap((id) => {
              const passage = byId.get(id);
              return passage ? [<PassageMark key={id} id={id} lane={lanes.get(id) ?? 0} label={labels.mark(passage)} />] : [];
            }),
          ])}
        </p>
      ))}
    </div>
  ));
}

/** About how high a block will be, in px: 68 characters a line of 32 px, and 20 px between paragraphs. */
function estimate(block: readonly Paragraph[]): number {
  return block.reduce((height, { start, end }) => height + Math.ceil((end - start) / 68) * 32 + 20, 0);
}
