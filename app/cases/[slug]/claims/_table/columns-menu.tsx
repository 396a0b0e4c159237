"use client";

import { ArrowDown, ArrowUp, Columns3, Minus, Pin, PinOff, Plus } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/app/_ui/button";
import { buttonStyle } from "@/app/_ui/button-style";
import { Checkbox } from "@/app/_ui/checkbox";
import { IconButton } from "@/app/_ui/icon-button";
import { Popover } from "@/app/_ui/popover";
import { CLAIM_COLUMNS, clampWidth, COLUMN_WIDTHS, FIRST_COLUMNS, type ClaimColumn, type ClaimTableAddress } from "@/lib/contracts/claim-table-address";
import { moveColumn } from "./column-moves";

/** CSS pixels that one press adds or takes. */
const STEP = 40;

type Props = { address: ClaimTableAddress; change: (part: Partial<ClaimTableAddress>) => void };

/** Which columns are shown, in which order, how wide, and which stay in sight: all of it by buttons, for every kind of hand. */
export function ColumnsMenu({ address, change }: Props) {
  const t = useTranslations("table");
  const { columns, pinned, widths } = address;
  const placed = [...columns.filter((id) => pinned.includes(id)), ...columns.filter((id) => !pinned.includes(id))].map((id) => ({ id, pinned: pinned.includes(id) }));
  const hidden = CLAIM_COLUMNS.filter((id) => !columns.includes(id));
  const widen = (id: ClaimColumn, by: number) => change({ widths: { ...widths, [id]: clampWidth((widths[id] ?? COLUMN_WIDTHS[id]) + by) } });
  return (
    <Popover
      label={t("columns")}
      align="end"
      className="w-[26rem] max-w-[calc(100vw-1rem)]"
      opener={{
        content: (
          <>
            <Columns3 aria-hidden="true" />
            {t("columns")}
          </>
        ),
        className: buttonStyle("secondary", "sm", "min-h-8"),
      }}
    >
      <ul className="flex flex-col">
        {/* One list of one kind of entry: what is ticked moves within it and keeps the focus. */}
        {[...placed, ...hidden.map((id) => ({ id, pinned: false }))].map(({ id, pinned: isPinned }, index) => {
          const shown = index < placed.length;
          const next = shown ? columns.filter((other) => other !== id) : [...columns, id];
          return (
            <li key={id} className="flex min-h-8 items-center gap-0.5">
              <div className="min-w-0 flex-1">
                <Checkbox label={t(id)} checked={shown} disabled={id === "claimant"} onChange={() => change({ columns: next })} />
              </div>
              {shown ? (
                <>
                  <IconButton
                    label={t(isPinned ? "unpin" : "pin", { column: t(id) })}
                    aria-pressed={isPinned}
                    onClick={() => change({ pinned: isPinned ? pinned.filter((other) => other !== id) : [...pinned, id] })}
                  >
                    {isPinned ? <PinOff /> : <Pin />}
                  </IconButton>
                  <IconButton label={t("narrower", { column: t(id) })} onClick={() => widen(id, -STEP)}>
                    <Minus />
                  </IconButton>
                  <IconButton label={t("wider", { column: t(id) })} onClick={() => widen(id, STEP)}>
                    <Plus />
                  </IconButton>
                  <IconButton label={t("earlier", { column: t(id) })} disabled={index === 0} onClick={() => change(moveColumn(address, placed, index, index - 1))}>
                    <ArrowUp />
                  </IconButton>
                  <IconButton label={t("later", { column: t(id) })} disabled={index === placed.length - 1} onClick={() => change(moveColumn(address, placed, index, index + 1))}>
                    <ArrowDown />
                  </IconButton>
                </>
              ) : null}
            </li>
          );
        })}
      </ul>
      <Button size="sm" variant="quiet" className="mt-2" onClick={() => change({ columns: FIRST_COLUMNS, pinned: ["claimant"], widths: {} })}>
        {t("resetColumns")}
      </Button>
    </Popover>
  );
}
