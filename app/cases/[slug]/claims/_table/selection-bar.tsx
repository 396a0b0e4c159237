import { useTranslations } from "use-intl/react";
import { Button } from "@/app/_ui/button";

/** `isMore`: there are more than `count`, which were not counted. */
type Props = { count: number; isMore: boolean; onChange: () => void; onClear: () => void };

/** How many claims are chosen, and what can be done with them. Always there, so that a screen reader hears the number change. */
export function SelectionBar({ count, isMore, onChange, onClear }: Props) {
  const t = useTranslations("table");
  return (
    <div className="pointer-events-none sticky bottom-0 z-20 mt-3 flex justify-center pb-3" data-print="no">
      <section
        aria-label={t("selection")}
        className={count === 0 ? "sr-only" : "pointer-events-auto flex flex-wrap items-center gap-3 rounded-md border border-line-strong bg-raised py-2 pr-2 pl-4 shadow-floating"}
      >
        <output className="text-sm">{count === 0 ? "" : t(isMore ? "selectedMore" : "selected", { count })}</output>
        {count > 0 ? (
          <>
            <Button variant="primary" size="sm" onClick={onChange}>
              {t("change")}
            </Button>
            <Button variant="quiet" size="sm" onClick={onClear}>
              {t("selectNone")}
            </Button>
          </>
        ) : null}
      </section>
    </div>
  );
}
