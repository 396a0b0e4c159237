import { FolderOpen } from "lucide-react";
import { getFormatter, getTranslator } from "./_i18n/get-translator";
import { MessagesProvider } from "./_i18n/messages-provider";
import { PageBody } from "./_shell/page-body";
import { SignedInShell } from "./_shell/signed-in-shell";
import { EmptyState } from "./_ui/empty-state";
import { PageHeader } from "./_ui/page-header";
import { openPage } from "@/lib/http/open-page";
import { listCases } from "@/lib/services/cases/list-cases";
import { CaseCard } from "./_cases/case-card";
import { LoadDemoButton } from "./_cases/load-demo-button";
import { NewCaseButton } from "./_cases/new-case-button";

export async function generateMetadata() {
  return { title: (await getTranslator("cases"))("title") };
}

export default async function CasesPage() {
  const context = await openPage("signed-in");
  const t = await getTranslator("cases");
  const format = await getFormatter();
  const cases = await listCases(context);
  return (
    <SignedInShell principal={context.principal}>
      <PageBody width="reading">
        <MessagesProvider namespaces={["cases"]}>
          {cases.length === 0 ? (
            <>
              <h1 className="sr-only">{t("title")}</h1>
              <EmptyState
                icon={<FolderOpen />}
                title={t("emptyTitle")}
                actions={
                  <>
                    <NewCaseButton variant="primary" />
                    <LoadDemoButton />
                  </>
                }
              >
                {t("emptyBody")}
              </EmptyState>
            </>
          ) : (
            <>
              <PageHeader
                title={t("title")}
                lead={t("lead")}
                actions={
                  <NewCaseButton variant="primary" />
                }
              />
              <ul className="divide-y divide-line border-y border-line">
                {cases.map((found) => (
                  <CaseCard key={found.id} found={found} since={format.dateTime(found.createdAt, { dateStyle: "long" })} />
                ))}
              </ul>
            </>
          )}
        </MessagesProvider>
      </PageBody>
    </SignedInShell>
  );
}
