import { getTranslator } from "@/app/_i18n/get-translator";
import type { ShownPart } from "@/lib/domain/comparison/comparison-view";
import type { LoadedComparison } from "@/lib/services/comparison/load-comparison";
import { FoldedRow } from "./folded-row";
import { Mark } from "./mark";
import type { MarkLabels } from "./mark";

type RowListProps = { slug: string; view: "side" | "inline"; comparison: LoadedComparison };

/** Both texts row by row. Side by side needs room: where there is none, the same rows stand inline. */
export async function RowList({ slug, view, comparison: { a, b, rows, changes } }: RowListProps) {
  const t = await getTranslator("captures");
  const labels: MarkLabels = {
    deleted: t("deleted"),
    inserted: t("inserted"),
    movedAway: t("movedAway"),
    movedHere: t("movedHere"),
    end: t("end"),
    toTwin: t("toTwin"),
  };
  const stops = new Set(changes.map((change) => change.index));
  const marks = (parts: readonly ShownPart[], place: "side" | "inline") =>
    parts.map((part) => {
      const own = part.op === "insert" ? b : a;
      const props = { part, slug, labels, view: place, stop: stops.has(part.index), captureId: own.capture.id, language: own.source.language };
      return <Mark key={`${part.index} ${part.a[0]}`} {...props} />;
    });
  const side = view === "side";
  const oldText = (parts: readonly ShownPart[]) => parts.filter((part) => part.op !== "insert");
  const newText = (parts: readonly ShownPart[]) => parts.filter((part) => part.op !== "delete");
  return (
    <div className={side ? "comparison" : "comparison max-w-reading"}>
      {rows.map((row) => {
        if (row.kind === "folded") {
          return (
            <FoldedRow key={`f${a.capture.id} ${row.a[0]}`} slug={slug} captureId={a.capture.id} span={row.a} columns={side} languages={[a.source.language, b.source.language]} />
          );
        }
        if (row.kind === "same") {
          return (
            <div key={`e${row.a[0]}`} className={side ? "comparison-row comparison-columns" : "comparison-row"}>
              <div lang={a.source.language ?? undefined}>{row.text}</div>
              {side ? (
                <div className="max-md:hidden" lang={b.source.language ?? undefined}>
                  {row.text}
                </div>
              ) : null}
            </div>
          );
        }
        const first = row.parts[0];
        return (
          <div key={`c${first?.a[0]} ${first?.b[0]}`} className="comparison-row comparison-changed">
            {side ? (
              <div className="comparison-columns max-md:hidden">
                <div lang={a.source.language ?? undefined}>{marks(oldText(row.parts), "side")}</div>
                <div lang={b.source.language ?? undefined}>{marks(newText(row.parts), "side")}</div>
              </div>
            ) : null}
            <div className={side ? "md:hidden" : undefined} lang={b.source.language ?? undefined}>
              {marks(row.parts.filter((part) => part.marked || part.op !== "delete"), "inline")}
            </div>
          </div>
        );
      })}
    </div>
  );
}
