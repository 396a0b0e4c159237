import Link from "next/link";
import { getTranslator } from "@/app/_i18n/get-translator";
import { INBOX_VIEWS, inboxQuery, type InboxAddress } from "@/lib/contracts/inbox-address";
import type { Inbox } from "@/lib/services/inbox/list-inbox";

/** To review, answered, found again: with how many of each. */
export async function ViewLinks({ address, counts }: { address: InboxAddress; counts: Inbox["counts"] }) {
  const t = await getTranslator("inbox");
  return (
    <nav aria-label={t("views")} className="mb-5 flex flex-wrap items-center gap-x-5 gap-y-1 border-b border-line text-ui">
      {INBOX_VIEWS.map((view) => (
        <Link
          key={view}
          href={inboxQuery({ ...address, view, item: null })}
          prefetch={false}
          aria-current={view === address.view ? "page" : undefined}
          className="-mb-px border-b-2 border-transparent py-2 text-ink-soft hover:text-ink aria-[current]:border-accent aria-[current]:font-medium aria-[current]:text-ink"
        >
          {t("viewCount", { name: t(`view.${view}`), count: counts[view] })}
        </Link>
      ))}
      {address.source === null ? null : (
        <span className="py-2 text-sm text-ink-faint">
          {t("onlySource")}{" "}
          <Link className="link" href={inboxQuery({ ...address, source: null, item: null })} prefetch={false}>
            {t("showAll")}
          </Link>
        </span>
      )}
    </nav>
  );
}
