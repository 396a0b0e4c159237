import type { ShownPart } from "@/lib/domain/comparison/comparison-view";
import { LaterText } from "./later-text";

/** The words a mark needs, resolved once for thousands of marks. */
export interface MarkLabels {
  readonly deleted: string;
  readonly inserted: string;
  readonly movedAway: string;
  readonly movedHere: string;
  readonly end: string;
  readonly toTwin: string;
}

type MarkProps = {
  part: ShownPart;
  view: "side" | "inline";
  slug: string;
  /** Of the capture that the part's own words are in. */
  captureId: string;
  language: string | null;
  /** The first mark of a change: where next and previous stop. */
  stop: boolean;
  labels: MarkLabels;
};

/** The id of an edit's mark; each view has its own, as both may stand in one page. */
export const markId = (view: "side" | "inline", index: number): string => `${view === "side" ? "s" : "i"}${index}`;

/** A piece of text: as it stands, or marked as deleted or inserted by element, line, sign and words for screen readers. */
export function Mark({ part, view, slug, captureId, language, stop, labels }: MarkProps) {
  const rest = part.rest ? <LaterText slug={slug} captureId={captureId} span={part.rest} /> : null;
  if (!part.marked) {
    return (
      <>
        {part.text}
        {rest}
      </>
    );
  }
  const Element = part.op === "delete" ? "del" : "ins";
  const moved = part.class === "moved";
  const label = part.op === "delete" ? (moved ? labels.movedAway : labels.deleted) : moved ? labels.movedHere : labels.inserted;
  return (
    <Element
      id={markId(view, part.index)}
      tabIndex={-1}
      lang={language ?? undefined}
      data-edit={part.index}
      data-stop={stop || undefined}
      data-class={part.class}
      className={part.op === "delete" ? "comparison-del" : "comparison-ins"}
    >
      <span className="sr-only">{label} </span>
      {part.text}
      {rest}
      <span className="sr-only"> {labels.end}</span>
      {part.twin === null ? null : (
        <a className="comparison-twin" href={`#${markId(view, part.twin)}`} data-goto={part.twin} aria-label={labels.toTwin}>
          <span aria-hidden="true">{part.op === "delete" ? "⇢" : "⇠"}</span>
        </a>
      )}
    </Element>
  );
}
