"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { Notice } from "@/app/_ui/notice";
import type { ComparisonAddress } from "@/lib/contracts/comparison-address";
import { foldRows, findItem, type Item } from "@/lib/domain/comparison-view/fold";
import { EDIT_CLASSES } from "@/lib/domain/comparison-view/packed-edits";
import { countVersionClasses, countVersionRows, rowDiffers, versionRowLength, type PackedVersions } from "@/lib/domain/comparison-view/versions-view";
import { ClassFilter } from "./class-filter";
import { ExportTools } from "./export-tools";
import { runInWorker } from "./run-in-worker";
import type { TextInfo } from "./text-info";
import { useAddress } from "./use-address";
import { useCompared } from "./use-compared";
import { useGoal } from "./use-goal";
import { useStepKeys } from "./use-step-keys";
import { VersionRows } from "./version-rows";
import { Waiting } from "./waiting";
import { WalkBar } from "./walk-bar";

type Props = { slug: string; texts: readonly TextInfo[]; address: ComparisonAddress };

/** Three texts or more in columns, each compared with the base. To be given a key of its texts and base. */
export function Versions({ slug, texts: given, address }: Props) {
  const { base } = address;
  const [texts] = useState(given);
  const work = useCallback((words: readonly string[], _learnt: readonly string[], signal: AbortSignal) => runInWorker("versions", { texts: words, base }, signal), [base]);
  const compared = useCompared(slug, texts, null, work);
  if (compared.phase !== "ready") return <Waiting compared={compared} />;
  return <Aligned texts={texts} words={compared.words} packed={compared.result} address={address} />;
}

type AlignedProps = { texts: readonly TextInfo[]; words: readonly string[]; packed: PackedVersions; address: ComparisonAddress };

function Aligned({ texts, words, packed, address: initial }: AlignedProps) {
  const t = useTranslations("captures");
  const box = useRef<HTMLDivElement>(null);
  const [address, change] = useAddress(initial);
  const { hidden } = address;
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const [at, setAt] = useState(-1);
  const [goal, go, onItsWay] = useGoal(box);

  const counts = useMemo(() => countVersionClasses(packed), [packed]);
  const shown = useMemo(() => new Set(EDIT_CLASSES.filter((name) => !hidden.includes(name))), [hidden]);
  const differing = useMemo(() => Array.from({ length: countVersionRows(packed) }, (_, row) => rowDiffers(packed, row, shown)), [packed, shown]);
  const items = useMemo(
    () => foldRows({ count: differing.length, lengthOf: (row) => versionRowLength(packed, row), stays: (row) => opened.has(row) || differing[row] === true }),
    [packed, differing, opened],
  );
  // Neighbouring rows that differ are one stop.
  const stops = useMemo(() => differing.flatMap((differs, row) => (differs && !differing[row - 1] ? [row] : [])), [differing]);
  const step = useCallback(
    (by: 1 | -1) => {
      const here = !onItsWay.current && document.activeElement instanceof HTMLElement ? document.activeElement.closest<HTMLElement>("[data-at]") : null;
      const focused = here && box.current?.contains(here) ? stops.indexOf(Number(here.dataset["at"])) : -1;
      const next = Math.min(Math.max((focused < 0 ? at : focused) + by, 0), stops.length - 1);
      const row = stops[next];
      if (row === undefined) return;
      setAt(next);
      go({ at: row, side: "a", alone: false });
    },
    [stops, at, go, onItsWay],
  );
  useStepKeys(step);
  const open = (item: Item) => setOpened(new Set([...opened, ...Array.from({ length: item.to - item.from }, (_, n) => item.from + n)]));
  const index = goal ? findItem(items, goal.at) : -1;

  return (
    <div ref={box}>
      <div className="mb-4 text-sm" data-print="no">
        <ClassFilter counts={counts} hidden={hidden} onChange={(now) => change({ hidden: now })} />
      </div>
      <WalkBar at={at < stops.length ? at : -1} count={stops.length} onStep={step}>
        <ExportTools texts={texts} make={(names, language) => runInWorker("versionsPage", { texts: words, names, base: packed.base, language })} />
      </WalkBar>
      {stops.length === 0 ? (
        <div className="mb-4">
          <Notice title={t("sameTitle")}>{t(words.every((text) => text === words[0]) ? "allIdentical" : counts.content + counts.moved === 0 ? "onlyForm" : "noneShown")}</Notice>
        </div>
      ) : null}
      <VersionRows
        {...{ texts, words, packed, items, shown }}
        differs={(row) => differing[row] === true}
        goal={goal && index >= 0 ? { index, times: goal.times } : null}
        onOpen={open}
      />
    </div>
  );
}
