import { History } from "lucide-react";
import Link from "next/link";
import { Suspense } from "react";
import { getTranslator } from "@/app/_i18n/get-translator";
import { MessagesProvider } from "@/app/_i18n/messages-provider";
import { ChainSeal, ChainSealWaiting } from "@/app/_log/chain-seal";
import { LogList } from "@/app/_log/log-list";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkTabs } from "@/app/_ui/link-tabs";
import { PageHeader } from "@/app/_ui/page-header";
import { Pagination } from "@/app/_ui/pagination";
import { allows } from "@/lib/domain/access/roles";
import type { LogEntry } from "@/lib/domain/log/entry";
import type { RemovableKind } from "@/lib/domain/log/removable";
import { openCasePage } from "@/lib/http/open-page";
import { nameReferences } from "@/lib/services/log/name-references";
import { readHistory, readLog } from "@/lib/services/log/read-log";
import { listRemoved, whatIsRemoved } from "@/lib/services/removed/list-removed";
import { RestoreButton } from "./restore-button";

export async function generateMetadata() {
  return { title: (await getTranslator("log"))("title") };
}

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ page?: string; of?: string; show?: string }> };

/** Everything that happened in a case, newest first; with `?of=<id>` only what happened to one thing, with `?show=removed` what can be brought back. */
export default async function LogPage({ params, searchParams }: Props) {
  const [{ slug }, query] = await Promise.all([params, searchParams]);
  const { context, scope } = await openCasePage(slug, "case.read");
  const [t, common] = [await getTranslator("log"), await getTranslator("common")];
  const of = typeof query.of === "string" && query.of !== "" ? query.of : null;
  const removedOnly = query.show === "removed";
  const { entries, page, pages } = removedOnly
    ? { entries: await listRemoved(context, scope), page: 1, pages: 1 }
    : of === null
      ? await readLog(context, scope, Number(query.page) || 1)
      : { entries: await readHistory(context, scope, of), page: 1, pages: 1 };
  const restorable = allows(scope.role, "case.edit") ? await whatIsRemoved(context, scope, entries) : new Set<string>();
  const restoreOffer = (entry: LogEntry, name: string) =>
    entry.event.endsWith(".removed") && restorable.has(entry.entityId) ? (
      <p className="mt-2">
        <RestoreButton slug={scope.slug} kind={entry.entityType as RemovableKind} id={entry.entityId} name={name} />
      </p>
    ) : null;
  const names = await nameReferences(context, scope, entries);
  const base = `/cases/${scope.slug}/log`;
  return (
    <div className="max-w-4xl">
      <PageHeader title={t("title")} lead={t("lead")} />
      {of === null ? (
        <LinkTabs
          label={t("title")}
          tabs={[
            { href: base, label: t("everything"), current: !removedOnly },
            { href: `${base}?show=removed`, label: t("removedOnly"), current: removedOnly },
          ]}
        />
      ) : (
        <p className="mb-6">
          {t("onlyOneThing")}{" "}
          <Link href={base} className="link">
            {t("showAll")}
          </Link>
        </p>
      )}
      {of === null && !removedOnly ? (
        <Suspense fallback={<ChainSealWaiting />}>
          <ChainSeal context={context} scope={scope} />
        </Suspense>
      ) : null}
      {entries.length === 0 ? (
        <EmptyState icon={<History />} title={t(removedOnly ? "nothingRemoved" : "empty")}>
          {removedOnly ? t("nothingRemovedHint") : null}
        </EmptyState>
      ) : (
        <MessagesProvider namespaces={["log"]}>
          <LogList entries={entries} names={names} base={base} single={of !== null} restore={restoreOffer} />
        </MessagesProvider>
      )}
      <Pagination
        page={page}
        pages={pages}
        hrefFor={(number) => `${base}?page=${number}`}
        labels={{ nav: common("pagination"), previous: t("newer"), next: t("older"), position: common("pageOf", { page, pages }) }}
      />
    </div>
  );
}
