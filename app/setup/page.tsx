import { getTranslator } from "@/app/_i18n/get-translator";
import { MessagesProvider } from "@/app/_i18n/messages-provider";
import { AppShell } from "@/app/_shell/app-shell";
import { PageBody } from "@/app/_shell/page-body";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { openPage } from "@/lib/http/open-page";
import { isOwnerTokenGood } from "@/lib/services/setup/first-visit";
import { OwnerForm } from "./owner-form";

export async function generateMetadata() {
  return { title: (await getTranslator("auth"))("setupTitle") };
}

export default async function SetupPage({ searchParams }: { searchParams: Promise<{ token?: string }> }) {
  const t = await getTranslator("auth");
  const context = await openPage("public");
  const { token } = await searchParams;
  const good = typeof token === "string" && (await isOwnerTokenGood(context, token));
  return (
    <AppShell>
      <PageBody width="form">
        {good ? (
          <>
            <PageHeader title={t("setupTitle")} lead={t("setupLead")} />
            <MessagesProvider namespaces={["auth"]}>
              <OwnerForm token={token} />
            </MessagesProvider>
          </>
        ) : (
          <>
            <PageHeader title={t("setupExpiredTitle")} />
            <Notice tone="notice">{t("setupExpired")}</Notice>
          </>
        )}
      </PageBody>
    </AppShell>
  );
}
