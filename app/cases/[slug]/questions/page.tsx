import { ListChecks } from "lucide-react";
import { z } from "zod";
import { getTranslator } from "@/app/_i18n/get-translator";
import { MessagesProvider } from "@/app/_i18n/messages-provider";
import { EmptyState } from "@/app/_ui/empty-state";
import { Pagination } from "@/app/_ui/pagination";
import { PageHeader } from "@/app/_ui/page-header";
import { Tabs } from "@/app/_ui/tabs";
import { allows } from "@/lib/domain/access/roles";
import { openCasePage } from "@/lib/http/open-page";
import { summariseQuestions } from "@/lib/services/disagreement/summarise-questions";
import { loadQuestions } from "@/lib/services/questions/load-questions";
import { ActorsSection } from "./_list/actors-section";
import { AddEvent, AddQuestion } from "./_list/add-buttons";
import { EventSection } from "./_list/event-section";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ tab?: string | string[]; page?: string | string[] }> };

const pageNumber = z.coerce.number().int().min(1).max(100_000).catch(1);

export async function generateMetadata() {
  return { title: (await getTranslator("questions"))("title") };
}

/** What is asked in a case, by event, and who speaks and acts in it. */
export default async function QuestionsPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { context, scope } = await openCasePage(slug, "case.read");
  const { tab, page: asked } = await searchParams;
  const page = pageNumber.parse(asked);
  const t = await getTranslator("questions");
  const common = await getTranslator("common");
  const { groups, events, actors, pages } = await loadQuestions(context, scope, page);
  const canEdit = allows(scope.role, "case.edit");
  const answered = groups.flatMap(({ questions }) => questions.filter(({ claims }) => claims > 0).map(({ id }) => id));
  const summaries = summariseQuestions(context, scope, answered);
  const parties = actors.map(({ id, name, side }) => ({ id, name, side }));
  const add = canEdit ? (
    <>
      <AddEvent slug={scope.slug} actors={parties} />
      <AddQuestion slug={scope.slug} events={events} />
    </>
  ) : null;
  return (
    <MessagesProvider namespaces={["questions", "claims"]}>
      <PageHeader title={t("title")} lead={t("lead")} actions={groups.length > 0 ? add : null} />
      <div className="max-w-4xl">
        <Tabs
          label={t("title")}
          initial={tab === "actors" ? "actors" : "questions"}
          tabs={[
            {
              id: "questions",
              label: t("tabQuestions"),
              content:
                groups.length === 0 && page === 1 ? (
                  <EmptyState icon={<ListChecks />} title={t("emptyTitle")} actions={add}>
                    {t("empty")}
                  </EmptyState>
                ) : (
                  <>
                    {groups.map(({ event, questions }) => (
                    <EventSection key={event?.id ?? "none"} {...{ event, questions, events, parties, summaries, canEdit }} slug={scope.slug} />
                    ))}
                    <Pagination
                      page={page}
                      pages={pages}
                      hrefFor={(to) => `/cases/${scope.slug}/questions?page=${to}`}
                      labels={{ nav: t("pages"), previous: common("previousPage"), next: common("nextPage"), position: common("pageOf", { page, pages }) }}
                    />
                  </>
                ),
            },
            { id: "actors", label: t("tabActors"), content: <ActorsSection slug={scope.slug} actors={actors} canEdit={canEdit} /> },
          ]}
        />
      </div>
    </MessagesProvider>
  );
}
