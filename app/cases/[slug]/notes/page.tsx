import { FileCheck2 } from "lucide-react";
import { getTranslator } from "@/app/_i18n/get-translator";
import { MessagesProvider } from "@/app/_i18n/messages-provider";
import { requestLocale } from "@/app/_i18n/request-locale";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { PageHeader } from "@/app/_ui/page-header";
import { openCasePage } from "@/lib/http/open-page";
import { loadCase } from "@/lib/services/cases/load-case";
import { loadFormChoices } from "@/lib/services/claims/load-form-choices";
import { NoteDesk } from "./_notes/note-desk";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata() {
  return { title: (await getTranslator("notes"))("title") };
}

/** Choosing, reading and taking away the verification note. */
export default async function NotesPage({ params }: Props) {
  const { slug } = await params;
  const { context, scope } = await openCasePage(slug, "case.read");
  const t = await getTranslator("notes");
  const locale = await requestLocale();
  const [found, { questions }] = await Promise.all([loadCase(context, scope), loadFormChoices(context, scope)]);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      {questions.length === 0 ? (
        <EmptyState icon={<FileCheck2 />} title={t("emptyTitle")} actions={<LinkButton href={`/cases/${scope.slug}/sources`}>{t("toSources")}</LinkButton>}>
          {t("empty")}
        </EmptyState>
      ) : (
        <MessagesProvider namespaces={["notes"]}>
          <NoteDesk
            slug={scope.slug}
            language={found.language === "fr" || found.language === "en" ? found.language : locale}
            questions={questions.map(({ id, text }) => ({ id, text }))}
          />
        </MessagesProvider>
      )}
    </>
  );
}
