import { SearchX } from "lucide-react";
import { getTranslator } from "./_i18n/get-translator";
import { AppShell } from "./_shell/app-shell";
import { PageBody } from "./_shell/page-body";
import { EmptyState } from "./_ui/empty-state";
import { LinkButton } from "./_ui/link-button";

/** Shown for addresses that do not exist and for cases that the reader may not open: the two look the same. */
export default async function NotFound() {
  const t = await getTranslator("errors");
  return (
    <AppShell>
      <PageBody width="form">
        <EmptyState icon={<SearchX />} title={t("notFoundTitle")} actions={<LinkButton href="/">{t("backHome")}</LinkButton>}>
          {t("notFoundBody")}
        </EmptyState>
      </PageBody>
    </AppShell>
  );
}
