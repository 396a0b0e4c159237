import { getTranslator } from "./_i18n/get-translator";
import { AnyShell } from "./_shell/any-shell";
import { PageBody } from "./_shell/page-body";
import { LinkButton } from "./_ui/link-button";
import { PageHeader } from "./_ui/page-header";

/** Shown, with status 403, to somebody signed in whose role is not enough. Strangers to a case see "not found" instead. */
export default async function Forbidden() {
  const t = await getTranslator("errors");
  return (
    <AnyShell>
      <PageBody width="form">
        <PageHeader title={t("forbiddenTitle")} lead={t("forbiddenBody")} />
        <LinkButton href="/">{t("backHome")}</LinkButton>
      </PageBody>
    </AnyShell>
  );
}
