import { FileText } from "lucide-react";
import { getFormatter, getTranslator } from "@/app/_i18n/get-translator";
import { languageName } from "@/lib/domain/support/language-name";
import { MessagesProvider } from "@/app/_i18n/messages-provider";
import { requestLocale } from "@/app/_i18n/request-locale";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { PageHeader } from "@/app/_ui/page-header";
import { allows } from "@/lib/domain/access/roles";
import { openCasePage } from "@/lib/http/open-page";
import { listSources } from "@/lib/services/sources/list-sources";
import { ImportBox } from "./_sources/import-box";
import { SourcesTable } from "./_sources/sources-table";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata() {
  return { title: (await getTranslator("sources"))("title") };
}

/** The sources of a case, and the ways to bring more in. */
export default async function SourcesPage({ params }: Props) {
  const { slug } = await params;
  const { context, scope } = await openCasePage(slug, "case.read");
  const t = await getTranslator("sources");
  const [format, locale] = [await getFormatter(), await requestLocale()];
  const { sources, mayFetch } = await listSources(context, scope);
  const canEdit = allows(scope.role, "case.edit");
  return (
    <div className="max-w-wide">
      <PageHeader
        title={t("title")}
        lead={sources.length === 0 ? t("emptyLead") : t("lead", { count: sources.length })}
        actions={
          sources.length === 0 ? undefined : (
            <>
              <LinkButton href={`/cases/${scope.slug}/sources/schedule`} prefetch={false}>
                {t("schedule")}
              </LinkButton>
              {canEdit && sources.some(({ waiting }) => waiting) ? (
                <LinkButton href={`/cases/${scope.slug}/suggestions`} prefetch={false}>
                  {t("queue")}
                </LinkButton>
              ) : null}
            </>
          )
        }
      />
      <MessagesProvider namespaces={["import", "sources"]}>
        {canEdit ? <ImportBox slug={scope.slug} mayFetch={mayFetch} sources={sources.map(({ id, version }) => ({ id, version }))} /> : null}
        {sources.length > 0 ? (
          <SourcesTable
            slug={scope.slug}
            canEdit={canEdit}
            sources={sources.map((source) => ({
              ...source,
              languageName: source.language && languageName(source.language, locale),
              capturedAt: source.latest && format.dateTime(source.latest.capturedAt, { dateStyle: "medium", timeStyle: "short" }),
            }))}
          />
        ) : canEdit ? null : (
          <EmptyState icon={<FileText />} title={t("emptyTitle")}>
            {t("emptyViewer")}
          </EmptyState>
        )}
      </MessagesProvider>
    </div>
  );
}
