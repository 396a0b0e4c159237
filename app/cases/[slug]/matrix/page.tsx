import { ChartNoAxesGantt, Grid3x3 } from "lucide-react";
import Link from "next/link";
import { getTranslator } from "@/app/_i18n/get-translator";
import { MessagesProvider } from "@/app/_i18n/messages-provider";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { NarrowTools } from "@/app/_ui/narrow-tools";
import { PageHeader } from "@/app/_ui/page-header";
import { MATRIX_COLUMNS, matrixQuery, readMatrixAddress } from "@/lib/contracts/matrix-address";
import { allows } from "@/lib/domain/access/roles";
import { openCasePage } from "@/lib/http/open-page";
import { loadMatrix } from "@/lib/services/matrix/load-matrix";
import { loadViews } from "@/lib/services/views/save-view";
import { MatrixFrame } from "./_grid/matrix-frame";
import { MatrixTable } from "./_grid/matrix-table";
import { ColumnsMenu } from "./_tools/columns-menu";
import { CopyButton } from "./_tools/copy-button";
import { SavedViews } from "./_tools/saved-views";
import { ViewBar } from "./_tools/view-bar";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  return { title: (await getTranslator("matrix"))("title") };
}

/** The account matrix: questions in rows, accounts in columns, silence shown. */
export default async function MatrixPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { context, scope } = await openCasePage(slug, "case.read");
  const t = await getTranslator("matrix");
  const asked = readMatrixAddress(await searchParams);
  const [loaded, views] = await Promise.all([loadMatrix(context, scope, asked), loadViews(context, scope, "matrix")]);
  const { matrix, address, columnsLeft, questionsLeft, oneEventAtATime } = loaded;
  const canEdit = allows(scope.role, "case.edit");
  const query = matrixQuery(address);
  const name = (label: string | null) => label ?? t(`unrecorded.${address.columns}`);
  const columns = [
    ...matrix.columns.map(({ key, label }) => ({ key, label: name(label), hidden: false })),
    ...matrix.hidden.map(({ key, label }) => ({ key, label: name(label), hidden: true })),
  ];
  const rows = matrix.groups.reduce((count, group) => count + group.rows.length, 0);
  if (matrix.questions === 0 && address.event === null && address.question === null) {
    return (
      <>
        <PageHeader title={t("title")} lead={t("lead")} />
        <EmptyState
          icon={<Grid3x3 />}
          title={t("emptyTitle")}
          actions={
            <>
              <LinkButton variant="primary" href={`/cases/${scope.slug}/sources`}>
                {t("toSources")}
              </LinkButton>
              <LinkButton href={`/cases/${scope.slug}/questions`}>{t("toQuestions")}</LinkButton>
            </>
          }
        >
          {t("empty")}
        </EmptyState>
      </>
    );
  }
  return (
    <MessagesProvider namespaces={["matrix", "disagreement", "claims"]}>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <LinkButton href={`/cases/${scope.slug}/pictures${address.event ? `?event=${encodeURIComponent(address.event)}` : ""}`} prefetch={false}>
            <ChartNoAxesGantt aria-hidden="true" />
            {t("pictures")}
          </LinkButton>
        }
      />
      <NarrowTools label={t("tools")} now={[t(`by.${address.columns}`), t(`only.${address.only}`)].join(" · ")} className="mb-4 flex flex-wrap items-center gap-2">
        <ViewBar slug={scope.slug} loaded={loaded} />
        <ColumnsMenu slug={scope.slug} query={query} columns={columns} />
        <CopyButton slug={scope.slug} query={query} />
        <SavedViews slug={scope.slug} page="matrix" query={query} views={views} canEdit={canEdit} />
      </NarrowTools>
      {oneEventAtATime && address.question === null ? <p className="mb-3 text-sm text-ink-soft">{t("oneEventAtATime")}</p> : null}
      {rows === 0 ? (
        <EmptyState title={t("nothingTitle")} actions={<LinkButton href={`/cases/${scope.slug}/matrix`}>{t("showAll")}</LinkButton>}>
          {t(`nothing.${address.only}`)}
        </EmptyState>
      ) : (
        <MatrixFrame key={query} slug={scope.slug} canEdit={canEdit}>
          <MatrixTable slug={scope.slug} loaded={loaded} />
        </MatrixFrame>
      )}
      {columnsLeft > 0 ? (
        <p className="mt-3 text-sm text-ink-soft">
          {t("columnsLeft", { count: columnsLeft })}{" "}
          <Link href={`/cases/${scope.slug}/matrix?${matrixQuery({ ...address, width: address.width + 2 * MATRIX_COLUMNS })}`} scroll={false} prefetch={false} className="link">
            {t("moreColumns")}
          </Link>
        </p>
      ) : null}
      {questionsLeft > 0 ? <p className="mt-3 text-sm text-ink-soft">{t("questionsLeft", { count: questionsLeft })}</p> : null}
    </MessagesProvider>
  );
}
