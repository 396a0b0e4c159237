import { getTranslator } from "@/app/_i18n/get-translator";
import { MessagesProvider } from "@/app/_i18n/messages-provider";
import { PageBody } from "@/app/_shell/page-body";
import { SignedInShell } from "@/app/_shell/signed-in-shell";
import { LetterKeysSwitch } from "@/app/_ui/letter-keys-switch";
import { PageHeader } from "@/app/_ui/page-header";
import { requestSessionId } from "@/lib/auth/session-id";
import { openPage } from "@/lib/http/open-page";
import { loadAccount } from "@/lib/services/accounts/load-account";
import { NameForm } from "./name-form";
import { PasswordForm } from "./password-form";
import { SessionList } from "./session-list";

export async function generateMetadata() {
  return { title: (await getTranslator("auth"))("account") };
}

export default async function AccountPage() {
  const context = await openPage("signed-in");
  const t = await getTranslator("auth");
  const { user, hasPassword, sessions } = await loadAccount(context);
  return (
    <SignedInShell principal={context.principal}>
      <PageBody width="form">
        <PageHeader title={t("account")} lead={user.email} />
        <MessagesProvider namespaces={["auth"]}>
          <div className="flex flex-col gap-10">
            <NameForm key={user.version} name={user.name} version={user.version} />
            <section aria-labelledby="password-title">
              <h2 id="password-title" className="mb-4 text-lg">
                {hasPassword ? t("changePassword") : t("setPassword")}
              </h2>
              <PasswordForm hasPassword={hasPassword} email={user.email} />
            </section>
            <section aria-labelledby="keys-title">
              <h2 id="keys-title" className="mb-3 text-lg">
                {t("keys")}
              </h2>
              <LetterKeysSwitch />
            </section>
            <section aria-labelledby="sessions-title">
              <h2 id="sessions-title" className="text-lg">
                {t("sessions")}
              </h2>
              <p className="mb-4 text-ink-soft">{t("sessionsLead")}</p>
              <SessionList sessions={sessions} here={await requestSessionId()} />
            </section>
          </div>
        </MessagesProvider>
      </PageBody>
    </SignedInShell>
  );
}
