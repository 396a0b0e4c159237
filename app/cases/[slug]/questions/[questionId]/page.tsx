import { CircleCheck } from "lucide-react";
import { getTranslator } from "@/app/_i18n/get-translator";
import { MessagesProvider } from "@/app/_i18n/messages-provider";
import { requestLocale } from "@/app/_i18n/request-locale";
import { Badge } from "@/app/_ui/badge";
import { Breadcrumbs } from "@/app/_ui/breadcrumbs";
import { Disclosure } from "@/app/_ui/disclosure";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { PageHeader } from "@/app/_ui/page-header";
import { ROWS_SHOWN, rowsShown } from "@/lib/contracts/disagreements";
import { allows } from "@/lib/domain/access/roles";
import { scopeParts } from "@/lib/domain/claims/scope-text";
import { openCasePage, orNotFound } from "@/lib/http/open-page";
import { LIST_LIMITS } from "@/lib/limits";
import { findAnswers } from "@/lib/services/assists/find-answers";
import { loadFormChoices } from "@/lib/services/claims/load-form-choices";
import { loadQuestionDisagreements } from "@/lib/services/disagreement/load-question-disagreements";
import { loadQuestionText } from "@/lib/services/questions/load-question-text";
import { drawPictures } from "@/lib/services/pictures/draw-pictures";
import { QuestionPicturesView } from "../../_pictures/question-pictures";
import { QuestionMenu } from "../_list/question-menu";
import { SeemingAnswers } from "./_answers/seeming-answers";
import { OpenRelations, RelationRows } from "./_panel/open-relations";
import { TensionsSection } from "./_panel/tensions-section";

type Props = { params: Promise<{ slug: string; questionId: string }>; searchParams: Promise<{ rows?: string | string[] }> };

export async function generateMetadata({ params }: Pick<Props, "params">) {
  const { slug, questionId } = await params;
  const { context, scope } = await openCasePage(slug, "case.read");
  return { title: await orNotFound(loadQuestionText(context, scope, questionId)) };
}

/** One question: how its accounts stand to each other, and why. */
export default async function QuestionPage({ params, searchParams }: Props) {
  const { slug, questionId } = await params;
  const { context, scope } = await openCasePage(slug, "case.read");
  const locale = await requestLocale();
  const shown = rowsShown.parse((await searchParams).rows);
  const t = await getTranslator("disagreement");
  const common = await getTranslator("common");
  const questions = await getTranslator("questions");
  const claimWords = await getTranslator("claims");
  const pictureWords = await getTranslator("pictures");
  const [{ view }, choices, answers, [pictures]] = await Promise.all([
    orNotFound(loadQuestionDisagreements(context, scope, questionId, locale, shown)),
    loadFormChoices(context, scope),
    orNotFound(findAnswers(context, scope, questionId)),
    drawPictures(context, scope, [questionId], {
      locale,
      words: { range: (text) => pictureWords("range", { question: text }), time: (text) => pictureWords("time", { question: text }) },
      linkOf: (passageId) => `/cases/${scope.slug}/passages/${passageId}`,
    }),
  ]);
  const { question } = view;
  const canEdit = allows(scope.role, "case.edit");
  const claims = new Map(view.claims.map((claim) => [claim.id, claim]));
  const event = choices.events.find(({ id }) => id === question.eventId);
  const about = [event?.name, claimWords(`type.${question.answerType}`), ...scopeParts(question, locale)];
  const open = view.rows.filter((row) => row.status === "open" && row.relation !== "agreement");
  const decided = view.rows.filter((row) => row.status !== "open" && row.relation !== "agreement");
  const agreements = view.rows.filter((row) => row.relation === "agreement");
  const rowProps = { slug: scope.slug, questionId: question.id, claims, canEdit, shown };
  return (
    <MessagesProvider namespaces={["disagreement", "questions", "claims", "assists", "reader"]}>
      <PageHeader
        title={question.text}
        above={<Breadcrumbs label={common("breadcrumbs")} items={[{ label: questions("title"), href: `/cases/${scope.slug}/questions` }, { label: question.text }]} />}
        lead={about.filter(Boolean).join(" · ")}
        actions={
          <>
            {question.settled ? (
              <Badge tone="accent">
                <CircleCheck aria-hidden="true" />
                {questions("settled")}
              </Badge>
            ) : null}
            <LinkButton href={`/cases/${scope.slug}/matrix?q=${question.id}`} prefetch={false}>
              {t("inMatrix")}
            </LinkButton>
            {canEdit ? (
              <QuestionMenu slug={scope.slug} question={question} events={choices.events.map(({ id, name }) => ({ id, name }))} up={undefined} down={undefined} />
            ) : null}
          </>
        }
      />
      {pictures && (pictures.range || pictures.time) ? (
        <section aria-labelledby="pictures" className="mb-10 max-w-4xl">
          <h2 id="pictures" className="mb-3 text-xl">
            {t("pictures")}
          </h2>
          <QuestionPicturesView pictures={pictures} />
        </section>
      ) : null}
      <SeemingAnswers slug={scope.slug} {...{ question, answers, choices, canEdit }} />
      {view.claims.length < 2 ? (
        <EmptyState title={t("emptyTitle")} actions={<LinkButton href={`/cases/${scope.slug}/sources`}>{t("toSources")}</LinkButton>}>
          {t("empty")}
        </EmptyState>
      ) : (
        <section aria-labelledby="relations" className="max-w-4xl">
          <h2 id="relations" tabIndex={-1} className="text-xl">
            {t("title")}
          </h2>
          <p className="mt-1 max-w-3xl text-ink-soft">{open.length === 0 ? t("noneOpen") : t("lead")}</p>
          <OpenRelations rows={open} counts={view.open} {...rowProps} />
          {view.rowsLeftOut > 0 ? (
            <p className="flex flex-wrap items-center gap-3 py-3 text-sm text-ink-faint">
              {t("leftOut", { count: view.rowsLeftOut })}
              {shown < LIST_LIMITS.disagreements ? (
                <LinkButton size="sm" href={`/cases/${scope.slug}/questions/${question.id}?rows=${Math.min(shown + ROWS_SHOWN, LIST_LIMITS.disagreements)}`} prefetch={false} scroll={false}>
                  {t("showMore")}
                </LinkButton>
              ) : null}
            </p>
          ) : null}
          {decided.length > 0 ? (
            <Disclosure summary={t("decided", { count: decided.length })} className="mt-3">
              <RelationRows rows={decided} named {...rowProps} />
            </Disclosure>
          ) : null}
          {agreements.length > 0 ? (
            <Disclosure summary={t("agreements", { count: view.pairs.agreement })} className="mt-3">
              <RelationRows rows={agreements} named={false} {...rowProps} />
            </Disclosure>
          ) : null}
        </section>
      )}
      <TensionsSection slug={scope.slug} view={view} shown={shown} others={choices.questions} canEdit={canEdit} />
    </MessagesProvider>
  );
}
