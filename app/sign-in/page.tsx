import { redirect } from "next/navigation";
import { getTranslator } from "@/app/_i18n/get-translator";
import { MessagesProvider } from "@/app/_i18n/messages-provider";
import { AppShell } from "@/app/_shell/app-shell";
import { PageBody } from "@/app/_shell/page-body";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { env } from "@/lib/env";
import { openPage } from "@/lib/http/open-page";
import { ownPath } from "@/lib/http/own-path";
import { isFirstVisit } from "@/lib/services/setup/first-visit";
import { SignInForm } from "./sign-in-form";

export async function generateMetadata() {
  return { title: (await getTranslator("auth"))("signInTitle") };
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string | string[]; error?: string | string[] }> }) {
  const t = await getTranslator("auth");
  const context = await openPage("public");
  const { next, error } = await searchParams;
  if (context.principal.kind !== "anonymous") redirect(ownPath(next));
  const first = await isFirstVisit(context);
  return (
    <AppShell>
      <PageBody width="form">
        <PageHeader title={first ? t("noAccountTitle") : t("signInTitle")} />
        {first ? (
          <Notice>{t("noAccount")}</Notice>
        ) : (
          <MessagesProvider namespaces={["auth"]}>
            <SignInForm next={ownPath(next)} provider={env().oidc?.name ?? null} unknownPerson={error === "unknown-person"} />
          </MessagesProvider>
        )}
      </PageBody>
    </AppShell>
  );
}
