import { ChartNoAxesGantt } from "lucide-react";
import Link from "next/link";
import { getTranslator } from "@/app/_i18n/get-translator";
import { requestLocale } from "@/app/_i18n/request-locale";
import { Breadcrumbs } from "@/app/_ui/breadcrumbs";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { PageHeader } from "@/app/_ui/page-header";
import { openCasePage } from "@/lib/http/open-page";
import { drawPictures } from "@/lib/services/pictures/draw-pictures";
import { listDrawable } from "@/lib/services/pictures/list-drawable";
import { QuestionPicturesView } from "../_pictures/question-pictures";

/** Questions drawn on one page. */
const QUESTIONS = 24;

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ event?: string | string[] }> };

export async function generateMetadata() {
  return { title: (await getTranslator("pictures"))("title") };
}

/** How the accounts of a case, or of one event, lie and how they moved. */
export default async function PicturesPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { context, scope } = await openCasePage(slug, "case.read");
  const { event } = await searchParams;
  const [t, common] = [await getTranslator("pictures"), await getTranslator("common")];
  const asked = await listDrawable(context, scope, typeof event === "string" ? event : null);
  const drawn = await drawPictures(context, scope, asked.slice(0, QUESTIONS), {
    locale: await requestLocale(),
    words: { range: (question) => t("range", { question }), time: (question) => t("time", { question }) },
    linkOf: (passageId) => `/cases/${scope.slug}/passages/${passageId}`,
  });
  const shown = drawn.filter(({ range, time }) => range ?? time);
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        above={<Breadcrumbs label={common("breadcrumbs")} items={[{ label: common("nav.matrix"), href: `/cases/${scope.slug}/matrix` }, { label: t("title") }]} />}
      />
      {shown.length === 0 ? (
        <EmptyState icon={<ChartNoAxesGantt />} title={t("emptyTitle")} actions={<LinkButton href={`/cases/${scope.slug}/sources`}>{t("toSources")}</LinkButton>}>
          {t("empty")}
        </EmptyState>
      ) : (
        <div className="flex max-w-4xl flex-col gap-12">
          {shown.map((pictures) => (
            <section key={pictures.question.id} aria-labelledby={`pictures-${pictures.question.id}`}>
              <h2 id={`pictures-${pictures.question.id}`} className="mb-3 border-b border-line pb-2 text-xl">
                <Link href={`/cases/${scope.slug}/questions/${pictures.question.id}`} prefetch={false} className="rounded-xs hover:underline">
                  {pictures.question.text}
                </Link>
              </h2>
              <QuestionPicturesView pictures={pictures} />
            </section>
          ))}
          {asked.length > QUESTIONS ? <p className="text-ink-soft">{t("questionsLeft", { count: asked.length - QUESTIONS })}</p> : null}
        </div>
      )}
    </>
  );
}
