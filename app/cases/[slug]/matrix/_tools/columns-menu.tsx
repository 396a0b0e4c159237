"use client";

import { ArrowDown, ArrowUp, Columns3 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl/react";
import { buttonStyle } from "@/app/_ui/button-style";
import { Checkbox } from "@/app/_ui/checkbox";
import { IconButton } from "@/app/_ui/icon-button";
import { Popover } from "@/app/_ui/popover";

type Column = { readonly key: string; readonly label: string; readonly hidden: boolean };

/** Columns listed for ordering; a wider matrix is narrowed by event or side first. */
const LISTED = 60;

/** Which columns are shown, and in which order. Every change is a new address. */
export function ColumnsMenu({ slug, query, columns }: { slug: string; query: string; columns: readonly Column[] }) {
  const t = useTranslations("matrix");
  const router = useRouter();
  const go = (next: readonly Column[], ordered: boolean) => {
    const params = new URLSearchParams(query);
    params.delete("hide");
    for (const { key, hidden } of next) if (hidden) params.append("hide", key);
    if (ordered) {
      params.delete("order");
      for (const { key } of next) params.append("order", key);
    }
    const text = params.toString();
    router.replace(`/cases/${slug}/matrix${text ? `?${text}` : ""}`, { scroll: false });
  };
  const swap = (at: number, to: number) => {
    const next = [...columns];
    const [moved] = next.splice(at, 1);
    if (moved) next.splice(to, 0, moved);
    go(next, true);
  };
  const hidden = columns.filter((column) => column.hidden).length;
  return (
    <Popover
      label={t("columns")}
      className="w-80"
      opener={{
        content: (
          <>
            <Columns3 aria-hidden="true" />
            {hidden > 0 ? t("columnsHidden", { count: hidden }) : t("columns")}
          </>
        ),
        className: buttonStyle("secondary", "sm", "min-h-8"),
      }}
    >
      <ul className="flex flex-col gap-1">
        {columns.slice(0, LISTED).map((column, index) => (
          <li key={column.key} className="flex items-center gap-1">
            <div className="min-w-0 flex-1">
              <Checkbox
                label={column.label}
                checked={!column.hidden}
                onChange={(event) => go(columns.map((other) => (other.key === column.key ? { ...other, hidden: !event.target.checked } : other)), false)}
              />
            </div>
            <IconButton label={t("columnEarlier", { column: column.label })} disabled={index === 0} onClick={() => swap(index, index - 1)}>
              <ArrowUp />
            </IconButton>
            <IconButton label={t("columnLater", { column: column.label })} disabled={index === columns.length - 1} onClick={() => swap(index, index + 1)}>
              <ArrowDown />
            </IconButton>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
