"use client";

import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/app/_ui/button";
import { buttonStyle } from "@/app/_ui/button-style";
import { Popover } from "@/app/_ui/popover";
import { TextField } from "@/app/_ui/text-field";
import type { ClaimFacet, ClaimFilter } from "@/lib/domain/claims/claim-view";
import { FacetList } from "./facet-list";
import { useFacetChoices } from "./use-facet-choices";

type Props = { slug: string; facet: ClaimFacet; filter: ClaimFilter; reading: number; onChange: (values: readonly string[]) => void };

/** The values of one facet, each with how many claims it would leave, counted when the menu is opened. Those chosen come first. */
export function FacetMenu({ slug, facet, filter, reading, onChange }: Props) {
  const t = useTranslations("table");
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const chosen = filter.facets[facet];
  const { counted, busy, failure, again, countAll } = useFacetChoices({ slug, facet, filter, reading, open, find: typed });
  return (
    <Popover
      label={t(`facet.${facet}`)}
      className="w-80 max-w-[calc(100vw-1rem)]"
      onOpenChange={setOpen}
      opener={{
        content: chosen.length > 0 ? t("facetChosen", { facet: t(`facet.${facet}`), count: chosen.length }) : t(`facet.${facet}`),
        className: buttonStyle(chosen.length > 0 ? "primary" : "secondary", "sm", "min-h-8"),
      }}
    >
      <TextField label={t("findChoice")} type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
      <FacetList facet={facet} chosen={chosen} typed={typed} counted={counted} busy={busy} failure={failure} onAgain={again} onCountAll={countAll} onChoose={onChange} />
      {chosen.length > 0 ? (
        <Button size="sm" variant="quiet" className="mt-2" onClick={() => onChange([])}>
          {t("anyChoice")}
        </Button>
      ) : null}
    </Popover>
  );
}
