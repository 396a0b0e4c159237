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
import { MOSTLY_OWN_WORDS, SHARED_WORDS_FILTER, sharedShare, sharedStretches } from "@/lib/domain/comparison-view/shared-words";
import { ChangeList } from "./change-list";
import { Columns } from "./columns";
import { ExportTools } from "./export-tools";
import { FilterBar } from "./filter-bar";
import { LooseColumns } from "./loose-columns";
import { markInSight } from "./mark-in-sight";
import { runInWorker } from "./run-in-worker";
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
  const [goal, go, onItsWay] = useGoal(box);
  const [at, setAt] = useState(-1);

  const side = address.view === "side" && !narrow;
  const share = useMemo(() => sharedShare(words, packed.edits), [words, packed.edits]);
  // One column tells the texts apart by their marks alone.
  const common = side && (address.look ?? (share < MOSTLY_OWN_WORDS ? "common" : "changes")) === "common";

  const counts = useMemo(() => countByClass(packed.changes, address.recurring), [packed, address.recurring]);
  const marks = useMemo(() => {
    const filter = common ? SHARED_WORDS_FILTER : { hidden: address.hidden, kind: address.kind, recurring: address.recurring };
    return markChanges(packed.edits, packed.changes, countEdits(packed.edits), filter);
  }, [packed, common, address.hidden, address.kind, address.recurring]);
  const shared = useMemo(() => (common ? sharedStretches(words, packed.edits, marks) : null), [common, words, packed.edits, marks]);
  const stops = shared ?? marks.changes;
  const goTo = useCallback(
    (place: number) => {
      const index = stops[place];
      if (index === undefined) return;
      const edit = shared ? index : placeOfChange(packed.edits, readChange(packed.changes, index), address.hidden);
      setAt(place);
      go({ at: edit, side: readEdit(packed.edits, edit).op === "insert" ? "b" : "a", alone: false });
    },
    [stops, shared, packed, go, address.hidden],
  );
  const step = useCallback(
    (by: 1 | -1) => {
      const here = !onItsWay.current && document.activeElement instanceof HTMLElement ? document.activeElement.closest<HTMLElement>("[data-change]") : null;
      const from = here && box.current?.contains(here) ? Number(here.dataset["change"]) : at;
      goTo(Math.min(Math.max(from + by, 0), stops.length - 1));
    },
    [goTo, stops, at, onItsWay],
  );
  useStepKeys(step);
  const onTwin = useCallback((edit: number) => go({ at: edit, side: readEdit(packed.edits, edit).op === "insert" ? "b" : "a", alone: true }), [go, packed]);
  const link = (how: "together" | "apart") => {
    const edit = markInSight(box.current);
    setScrolling(how);
    if (edit !== null) go({ at: edit, side: readEdit(packed.edits, edit).op === "insert" ? "b" : "a", alone: false, quiet: true });
  };

  const apart = side && scrolling === "apart";
  const columns = { texts, words, edits: packed.edits, marks, goal, onTwin, common };
  return (
    <>
      <FilterBar address={address} counts={counts} common={common} onChange={change} />
      {common ? (
        <p className="mb-3 max-w-reading text-ink-soft">{t("commonShare", { percent: shared?.length === 0 ? 0 : Math.max(1, Math.round(share * 100)) })}</p>
      ) : (
        <ChangeList words={words} changes={packed.changes} marks={marks} hidden={address.hidden} onGo={goTo} />
      )}
      <WalkBar at={at < stops.length ? at : -1} count={stops.length} common={common} onStep={step}>
        {side ? (
          <Button size="sm" variant="quiet" aria-pressed={!apart} onClick={() => link(apart ? "together" : "apart")}>
            {apart ? <Link2Off aria-hidden="true" /> : <Link2 aria-hidden="true" />}
            {t("together")}
          </Button>
        ) : null}
        <ExportTools texts={texts} make={([nameA = "", nameB = ""], language) => runInWorker("page", { ...words, nameA, nameB, language })} />
      </WalkBar>
      <div ref={box}>
        {apart ? <LooseColumns key="apart" {...columns} rows={packed.side} /> : <Columns key={side ? "side" : "inline"} {...columns} inline={!side} rows={side ? packed.side : packed.inline} />}
      </div>
    </>
  );
}
