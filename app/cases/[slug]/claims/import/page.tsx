import { getTranslator } from "@/app/_i18n/get-translator";
import { MessagesProvider } from "@/app/_i18n/messages-provider";
import { Breadcrumbs } from "@/app/_ui/breadcrumbs";
import { PageHeader } from "@/app/_ui/page-header";
import { openCasePage } from "@/lib/http/open-page";
import { SheetImport } from "./_import/sheet-import";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata() {
  return { title: (await getTranslator("table"))("importTitle") };
}

/** Bringing the claims of a spreadsheet into a case. */
export default async function ImportClaimsPage({ params }: Props) {
  const { slug } = await params;
  const { scope } = await openCasePage(slug, "case.edit");
  const [t, common] = [await getTranslator("table"), await getTranslator("common")];
  return (
    <div className="max-w-wide">
      <PageHeader
        title={t("importTitle")}
        lead={t("importLead")}
        above={<Breadcrumbs label={common("breadcrumbs")} items={[{ label: t("title"), href: `/cases/${scope.slug}/claims` }, { label: t("importTitle") }]} />}
      />
      <MessagesProvider namespaces={["table"]}>
        <SheetImport slug={scope.slug} />
      </MessagesProvider>
    </div>
  );
}
