"use client";

import { Download } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/app/_ui/button";
import { buttonStyle } from "@/app/_ui/button-style";
import { Popover } from "@/app/_ui/popover";

const OWN = ["csv", "xlsx"] as const;
const DATA_SETS = ["acled", "ucdp-ged", "airwars"] as const;

/** Takes the claims away as a spreadsheet. Plain form buttons: the browser writes the file while it comes, whatever its size. */
export function ExportMenu({ slug }: { slug: string }) {
  const t = useTranslations("export");
  const address = `/api/cases/${slug}/claims/export`;
  return (
    <Popover
      label={t("label")}
      align="end"
      className="w-72"
      opener={{
        label: t("open"),
        className: buttonStyle("secondary", "md"),
        content: (
          <>
            <Download aria-hidden="true" />
            {t("open")}
          </>
        ),
      }}
    >
      {(id) => (
        <form method="post" className="flex flex-col gap-2" onSubmit={() => document.getElementById(id)?.hidePopover()}>
          <p className="text-sm text-ink-soft">{t("whole")}</p>
          {OWN.map((form) => (
            <Button key={form} type="submit" formAction={`${address}?form=${form}`}>
              {t(form)}
            </Button>
          ))}
          <p className="mt-2 text-sm text-ink-soft">{t("others")}</p>
          <div className="flex flex-wrap gap-2">
            {DATA_SETS.map((profile) => (
              <Button key={profile} type="submit" size="sm" formAction={`${address}?form=csv&profile=${profile}`}>
                {t(profile)}
              </Button>
            ))}
          </div>
          <p className="text-sm text-ink-faint">{t("othersHint")}</p>
        </form>
      )}
    </Popover>
  );
}
