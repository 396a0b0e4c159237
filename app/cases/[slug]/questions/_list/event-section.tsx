import { getTranslator } from "@/app/_i18n/get-translator";
import { requestLocale } from "@/app/_i18n/request-locale";
import { periodText } from "@/lib/domain/claims/scope-text";
import type { Actor, Event } from "@/lib/domain/claims/types";
import type { QuestionSummary } from "@/lib/services/disagreement/summarise-questions";
import type { CountedQuestion } from "@/lib/services/questions/load-questions";
import { AddQuestion } from "./add-buttons";
import { EventMenu } from "./event-menu";
import { QuestionRow } from "./question-row";

type Props = {
  slug: string;
  /** Null for the questions of no event. */
  event: Event | null;
  questions: readonly CountedQuestion[];
  /** All events of the case, in its order. */
  events: readonly Pick<Event, "id" | "name">[];
  /** All actors as dialogs offer them; like the events the same list for every section, so that it is sent once. */
  parties: readonly Pick<Actor, "id" | "name" | "side">[];
  summaries: Promise<ReadonlyMap<string, QuestionSummary>>;
  canEdit: boolean;
};

/** An event with its questions in the reviewers' order. */
export async function EventSection({ slug, event, questions, events, parties, summaries, canEdit }: Props) {
  const t = await getTranslator("questions");
  const locale = await requestLocale();
  const period = event && periodText(event, locale);
  const partyNames = event?.partyIds.map((id) => parties.find((actor) => actor.id === id)?.name).filter((name) => name !== undefined) ?? [];
  const at = event ? events.findIndex(({ id }) => id === event.id) : -1;
  const neighbours = neighbour(events, at);
  return (
    <section aria-labelledby={`event-${event?.id ?? "none"}`} className="mb-9">
      <div className="flex items-start gap-3 border-b border-line-strong pb-2">
        <div className="min-w-0 flex-1">
          <h2 id={`event-${event?.id ?? "none"}`} className="text-xl">
            {event?.name ?? t("withoutEvent")}
          </h2>
          {event ? (
            <p className="text-sm text-ink-faint">
              {[event.place, period, partyNames.length > 0 ? t("partiesAre", { names: partyNames.join(", ") }) : null].filter(Boolean).join(" · ")}
            </p>
          ) : null}
        </div>
        {canEdit && event ? <EventMenu slug={slug} event={event} actors={parties} {...neighbours} /> : null}
      </div>
      {questions.length === 0 ? (
        <p className="py-3 text-ink-faint">{t("eventEmpty")}</p>
      ) : (
        <ul className="divide-y divide-line">
          {questions.map((question) => (
            <QuestionRow key={question.id} {...{ slug, question, events, summaries, canEdit }} />
          ))}
        </ul>
      )}
      {canEdit ? <AddQuestion quiet slug={slug} events={events} eventId={event?.id ?? null} /> : null}
    </section>
  );
}

/** What to put something before so that it moves up or down by one; undefined at the ends. */
function neighbour(list: readonly { readonly id: string }[], index: number): { up: string | undefined; down: string | null | undefined } {
  const last = index === list.length - 1;
  return { up: list[index - 1]?.id, down: index < 0 || last ? undefined : (list[index + 2]?.id ?? null) };
}
