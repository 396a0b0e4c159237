import { Lock } from "lucide-react";
import { getTranslator } from "./_i18n/get-translator";
import { AppShell } from "./_shell/app-shell";
import { PageBody } from "./_shell/page-body";
import { EmptyState } from "./_ui/empty-state";
import { LinkButton } from "./_ui/link-button";

/** Shown, with status 403, to somebody signed in whose role is not enough. Strangers to a case see "not found" instead. */
export default async function Forbidden() {
  const t = await getTranslator("errors");
  return (
    <AppShell>
      <PageBody width="form">
        <EmptyState icon={<Lock />} title={t("forbiddenTitle")} actions={<LinkButton href="/">{t("backHome")}</LinkButton>}>
          {t("forbiddenBody")}
        </EmptyState>
      </PageBody>
    </AppShell>
  );
}
