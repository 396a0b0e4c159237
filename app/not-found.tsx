import { getTranslator } from "./_i18n/get-translator";
import { AnyShell } from "./_shell/any-shell";
import { PageBody } from "./_shell/page-body";
import { LinkButton } from "./_ui/link-button";
import { PageHeader } from "./_ui/page-header";

/** Shown for addresses that do not exist and for cases that the reader may not open: the two look the same. */
export default async function NotFound() {
  const t = await getTranslator("errors");
  return (
    <AnyShell>
      <PageBody width="form">
        <PageHeader title={t("notFoundTitle")} lead={t("notFoundBody")} />
        <LinkButton href="/">{t("backHome")}</LinkButton>
      </PageBody>
    </AnyShell>
  );
}
