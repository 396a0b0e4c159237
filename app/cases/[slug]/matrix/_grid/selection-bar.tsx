"use client";

import { Columns2 } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { LIST_LIMITS } from "@/lib/limits";
import { Button } from "@/app/_ui/button";
import { LinkButton } from "@/app/_ui/link-button";
import { lineUpAddress } from "../../_disagreement/line-up-address";
import type { PickedCell } from "./use-selection";

/** The appearances of some cells, one of each in turn, so that every cell is in a line-up that cannot hold all. */
function inTurn(cells: readonly PickedCell[]): string[] {
  const longest = Math.max(0, ...cells.map((cell) => cell.appearanceIds.length));
  return Array.from({ length: longest }, (_, at) => cells.flatMap((cell) => cell.appearanceIds[at] ?? [])).flat();
}

/** What is chosen, and what can be done with it. */
export function SelectionBar({ slug, picked, onClear }: { slug: string; picked: readonly PickedCell[]; onClear: () => void }) {
  const t = useTranslations("matrix");
  const appearances = [...new Set(inTurn(picked))];
  const address = lineUpAddress(slug, appearances);
  return (
    <div className="pointer-events-none sticky bottom-0 z-20 mt-3 flex justify-center pb-3" data-print="no">
      <section
        aria-label={t("selection")}
        className={picked.length === 0 ? "sr-only" : "pointer-events-auto flex flex-wrap items-center gap-3 rounded-md border border-line-strong bg-raised py-2 pr-2 pl-4 shadow-floating"}
      >
        <output className="flex flex-wrap gap-x-2 text-sm">
          {picked.length === 0 ? null : <span className="font-medium">{t("selected", { count: picked.length })}</span>}
          {appearances.length > LIST_LIMITS.lineUp ? <span>{t("selectedTooMany", { max: LIST_LIMITS.lineUp })}</span> : null}
          {picked.length > 0 && !address ? <span className="text-ink-soft">{t("selectOneMore")}</span> : null}
        </output>
        {picked.length > 0 ? (
          <>
            {address ? (
              <LinkButton variant="primary" size="sm" href={address} prefetch={false}>
                <Columns2 aria-hidden="true" />
                {t("lineUp")}
              </LinkButton>
            ) : null}
            <Button variant="quiet" size="sm" onClick={onClear}>
              {t("clear")}
            </Button>
          </>
        ) : null}
      </section>
    </div>
  );
}
