import Link from "next/link";
import { getTranslator } from "../_i18n/get-translator";
import { Badge } from "../_ui/badge";
import type { ListedCase } from "@/lib/services/cases/list-cases";

/** One case in the list: its title leads in, the rest says how much is there. */
export async function CaseCard({ found, since }: { found: ListedCase; since: string }) {
  const t = await getTranslator("cases");
  return (
    <li className="relative py-4 hover:bg-sunken/60">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h2 className="text-lg">
          <Link href={`/cases/${found.slug}`} className="rounded-xs after:absolute after:inset-0">
            {found.title}
          </Link>
        </h2>
        {found.isDemo ? <Badge>{t("demo")}</Badge> : null}
      </div>
      {found.description ? <p className="mt-1 max-w-reading text-ink-soft">{found.description}</p> : null}
      <p className="mt-1.5 flex flex-wrap gap-x-4 text-sm text-ink-faint">
        <span>{t("sourceCount", { count: found.sources })}</span>
        <span>{t("questionCount", { count: found.questions })}</span>
        <span>{t(`role.${found.role}`)}</span>
        <span>{t("created", { date: since })}</span>
      </p>
    </li>
  );
}
