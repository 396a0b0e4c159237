import Link from "next/link";
import { getTranslator } from "@/app/_i18n/get-translator";
import { searchAddress, type SearchAddress } from "@/lib/contracts/search-address";
import { SEARCH_FIELDS } from "@/lib/domain/search/search-query";

/** Which field to look in, each its own address. */
export async function FieldNav({ address }: { address: SearchAddress }) {
  const t = await getTranslator("search");
  return (
    <nav aria-label={t("fieldsLabel")} className="mb-6">
      <ul className="flex flex-wrap gap-1.5">
        {[null, ...SEARCH_FIELDS].map((field) => (
          <li key={field}>
            <Link
              href={searchAddress({ ...address, field, page: 1 })}
              prefetch={false}
              aria-current={field === address.field ? "page" : undefined}
              className="inline-flex min-h-8 items-center rounded-sm border border-line px-2.5 text-sm text-ink-soft hover:bg-sunken hover:text-ink aria-[current]:border-accent aria-[current]:bg-accent-soft aria-[current]:font-medium aria-[current]:text-accent-strong"
            >
              {field === null ? t("everywhere") : t(`field.${field}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
