import { Search } from "lucide-react";
import { getTranslator } from "@/app/_i18n/get-translator";
import { requestLocale } from "@/app/_i18n/request-locale";
import { Button } from "@/app/_ui/button";
import { Disclosure } from "@/app/_ui/disclosure";
import { Select } from "@/app/_ui/select";
import { TextField } from "@/app/_ui/text-field";
import type { SearchAddress } from "@/lib/contracts/search-address";
import { QUERY_LENGTH } from "@/lib/domain/search/search-query";

type Props = { address: SearchAddress; cases: readonly { slug: string; title: string }[] };

/** What to look for and where. A plain form: it works before any script, and what it asks is in the address. */
export async function SearchForm({ address, cases }: Props) {
  const t = await getTranslator("search");
  const examples = [
    [t("examplePhrase"), t("syntaxPhrase")],
    [t("exampleExcluded"), t("syntaxExcluded")],
    [t("examplePrefix"), t("syntaxPrefix")],
    [(await requestLocale()) === "fr" ? "citation:Kidal" : "quote:Kidal", t("syntaxField")],
  ];
  return (
    <search className="mb-6 block">
      <form action="/search" className="grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,16rem)_auto]">
        <TextField key={address.typed} type="search" name="q" label={t("label")} defaultValue={address.typed} maxLength={QUERY_LENGTH} placeholder={t("placeholder")} />
        <Select
          key={address.slug}
          name="case"
          label={t("whereLabel")}
          defaultValue={address.slug ?? ""}
          options={[{ value: "", label: t("everyCase") }, ...cases.map(({ slug, title }) => ({ value: slug, label: title }))]}
        />
        {address.field === null ? null : <input type="hidden" name="field" value={address.field} />}
        <Button type="submit" variant="primary">
          <Search aria-hidden="true" />
          {t("submit")}
        </Button>
      </form>
      <div className="mt-3 text-sm">
        <Disclosure summary={t("syntaxTitle")}>
          <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr]">
            {examples.map(([example, meaning]) => (
              <div key={example} className="contents">
                <dt className="font-mono text-ink">{example}</dt>
                <dd className="mb-1 text-ink-soft sm:mb-0">{meaning}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      </div>
    </search>
  );
}
