import Link from "next/link";
import { getTranslator } from "@/app/_i18n/get-translator";
import { searchAddress, type SearchAddress } from "@/lib/contracts/search-address";
import type { SearchSection } from "@/lib/services/search/search";
import { ResultItem } from "./result-item";

type Props = { section: SearchSection; address: SearchAddress; showCase: boolean };

/** The results of one field, and the way to all of them. */
export async function ResultSection({ section: { field, results, total, isCapped }, address, showCase }: Props) {
  const t = await getTranslator("search");
  return (
    <section aria-labelledby={`found-${field}`} className="mb-8">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line pb-1.5">
        <h2 id={`found-${field}`} className="text-lg">
          {t(`field.${field}`)}
        </h2>
        <span className="text-sm text-ink-faint tabular-nums">{isCapped ? t("sectionTotalCapped", { count: total }) : t("sectionTotal", { count: total })}</span>
      </div>
      <ul className="divide-y divide-line">
        {results.map((result) => (
          <ResultItem key={result.id} result={result} showCase={showCase} />
        ))}
      </ul>
      {address.field === null && total > results.length ? (
        <Link href={searchAddress({ ...address, field })} className="text-sm font-medium text-accent-strong underline-offset-4 hover:underline">
          {t("all", { count: total })}
          <span className="sr-only"> ({t(`field.${field}`)})</span>
        </Link>
      ) : null}
    </section>
  );
}
