import { Check, Columns2, TextAlignStart } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { getTranslator } from "@/app/_i18n/get-translator";
import { buttonStyle } from "@/app/_ui/button-style";
import { comparisonQuery, CONTENT_KINDS, EDIT_CLASSES, type ComparisonAddress } from "@/lib/contracts/comparison-address";
import type { ComparisonView } from "@/lib/domain/comparison/comparison-view";

/** How to look at a comparison: side by side or inline, and which changes. Each choice is an address. */
export async function FilterBar({ address, counts }: { address: ComparisonAddress; counts: ComparisonView["counts"] }) {
  const t = await getTranslator("captures");
  const choice = (key: string, on: boolean, to: Partial<ComparisonAddress>, label: ReactNode) => (
    <Link
      key={key}
      href={`?${comparisonQuery({ ...address, ...to })}`}
      scroll={false}
      prefetch={false}
      aria-current={on ? "true" : undefined}
      className={buttonStyle(on ? "secondary" : "quiet", "sm", on ? "aria-[current]:bg-accent-soft aria-[current]:text-accent-strong" : undefined)}
    >
      {label}
    </Link>
  );
  const toggled = (name: (typeof EDIT_CLASSES)[number]) =>
    EDIT_CLASSES.filter((other) => (other === name) !== address.hidden.includes(other));
  const kinds = CONTENT_KINDS.filter((kind) => kind === address.kind || (counts.kinds[kind] ?? 0) > 0);
  return (
    <div className="mb-4 flex flex-col gap-2 text-sm">
      <nav aria-label={t("views")} className="flex flex-wrap items-center gap-1">
        {choice("side", address.view === "side", { view: "side" }, <><Columns2 aria-hidden="true" />{t("side")}</>)}
        {choice("inline", address.view === "inline", { view: "inline" }, <><TextAlignStart aria-hidden="true" />{t("inline")}</>)}
        <span className="text-ink-faint md:hidden">{t("narrow")}</span>
      </nav>
      <nav aria-label={t("classes")} className="flex flex-wrap items-center gap-1">
        <span className="mr-1 text-ink-faint">{t("classes")}</span>
        {EDIT_CLASSES.map((name) => {
          const on = !address.hidden.includes(name);
          const label = (
            <>
              {on ? <Check aria-hidden="true" /> : null}
              {t("classCount", { name: t(`class.${name}`), count: counts.changes[name] })}
            </>
          );
          return choice(name, on, { hidden: toggled(name) }, label);
        })}
      </nav>
      {kinds.length > 0 ? (
        <nav aria-label={t("kinds")} className="flex flex-wrap items-center gap-1">
          <span className="mr-1 text-ink-faint">{t("kinds")}</span>
          {choice("all", address.kind === null, { kind: null }, t("allKinds"))}
          {kinds.map((kind) =>
            choice(kind, address.kind === kind, { kind }, t("classCount", { name: t(`kind.${kind}`), count: counts.kinds[kind] ?? 0 })),
          )}
        </nav>
      ) : null}
    </div>
  );
}
