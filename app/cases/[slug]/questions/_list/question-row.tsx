import { CircleCheck } from "lucide-react";
import Link from "next/link";
import { Suspense } from "react";
import { getTranslator } from "@/app/_i18n/get-translator";
import { requestLocale } from "@/app/_i18n/request-locale";
import { Badge } from "@/app/_ui/badge";
import { LinkPending } from "@/app/_ui/link-pending";
import { Skeleton } from "@/app/_ui/skeleton";
import { scopeParts } from "@/lib/domain/claims/scope-text";
import type { Event } from "@/lib/domain/claims/types";
import type { QuestionSummary } from "@/lib/services/disagreement/summarise-questions";
import type { CountedQuestion } from "@/lib/services/questions/load-questions";
import { QuestionMenu } from "./question-menu";
import { RelationCounts } from "./relation-counts";

type Props = {
  slug: string;
  question: CountedQuestion;
  events: readonly Pick<Event, "id" | "name">[];
  summaries: Promise<ReadonlyMap<string, QuestionSummary>>;
  canEdit: boolean;
};

/** One question: its words lead to its disagreements; under them what it is about and how accounts stand. */
export async function QuestionRow({ slug, question, events, summaries, canEdit }: Props) {
  const t = await getTranslator("questions");
  const claims = await getTranslator("claims");
  const scope = [claims(`type.${question.answerType}`), ...scopeParts(question, await requestLocale())];
  return (
    <li className="flex items-start gap-3 py-3">
      <div className="min-w-0 flex-1">
        <h3 className="flex flex-wrap items-baseline gap-x-2.5 text-lg">
          <Link href={`/cases/${slug}/questions/${question.id}`} prefetch={false} className="inline-flex items-baseline gap-1.5 rounded-xs hover:underline">
            {question.text}
            <LinkPending />
          </Link>
          {question.settled ? (
            <Badge tone="accent">
              <CircleCheck aria-hidden="true" />
              {t("settled")}
            </Badge>
          ) : null}
        </h3>
        <p className="text-sm text-ink-faint">{scope.join(" · ")}</p>
        <div className="mt-1 flex min-h-6 flex-wrap items-center gap-x-4 text-sm text-ink-soft">
          <span>{t("claimCount", { count: question.claims })}</span>
          {question.claims > 0 ? (
            <Suspense fallback={<Skeleton className="h-4 w-44" />}>
              <Counts id={question.id} summaries={summaries} />
            </Suspense>
          ) : null}
        </div>
      </div>
      {canEdit ? <QuestionMenu slug={slug} question={question} events={events} up={question.up} down={question.down} /> : null}
    </li>
  );
}

async function Counts({ id, summaries }: { id: string; summaries: Props["summaries"] }) {
  return <RelationCounts summary={(await summaries).get(id)} />;
}
