"use client";

import { Check } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/app/_ui/button";
import { EDIT_CLASSES } from "@/lib/domain/comparison-view/packed-edits";
import type { EditClass } from "@/lib/domain/comparison/types";
import { FilterGroup } from "./filter-group";

type Props = { counts: Readonly<Record<EditClass, number>>; hidden: readonly EditClass[]; onChange: (hidden: EditClass[]) => void };

/** Which classes of change are shown, each with how many there are. */
export function ClassFilter({ counts, hidden, onChange }: Props) {
  const t = useTranslations("captures");
  return (
    <FilterGroup label={t("classes")}>
      {EDIT_CLASSES.map((name) => {
        const on = !hidden.includes(name);
        return (
          <Button
            key={name}
            size="sm"
            variant="quiet"
            aria-pressed={on}
            onClick={() => onChange(EDIT_CLASSES.filter((other) => (other === name) !== hidden.includes(other)))}
          >
            {on ? <Check aria-hidden="true" /> : null}
            {t("classCount", { name: t(`class.${name}`), count: counts[name] })}
          </Button>
        );
      })}
    </FilterGroup>
  );
}
