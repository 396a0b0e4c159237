/** Shapes by lane, drawn by CSS so that the mark adds no character to the text. */
const SHAPES = 4;

/** The handle at the end of a highlight: focusable, named once with its claims, its own address. */
export function PassageMark({ id, lane, label }: { id: string; lane: number; label: string }) {
  return <a id={`passage-${id}`} href={`#passage-${id}`} data-mark={id} aria-label={label} className={`reader-mark lane-${lane % SHAPES}`} />;
}
