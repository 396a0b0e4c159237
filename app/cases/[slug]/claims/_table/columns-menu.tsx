"use client";

import { Columns3 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl/react";
import { buttonStyle } from "@/app/_ui/button-style";
import { Checkbox } from "@/app/_ui/checkbox";
import { Popover } from "@/app/_ui/popover";
import { claimTableQuery, HIDABLE_COLUMNS, type ClaimTableAddress } from "@/lib/contracts/claim-table-address";

/** Chooses the columns; the choice goes into the address. */
export function ColumnsMenu({ base, address }: { base: string; address: ClaimTableAddress }) {
  const t = useTranslations("table");
  const router = useRouter();
  return (
    <Popover
      label={t("columns")}
      align="end"
      opener={{
        label: t("columns"),
        className: buttonStyle("secondary", "sm"),
        content: (
          <>
            <Columns3 aria-hidden="true" />
            {t("columns")}
          </>
        ),
      }}
    >
      {HIDABLE_COLUMNS.map((column) => {
        const shown = !address.hidden.includes(column);
        const hidden = shown ? [...address.hidden, column] : address.hidden.filter((other) => other !== column);
        return (
          <Checkbox
            key={column}
            label={t(column)}
            checked={shown}
            onChange={() => router.replace(`${base}?${claimTableQuery({ ...address, hidden })}`, { scroll: false })}
          />
        );
      })}
    </Popover>
  );
}
