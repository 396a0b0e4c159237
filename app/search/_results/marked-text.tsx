import type { Snippet } from "@/lib/domain/search/cut-snippet";

/** A stretch of a text with what was found in it marked. Text only: nothing in it is read as markup. */
export function MarkedText({ snippet: { text, marks, cutBefore, cutAfter } }: { snippet: Snippet }) {
  const starts = [0, ...marks.map(([, end]) => end)];
  return (
    <>
      {cutBefore ? "… " : ""}
      {marks.map(([start, end], index) => (
        <span key={start}>
          {text.slice(starts[index], start)}
          <mark className="rounded-xs bg-mark-strong px-px text-ink">{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(starts.at(-1))}
      {cutAfter ? " …" : ""}
    </>
  );
}
