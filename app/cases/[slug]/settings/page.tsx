import { getTranslator } from "@/app/_i18n/get-translator";
import { MessagesProvider } from "@/app/_i18n/messages-provider";
import { PageHeader } from "@/app/_ui/page-header";
import { openCasePage } from "@/lib/http/open-page";
import { loadRuleRates } from "@/lib/services/assists/rule-rates";
import { loadCase } from "@/lib/services/cases/load-case";
import { listMembers } from "@/lib/services/members/list-members";
import { CaseForm } from "./case-form";
import { MemberForm } from "./member-form";
import { MemberList } from "./member-list";
import { RemoveDemo } from "./remove-demo";
import { RuleTable } from "./rule-table";

export async function generateMetadata() {
  return { title: (await getTranslator("settings"))("title") };
}

export default async function SettingsPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const { context, scope } = await openCasePage(slug, "case.manage");
  const t = await getTranslator("settings");
  const [found, members, rates] = await Promise.all([loadCase(context, scope), listMembers(context, scope), loadRuleRates(context, scope)]);
  const ownId = context.principal.kind === "user" ? context.principal.userId : null;
  return (
    <MessagesProvider namespaces={["settings", "cases"]}>
      <div className="max-w-3xl">
        <PageHeader title={t("title")} />
        <section aria-labelledby="case-title">
          <h2 id="case-title" className="mb-4 text-lg">
            {t("caseTitle")}
          </h2>
          <CaseForm key={found.version} found={found} />
        </section>
        <section aria-labelledby="members-title" className="mt-12">
          <h2 id="members-title" className="text-lg">
            {t("members")}
          </h2>
          <p className="mb-4 text-ink-soft">{t("membersLead")}</p>
          <MemberList slug={scope.slug} members={members} ownId={ownId} />
          <MemberForm slug={scope.slug} isAdmin={context.principal.isAdmin} />
        </section>
        {rates.length > 0 ? (
          // No region of its own: the table below is one, of the same name.
          <div className="mt-12">
            <h2 className="text-lg">
              {t("rules")}
            </h2>
            <p className="mb-4 text-ink-soft">{t("rulesLead")}</p>
            <RuleTable slug={scope.slug} rates={rates} />
          </div>
        ) : null}
        {found.isDemo ? (
          <section aria-labelledby="demo-title" className="mt-12">
            <h2 id="demo-title" className="text-lg">
              {t("demo")}
            </h2>
            <p className="mb-4 text-ink-soft">{t("demoLead")}</p>
            <RemoveDemo slug={scope.slug} />
          </section>
        ) : null}
      </div>
    </MessagesProvider>
  );
}
