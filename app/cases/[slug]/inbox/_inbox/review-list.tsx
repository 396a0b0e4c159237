import Link from "next/link";
import { getTranslator } from "@/app/_i18n/get-translator";
import { inboxQuery, type InboxAddress } from "@/lib/contracts/inbox-address";
import type { Inbox } from "@/lib/services/inbox/list-inbox";
import { StatusMark } from "./status-mark";

/** The passages of a view, by source; each leads to itself. */
export async function ReviewList({ inbox, address, chosen }: { inbox: Inbox; address: InboxAddress; chosen: string | null }) {
  const t = await getTranslator("inbox");
  const shown = inbox.groups.reduce((sum, { reviews }) => sum + reviews.length, 0);
  const left = inbox.counts[inbox.view] - shown;
  return (
    <nav aria-label={t("list")} className="order-2 max-h-[24rem] overflow-y-auto rounded-md border border-line bg-raised xl:sticky xl:top-20 xl:order-none xl:max-h-[calc(100dvh-8rem)] xl:self-start">
      {inbox.groups.map(({ source, reviews }) => (
        <section key={source.id} className="border-b border-line last:border-b-0">
          <h2 className="px-3 pt-3 pb-1 font-sans text-sm font-medium text-ink-soft">{source.title}</h2>
          <ul className="pb-1.5">
            {reviews.map((review) => (
              <li key={review.id}>
                <Link
                  href={inboxQuery({ ...address, item: review.id })}
                  prefetch={false}
                  scroll={false}
                  aria-current={review.id === chosen ? "true" : undefined}
                  className="block border-l-3 border-transparent px-3 py-1.5 hover:bg-sunken focus-visible:outline-offset-[-3px] aria-[current]:border-accent aria-[current]:bg-accent-soft"
                >
                  <StatusMark status={review.status} label={t(`status.${review.status}`)} />
                  <span className="line-clamp-2 font-serif text-sm leading-snug text-ink">{review.exact}</span>
                  {review.answer ? <span className="text-xs text-ink-soft">{t(`answered.${review.answer}`)}</span> : null}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {left > 0 ? <p className="px-3 py-2 text-sm text-ink-faint">{t("moreLeft", { count: left })}</p> : null}
    </nav>
  );
}
