import Link from "next/link";
import { getTranslator } from "@/app/_i18n/get-translator";

import { requestLocale } from "@/app/_i18n/request-locale";
import { formatDate } from "@/lib/domain/support/locale-format";
import type { SearchResult } from "@/lib/services/search/show-found";
import { MarkedText } from "./marked-text";
import { resultAddress } from "./result-address";

/** One result: what it belongs to, and the words in their surroundings. The whole heading leads to the place. */
export async function ResultItem({ result, showCase }: { result: SearchResult; showCase: boolean }) {
  const t = await getTranslator("search");
  const locale = await requestLocale();
  const { label, detail, date, caseTitle, snippet, more } = result;
  const about = [detail, date === null ? null : formatDate(date, locale), showCase ? caseTitle : null].filter(Boolean).join(" · ");
  return (
    <li className="py-3.5">
      <Link href={resultAddress(result)} prefetch={false} className="group block rounded-xs">
        {label === null ? null : <span className="block font-medium text-accent-strong group-hover:underline">{label}</span>}
        <span className="mt-0.5 block max-w-reading font-serif text-quote text-ink [overflow-wrap:anywhere]">
          <MarkedText snippet={snippet} />
        </span>
      </Link>
      <p className="mt-1 text-sm text-ink-faint">
        {[about, more > 0 ? t("more", { count: more }) : null].filter(Boolean).join(" — ")}
      </p>
    </li>
  );
}
