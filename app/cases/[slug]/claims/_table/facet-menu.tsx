"use client";

import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/app/_ui/button";
import { buttonStyle } from "@/app/_ui/button-style";
import { Checkbox } from "@/app/_ui/checkbox";
import { Popover } from "@/app/_ui/popover";
import { TextField } from "@/app/_ui/text-field";
import { MOST_VALUES } from "@/lib/contracts/claim-table-address";
import { withFacet, type ClaimFacet, type ClaimFilter } from "@/lib/domain/claims/claim-view";
import type { ClaimFacets } from "@/lib/services/claims/load-claim-facets";

/** Choices drawn at once; typing finds the others. */
const DRAWN = 60;
/** From so many choices on there is a field to find one. */
const MANY = 9;

const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

type Props = { facet: ClaimFacet; filter: ClaimFilter; facets: ClaimFacets; onChange: (filter: ClaimFilter) => void };

/** The values of one facet, each with how many claims it would leave. Those chosen come first. */
export function FacetMenu({ facet, filter, facets, onChange }: Props) {
  const t = useTranslations("table");
  const [typed, setTyped] = useState("");
  const chosen = filter.facets[facet];
  const choices = facets.facets[facet];
  const nameOf = (id: string, name: string) => name || (id === "" ? t(`without.${facet}`) : t("unnamed"));
  const wanted = fold(typed.trim());
  const fitting = choices.filter(({ id, name }) => fold(nameOf(id, name)).includes(wanted)).sort((a, b) => Number(chosen.includes(b.id)) - Number(chosen.includes(a.id)));
  const set = (values: readonly string[]) => onChange(withFacet(filter, facet, values));
  return (
    <Popover
      label={t(`facet.${facet}`)}
      className="w-80"
      opener={{
        content: chosen.length > 0 ? t("facetChosen", { facet: t(`facet.${facet}`), count: chosen.length }) : t(`facet.${facet}`),
        className: buttonStyle(chosen.length > 0 ? "primary" : "secondary", "sm", "min-h-8"),
      }}
    >
      {choices.length >= MANY ? <TextField label={t("findChoice")} type="search" value={typed} onChange={(event) => setTyped(event.target.value)} /> : null}
      <ul className="mt-2 flex max-h-80 flex-col gap-1 overflow-y-auto">
        {fitting.slice(0, DRAWN).map(({ id, name, claims }) => (
          <li key={id} className="flex items-start justify-between gap-3">
            <Checkbox
              label={nameOf(id, name)}
              checked={chosen.includes(id)}
              disabled={!chosen.includes(id) && chosen.length >= MOST_VALUES}
              onChange={(event) => set(event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))}
            />
            <span className="text-sm text-ink-faint tabular-nums">{t("number", { count: claims })}</span>
          </li>
        ))}
      </ul>
      {fitting.length === 0 ? <p className="text-sm text-ink-faint">{t("noChoice")}</p> : null}
      {fitting.length > DRAWN ? <p className="mt-2 text-sm text-ink-faint">{t("moreChoices", { shown: DRAWN, count: fitting.length })}</p> : null}
      {facets.values[facet] > choices.length ? <p className="mt-2 text-sm text-ink-faint">{t("mostFrequent", { shown: choices.length, count: facets.values[facet] })}</p> : null}
      {chosen.length > 0 ? (
        <Button size="sm" variant="quiet" className="mt-2" onClick={() => set([])}>
          {t("anyChoice")}
        </Button>
      ) : null}
    </Popover>
  );
}
