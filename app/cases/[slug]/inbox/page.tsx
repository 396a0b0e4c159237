import { Inbox } from "lucide-react";
import { getFormatter, getTranslator } from "@/app/_i18n/get-translator";
import { MessagesProvider } from "@/app/_i18n/messages-provider";
import { requestLocale } from "@/app/_i18n/request-locale";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { PageHeader } from "@/app/_ui/page-header";
import { inboxQuery, readInboxAddress } from "@/lib/contracts/inbox-address";
import { allows } from "@/lib/domain/access/roles";
import { AppError } from "@/lib/errors";
import { openCasePage } from "@/lib/http/open-page";
import { listInbox } from "@/lib/services/inbox/list-inbox";
import { loadReview } from "@/lib/services/inbox/load-review";
import { Emptied } from "./_inbox/emptied";
import { LookAgainNotice } from "./_inbox/look-again-notice";
import { ReviewDesk } from "./_inbox/review-desk";
import { ReviewList } from "./_inbox/review-list";
import { ViewLinks } from "./_inbox/view-links";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  return { title: (await getTranslator("inbox"))("title") };
}

/** Cited passages whose words changed in a newer capture, one by one with both contexts, to be answered. */
export default async function InboxPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { context, scope } = await openCasePage(slug, "case.read");
  const t = await getTranslator("inbox");
  const format = await getFormatter();
  const address = readInboxAddress(await searchParams);
  const inbox = await listInbox(context, scope, address.view, address.source);
  const ids = inbox.groups.flatMap(({ reviews }) => reviews.map(({ id }) => id));
  const chosen = address.item !== null && ids.includes(address.item) ? address.item : (ids[0] ?? null);
  // Answered by somebody else between the two readings: the list shows the next one when it is read again.
  const loaded = chosen === null ? null : await loadReview(context, scope, chosen, await requestLocale()).catch(nullWhenNotFound);
  const canEdit = allows(scope.role, "case.edit");
  const at = chosen === null ? -1 : ids.indexOf(chosen);
  const when = (date: Date) => format.dateTime(date, { dateStyle: "medium", timeStyle: "short", zone: true });
  const hrefOf = (item: string | undefined) => (item === undefined ? null : inboxQuery({ ...address, item }));
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <MessagesProvider namespaces={["inbox", "claims"]}>
        {inbox.pending > 0 ? <LookAgainNotice slug={scope.slug} pending={inbox.pending} canEdit={canEdit} /> : null}
        <ViewLinks address={address} counts={inbox.counts} />
        <Emptied empty={loaded === null}>
          <EmptyState
            icon={<Inbox />}
            title={<span id="nothing-to-review">{t("emptyTitle")}</span>}
            actions={<LinkButton href={`/cases/${scope.slug}/sources`}>{t("toSources")}</LinkButton>}
          >
            {t(address.view === "open" ? "emptyOpen" : address.view === "answered" ? "emptyAnswered" : "emptyFound")}
          </EmptyState>
        </Emptied>
        {loaded === null ? null : (
          <div className="flex flex-col gap-6 xl:grid xl:grid-cols-[19rem_minmax(0,1fr)]">
            <ReviewList inbox={inbox} address={address} chosen={chosen} />
            <ReviewDesk
              key={`${loaded.review.id} ${loaded.review.version}`}
              slug={scope.slug}
              loaded={loaded}
              canEdit={canEdit}
              asked={address.item !== null}
              at={at}
              count={ids.length}
              previous={hrefOf(ids[at - 1])}
              next={hrefOf(ids[at + 1])}
              dates={{ older: when(loaded.older.capturedAt), newer: when(loaded.newer.capturedAt), answered: loaded.review.answeredAt ? when(loaded.review.answeredAt) : "" }}
            />
          </div>
        )}
      </MessagesProvider>
    </>
  );
}

function nullWhenNotFound(error: unknown): null {
  if (error instanceof AppError && error.code === "not-found") return null;
  throw error;
}
