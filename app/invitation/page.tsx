import { getTranslator } from "@/app/_i18n/get-translator";
import { MessagesProvider } from "@/app/_i18n/messages-provider";
import { AppShell } from "@/app/_shell/app-shell";
import { PageBody } from "@/app/_shell/page-body";
import { LinkButton } from "@/app/_ui/link-button";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { openPage } from "@/lib/http/open-page";
import { readInvitation } from "@/lib/services/people/accept-invitation";
import { InvitationForm } from "./invitation-form";

export async function generateMetadata() {
  return { title: (await getTranslator("auth"))("invitationTitle") };
}

export default async function InvitationPage({ searchParams }: { searchParams: Promise<{ token?: string | string[] }> }) {
  const context = await openPage("public");
  const t = await getTranslator("auth");
  const { token } = await searchParams;
  const invited = typeof token === "string" ? await readInvitation(context, token) : null;
  return (
    <AppShell>
      <PageBody width="form">
        {invited && typeof token === "string" ? (
          <>
            <PageHeader title={t("invitationTitle")} lead={t("invitationLead", { email: invited.email })} />
            <MessagesProvider namespaces={["auth"]}>
              <InvitationForm token={token} name={invited.name} email={invited.email} />
            </MessagesProvider>
          </>
        ) : (
          <>
            <PageHeader title={t("setupExpiredTitle")} />
            <Notice actions={<LinkButton href="/sign-in">{t("signIn")}</LinkButton>}>{t("invitationExpired")}</Notice>
          </>
        )}
      </PageBody>
    </AppShell>
  );
}
