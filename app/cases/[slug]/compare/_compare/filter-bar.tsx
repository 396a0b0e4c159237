"use client";

import { Columns2, TextAlignStart } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/app/_ui/button";
import { NarrowTools } from "@/app/_ui/narrow-tools";
import type { ComparisonAddress } from "@/lib/contracts/comparison-address";
import type { ChangeCounts } from "@/lib/domain/comparison-view/changes";
import { CONTENT_KINDS, EDIT_CLASSES } from "@/lib/domain/comparison-view/packed-edits";
import { ClassFilter } from "./class-filter";
import { FilterGroup } from "./filter-group";

type Props = {
  address: ComparisonAddress;
  counts: ChangeCounts;
  /** Whether what both texts have is marked now. */
  common: boolean;
  onChange: (to: Partial<ComparisonAddress>) => void;
};

/** How to look at a comparison: side by side or inline, where there is room for both, and which changes. */
export function FilterBar({ address, counts, common, onChange }: Props) {
  const t = useTranslations("captures");
  const choice = choices(onChange);
  const shown = EDIT_CLASSES.filter((name) => counts.classes[name] > 0 && !address.hidden.includes(name)).map((name) => t("classCount", { name: t(`class.${name}`), count: counts.classes[name] }));
  return (
    <NarrowTools label={t("classes")} now={common ? null : shown.join(" · ")} className="mb-4 flex flex-col gap-1.5 text-sm">
      <div className="hidden flex-col gap-1.5 md:flex">
        <FilterGroup label={t("views")}>
          {choice("side", address.view === "side", { view: "side" }, <><Columns2 aria-hidden="true" />{t("side")}</>)}
          {choice("inline", address.view === "inline", { view: "inline" }, <><TextAlignStart aria-hidden="true" />{t("inline")}</>)}
        </FilterGroup>
        {address.view === "side" ? (
          <FilterGroup label={t("looks")}>
            {choice("changes", !common, { look: "changes" }, t("lookChanges"))}
            {choice("common", common, { look: "common" }, t("lookCommon"))}
          </FilterGroup>
        ) : null}
      </div>
      {common ? null : <ChangeFilters address={address} counts={counts} onChange={onChange} />}
    </NarrowTools>
  );
}

/** Which changes are marked: their classes, what their content touches, and those that come again and again. */
function ChangeFilters({ address, counts, onChange }: Omit<Props, "common">) {
  const t = useTranslations("captures");
  const choice = choices(onChange);
  const kinds = CONTENT_KINDS.filter((kind) => kind === address.kind || counts.kinds[kind] > 0);
  return (
    <>
      <ClassFilter counts={counts.classes} hidden={address.hidden} onChange={(hidden) => onChange({ hidden })} />
      {kinds.length > 0 ? (
        <FilterGroup label={t("kinds")}>
          {choice("all", address.kind === null, { kind: null }, t("allKinds"))}
          {kinds.map((kind) => choice(kind, address.kind === kind, { kind }, t("classCount", { name: t(`kind.${kind}`), count: counts.kinds[kind] })))}
        </FilterGroup>
      ) : null}
      {counts.recurring > 0 ? (
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-soft">
          {t(address.recurring ? "recurringShown" : "recurringFolded", { count: counts.recurring })}
          <Button size="sm" variant="quiet" aria-pressed={address.recurring} onClick={() => onChange({ recurring: !address.recurring })}>
            {t("showRecurring")}
          </Button>
        </p>
      ) : null}
    </>
  );
}

/** A button for one way of looking, pressed while it is the one in force. */
const choices = (onChange: Props["onChange"]) => (key: string, on: boolean, to: Partial<ComparisonAddress>, label: ReactNode) => (
  <Button key={key} size="sm" variant="quiet" aria-pressed={on} onClick={() => onChange(to)}>
    {label}
  </Button>
);
