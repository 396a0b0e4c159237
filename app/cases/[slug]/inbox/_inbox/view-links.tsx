import Link from "next/link";
import { getTranslator } from "@/app/_i18n/get-translator";
import { LinkTabs } from "@/app/_ui/link-tabs";
import { INBOX_VIEWS, inboxQuery, type InboxAddress } from "@/lib/contracts/inbox-address";
import type { Inbox } from "@/lib/services/inbox/list-inbox";

/** To review, answered, found again: with how many of each. */
export async function ViewLinks({ address, counts }: { address: InboxAddress; counts: Inbox["counts"] }) {
  const t = await getTranslator("inbox");
  return (
    <LinkTabs
      label={t("views")}
      tabs={INBOX_VIEWS.map((view) => ({
        href: inboxQuery({ ...address, view, item: null }),
        label: t("viewCount", { name: t(`view.${view}`), count: counts[view] }),
        current: view === address.view,
      }))}
    >
      {address.source === null ? null : (
        <span className="py-2 pl-3 text-sm text-ink-faint">
          {t("onlySource")}{" "}
          <Link className="link" href={inboxQuery({ ...address, source: null, item: null })} prefetch={false}>
            {t("showAll")}
          </Link>
        </span>
      )}
    </LinkTabs>
  );
}
