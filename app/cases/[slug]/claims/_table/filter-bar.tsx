"use client";

import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/app/_ui/button";
import { NarrowTools } from "@/app/_ui/narrow-tools";
import { Select } from "@/app/_ui/select";
import { TextField } from "@/app/_ui/text-field";
import { CLAIM_GROUPINGS, claimFilterQuery, type ClaimTableAddress } from "@/lib/contracts/claim-table-address";
import { ALL_CLAIMS, CLAIM_FACETS, withFacet } from "@/lib/domain/claims/claim-view";
import { ColumnsMenu } from "./columns-menu";
import { FacetMenu } from "./facet-menu";
import type { ChangeAddress } from "./use-address";

/** Waited after a key before the list is narrowed, in milliseconds. */
const PAUSE = 250;

type Props = {
  slug: string;
  address: ClaimTableAddress;
  change: ChangeAddress;
  /** Rises when claims were changed. */
  reading: number;
  children?: React.ReactNode;
};

/** Words, facets, grouping and columns. Everything goes into the address at once. */
export function FilterBar({ slug, address, change, reading, children }: Props) {
  const t = useTranslations("table");
  const { filter, group } = address;
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sent = useRef(filter.words);
  useEffect(() => () => clearTimeout(timer.current), []);
  // Whether the words of this step are still being written.
  const writing = useRef(false);
  // Another address, such as a saved view's or the one before, brings its own words; what is being typed is not taken away.
  useEffect(() => {
    if (field.current && filter.words !== sent.current) {
      clearTimeout(timer.current);
      field.current.value = filter.words;
      writing.current = false;
    }
    sent.current = filter.words;
  }, [filter.words]);
  const search = () => {
    clearTimeout(timer.current);
    const words = field.current?.value ?? "";
    if (words === sent.current) return;
    sent.current = words;
    change((now) => ({ filter: { ...now.filter, words } }), writing.current);
    writing.current = true;
  };
  const finish = () => {
    search();
    writing.current = false;
  };
  return (
    <div className="flex flex-wrap items-end gap-2" data-print="no">
      <form
        className="w-full sm:w-56"
        onSubmit={(event) => {
          event.preventDefault();
          finish();
        }}
      >
        <TextField
          ref={field}
          label={t("search")}
          type="search"
          defaultValue={filter.words}
          onBlur={finish}
          onChange={() => {
            clearTimeout(timer.current);
            timer.current = setTimeout(search, PAUSE);
          }}
        />
      </form>
      <NarrowTools label={t("tools")} className="contents">
        {CLAIM_FACETS.map((facet) => (
          <FacetMenu key={facet} slug={slug} facet={facet} filter={filter} reading={reading} onChange={(values) => change((now) => ({ filter: withFacet(now.filter, facet, values) }))} />
        ))}
        <div className="w-44">
          <Select
            label={t("group")}
            value={group ?? ""}
            options={[{ value: "", label: t("groupNone") }, ...CLAIM_GROUPINGS.map((by) => ({ value: by, label: t(`facet.${by}`) }))]}
            onChange={(event) => change({ group: CLAIM_GROUPINGS.find((by) => by === event.target.value) ?? null, open: [] })}
          />
        </div>
        <ColumnsMenu address={address} change={change} />
        {children}
      </NarrowTools>
      {claimFilterQuery(filter) === "" ? null : (
        <Button
          size="sm"
          variant="quiet"
          className="min-h-8"
          onClick={() => {
            change({ filter: ALL_CLAIMS });
            // This button goes with what it takes away.
            field.current?.focus();
          }}
        >
          {t("clear")}
        </Button>
      )}
    </div>
  );
}
