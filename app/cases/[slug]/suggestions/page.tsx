import { Lightbulb } from "lucide-react";
import { getTranslator } from "@/app/_i18n/get-translator";
import { MessagesProvider } from "@/app/_i18n/messages-provider";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { openCasePage } from "@/lib/http/open-page";
import { countQueue, loadQueue } from "@/lib/services/assists/load-queue";
import { loadFormChoices } from "@/lib/services/claims/load-form-choices";
import { listSources } from "@/lib/services/sources/list-sources";
import { QueueDesk } from "./_queue/queue-desk";
import { UnreadNotice } from "./_queue/unread-notice";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata() {
  return { title: (await getTranslator("assists"))("queueTitle") };
}

/** The suggestions of the whole case, one after the other. */
export default async function SuggestionsPage({ params }: Props) {
  const { slug } = await params;
  const { context, scope } = await openCasePage(slug, "case.edit");
  const t = await getTranslator("assists");
  const [first, waiting, choices, { sources }] = await Promise.all([
    loadQueue(context, scope, null),
    countQueue(context, scope),
    loadFormChoices(context, scope),
    listSources(context, scope),
  ]);
  const nothingYet = sources.length === 0;
  return (
    <MessagesProvider namespaces={["assists", "reader", "claims"]}>
      <QueueDesk
        slug={scope.slug}
        queue={{ first, waiting }}
        choices={choices}
        notice={
          <UnreadNotice
            slug={scope.slug}
            due={sources.filter(({ reading }) => reading === "due").length}
            givenUp={sources.flatMap(({ title, latest, reading }) => (latest && reading === "given-up" ? [{ captureId: latest.id, title }] : []))}
          />
        }
        end={
          <EmptyState icon={<Lightbulb />} title={t(nothingYet ? "queueEmpty" : "queueEnd")} actions={<LinkButton href={`/cases/${scope.slug}/sources`}>{t("toSources")}</LinkButton>}>
            {t(nothingYet ? "queueEmptyHint" : "queueEndHint")}
          </EmptyState>
        }
      />
    </MessagesProvider>
  );
}
