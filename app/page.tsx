import { getTranslator } from "./_i18n/get-translator";
import { AppShell } from "./_shell/app-shell";
import { PageBody } from "./_shell/page-body";
import { PageHeader } from "./_ui/page-header";

export default async function HomePage() {
  const t = await getTranslator("common");
  return (
    <AppShell>
      <PageBody>
        <PageHeader title={t("appName")} lead={t("appTagline")} />
      </PageBody>
    </AppShell>
  );
}
