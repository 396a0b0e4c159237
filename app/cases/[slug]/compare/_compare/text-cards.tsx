import Link from "next/link";
import { getTranslator } from "@/app/_i18n/get-translator";
import { Badge } from "@/app/_ui/badge";
import { comparisonQuery, type ComparisonAddress } from "@/lib/contracts/comparison-address";
import type { ComparedText } from "@/lib/services/comparison/load-texts";
import { SideHeader } from "./side-header";

type Props = { slug: string; texts: readonly ComparedText[]; address: ComparisonAddress };

/** What each text is; of three and more also which is the base, and the ways to another base, to a pair, and to one less. */
export async function TextCards({ slug, texts, address }: Props) {
  const t = await getTranslator("captures");
  const [a, b] = texts;
  if (texts.length === 2 && a && b) {
    return (
      <div className="mb-5 grid gap-3 md:grid-cols-2">
        <SideHeader slug={slug} text={a} label={t("sideA")} />
        <SideHeader slug={slug} text={b} label={t("sideB")} />
      </div>
    );
  }
  const base = texts[address.base]?.ref;
  const link = (to: Partial<ComparisonAddress>, label: string) => (
    <Link className="link" href={`?${comparisonQuery({ ...address, ...to })}`} prefetch={false}>
      {label}
    </Link>
  );
  return (
    <div className="mb-5 grid gap-3 md:grid-cols-2 xl:grid-cols-3">
      {texts.map((text, n) => {
        const others = texts.filter((_, at) => at !== n).map(({ ref }) => ref);
        const baseAfter = address.base > n ? address.base - 1 : address.base === n ? 0 : address.base;
        return (
          <SideHeader key={`${text.ref.id} ${n + 1}`} slug={slug} text={text} label={t("textNumber", { number: n + 1 })}>
            <p className="mt-1.5 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm" data-print="no">
              {n === address.base || !base ? (
                <Badge tone="accent">{t("base")}</Badge>
              ) : (
                <>
                  {link({ base: n }, t("takeAsBase"))}
                  {link({ texts: [base, text.ref], base: 0 }, t("pairWithBase"))}
                </>
              )}
              {link({ texts: others, base: baseAfter }, t("takeOut"))}
            </p>
          </SideHeader>
        );
      })}
    </div>
  );
}
