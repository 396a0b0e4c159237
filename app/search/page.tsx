import { SearchX, TextSearch } from "lucide-react";
import Link from "next/link";
import { getTranslator } from "@/app/_i18n/get-translator";
import { PageBody } from "@/app/_shell/page-body";
import { SignedInShell } from "@/app/_shell/signed-in-shell";
import { EmptyState } from "@/app/_ui/empty-state";
import { PageHeader } from "@/app/_ui/page-header";
import { Pagination } from "@/app/_ui/pagination";
import { readSearchAddress, searchAddress } from "@/lib/contracts/search-address";
import { openPage, orNotFound } from "@/lib/http/open-page";
import { listCases } from "@/lib/services/cases/list-cases";
import { search } from "@/lib/services/search/search";
import { FieldNav } from "./_results/field-nav";
import { ResultSection } from "./_results/result-section";
import { SearchForm } from "./_results/search-form";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Results on a page of one field, and of each field where all are shown. */
const PER_PAGE = 20;
const PER_FIELD = 5;

export async function generateMetadata({ searchParams }: Props) {
  const t = await getTranslator("search");
  const { typed } = readSearchAddress(await searchParams);
  return { title: typed === "" ? t("title") : t("titleFor", { query: typed }) };
}

/** All results of a search. Its whole state is in the address. */
export default async function SearchPage({ searchParams }: Props) {
  const context = await openPage("signed-in");
  const t = await getTranslator("search");
  const address = readSearchAddress(await searchParams);
  const { typed, slug, field, page } = address;
  const take = field === null ? PER_FIELD : PER_PAGE;
  const [cases, answer] = await Promise.all([
    listCases(context),
    orNotFound(search(context, { typed, slug, fields: field === null ? [] : [field], take, offset: field === null ? 0 : (page - 1) * take })),
  ]);
  const pages = field === null ? 1 : Math.ceil((answer.sections[0]?.total ?? 0) / take);
  const names = [...new Set(answer.alsoSearched.flatMap((one) => one.names))];
  return (
    <SignedInShell principal={context.principal}>
      <PageBody width="reading">
        <PageHeader title={t("title")} />
        <SearchForm address={address} cases={cases} />
        {typed === "" ? null : <FieldNav address={address} />}
        {names.length === 0 ? null : (
          <p className="mb-6 text-sm text-ink-soft">
            {t("also", { names: names.join(", ") })}{" "}
            <Link href={searchAddress({ ...address, typed: asTyped(typed), page: 1 })} prefetch={false} className="text-accent-strong underline underline-offset-4">
              {t("exactly")}
            </Link>
          </p>
        )}
        {answer.sections.map((section) => (
          <ResultSection key={section.field} section={section} address={address} showCase={slug === null} />
        ))}
        {answer.sections.length > 0 ? null : answer.isEmpty ? (
          <EmptyState icon={<TextSearch />} title={t("emptyTitle")}>
            {typed.trim() === "" ? t("empty") : t("onlyExcluded")}
          </EmptyState>
        ) : (
          <EmptyState icon={<SearchX />} title={t("nothingTitle")}>
            {t("nothing")}
          </EmptyState>
        )}
        <Pagination
          page={page}
          pages={pages}
          hrefFor={(to) => searchAddress({ ...address, page: to })}
          labels={{ nav: t("pages"), previous: t("previous"), next: t("next"), position: t("position", { page, pages: Math.max(1, pages) }) }}
        />
      </PageBody>
    </SignedInShell>
  );
}

/** The query with each word as a phrase, which is looked for in no other spelling. */
function asTyped(typed: string): string {
  return typed.replace(/(?<=^|\s)[^\s"“”«»-][^\s"“”«»]*(?=\s|$)/gu, (word) => `"${word}"`);
}
