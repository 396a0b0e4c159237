"use client";

import { Link2, Link2Off } from "lucide-react";
import { useCallback, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/app/_ui/button";
import { useStoredChoice } from "@/app/_ui/use-stored-choice";
import type { ComparisonAddress } from "@/lib/contracts/comparison-address";
import { countByClass, markChanges, placeOfChange, readChange } from "@/lib/domain/comparison-view/changes";
import type { PackedComparison } from "@/lib/domain/comparison-view/pack-comparison";
import { countEdits, readEdit } from "@/lib/domain/comparison-view/packed-edits";
import { ChangeList } from "./change-list";
import { Columns } from "./columns";
import { ExportTools } from "./export-tools";
import { FilterBar } from "./filter-bar";
import { LooseColumns } from "./loose-columns";
import type { TextInfo } from "./text-info";
import { useAddress } from "./use-address";
import { useGoal } from "./use-goal";
import { useNarrow } from "./use-narrow";
import { useStepKeys } from "./use-step-keys";
import { WalkBar } from "./walk-bar";

type Props = { texts: readonly [TextInfo, TextInfo]; words: { readonly a: string; readonly b: string }; packed: PackedComparison; address: ComparisonAddress };

/** Two texts that differ, compared: filters, the list of changes, the way from one to the next, and the texts. */
export function PairView({ texts, words, packed, address: initial }: Props) {
  const t = useTranslations("captures");
  const box = useRef<HTMLDivElement>(null);
  const [address, change] = useAddress(initial);
  const [scrolling, setScrolling] = useStoredChoice("compare-scrolling", ["together", "apart"]);
  const narrow = useNarrow();
  const [goal, go] = useGoal(box);
  const [at, setAt] = useState(-1);

  const counts = useMemo(() => countByClass(packed.changes, address.recurring), [packed, address.recurring]);
  const marks = useMemo(
    () => markChanges(packed.edits, packed.changes, countEdits(packed.edits), { hidden: address.hidden, kind: address.kind, recurring: address.recurring }),
    [packed, address.hidden, address.kind, address.recurring],
  );
  const goTo = useCallback(
    (place: number) => {
      const index = marks.changes[place];
      if (index === undefined) return;
      const edit = placeOfChange(packed.edits, readChange(packed.changes, index), address.hidden);
      setAt(place);
      go({ at: edit, side: readEdit(packed.edits, edit).op === "insert" ? "b" : "a", alone: false });
    },
    [marks, packed, go, address.hidden],
  );
  const step = useCallback(
    (by: 1 | -1) => {
      const here = document.activeElement instanceof HTMLElement ? document.activeElement.closest<HTMLElement>("[data-change]") : null;
      const from = here && box.current?.contains(here) ? Number(here.dataset["change"]) : at;
      goTo(Math.min(Math.max(from + by, 0), marks.changes.length - 1));
    },
    [goTo, marks, at],
  );
  useStepKeys(step);
  const onTwin = useCallback((edit: number) => go({ at: edit, side: readEdit(packed.edits, edit).op === "insert" ? "b" : "a", alone: true }), [go, packed]);

  const side = address.view === "side" && !narrow;
  const apart = side && scrolling === "apart";
  const shared = { texts, words, edits: packed.edits, marks, goal, onTwin };
  return (
    <>
      <FilterBar address={address} counts={counts} onChange={change} />
      <ChangeList words={words} changes={packed.changes} marks={marks} hidden={address.hidden} onGo={goTo} />
      <WalkBar at={at < marks.changes.length ? at : -1} count={marks.changes.length} onStep={step}>
        {side ? (
          <Button size="sm" variant="quiet" aria-pressed={!apart} onClick={() => setScrolling(apart ? "together" : "apart")}>
            {apart ? <Link2Off aria-hidden="true" /> : <Link2 aria-hidden="true" />}
            {t("together")}
          </Button>
        ) : null}
        <ExportTools texts={texts} words={words} />
      </WalkBar>
      <div ref={box}>
        {apart ? <LooseColumns key="apart" {...shared} rows={packed.side} /> : <Columns key={side ? "side" : "inline"} {...shared} inline={!side} rows={side ? packed.side : packed.inline} />}
      </div>
    </>
  );
}
