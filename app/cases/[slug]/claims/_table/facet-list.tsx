import { useRef } from "react";
import { useTranslations } from "use-intl/react";
import { useErrorText } from "@/app/_errors/use-error-text";
import { Button } from "@/app/_ui/button";
import { Checkbox } from "@/app/_ui/checkbox";
import { classNames } from "@/app/_ui/class-names";
import { Skeleton } from "@/app/_ui/skeleton";
import { MOST_VALUES } from "@/lib/contracts/claim-table-address";
import type { ClaimFacet } from "@/lib/domain/claims/claim-view";
import type { ActionFailure } from "@/lib/http/define-action";
import type { FacetChoices } from "@/lib/services/claims/load-facet-choices";

/** Choices drawn at once; typing finds the others. */
const DRAWN = 60;
/** Lines that hold the place of the first count. */
const PLACES = ["w-2/3", "w-1/2", "w-3/4", "w-3/5", "w-2/5"];

const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

type Props = {
  facet: ClaimFacet;
  chosen: readonly string[];
  typed: string;
  counted: FacetChoices | null;
  busy: boolean;
  failure: ActionFailure | null;
  onAgain: () => void;
  onCountAll: () => void;
  onChoose: (values: readonly string[]) => void;
};

/** The choices of an open facet, or what stands in their place while they are counted or when they cannot be. */
export function FacetList({ facet, chosen, typed, counted, busy, failure, onAgain, onCountAll, onChoose }: Props) {
  const t = useTranslations("table");
  const sentence = useErrorText();
  const nameOf = (id: string, name: string) => name || (id === "" ? t(`without.${facet}`) : t("unnamed"));
  const box = useRef<HTMLDivElement>(null);
  const countAll = () => {
    // The button goes once all are counted: who pressed it stays here.
    box.current?.focus();
    onCountAll();
  };
  const wanted = fold(typed.trim());
  const choices = counted?.choices ?? [];
  const some = counted !== null && counted.among !== null;
  const fitting = choices.filter(({ id, name }) => fold(nameOf(id, name)).includes(wanted)).sort((a, b) => Number(chosen.includes(b.id)) - Number(chosen.includes(a.id)));
  return (
    // As high while it is being counted as most facets are, so that little moves.
    <div ref={box} tabIndex={-1} className="mt-2 min-h-44">
      <output className="sr-only">{busy ? t("counting") : ""}</output>
      {failure ? (
        <div role="alert" className="text-sm">
          <p>{sentence(failure)}</p>
          <Button size="sm" className="mt-2" onClick={onAgain}>
            {t("countAgain")}
          </Button>
        </div>
      ) : counted === null ? (
        <div className="flex flex-col gap-1">
          {PLACES.map((width) => (
            <div key={width} className="flex h-8 items-center justify-between gap-3">
              <Skeleton className={classNames("h-4", width)} />
              <Skeleton className="h-4 w-8" />
            </div>
          ))}
        </div>
      ) : (
        <>
          <ul aria-busy={busy || undefined} className={classNames("flex max-h-80 flex-col gap-1 overflow-y-auto transition-opacity", busy && "opacity-60")}>
            {fitting.slice(0, DRAWN).map(({ id, name, claims }) => (
              <li key={id} className="flex items-start justify-between gap-3">
                <Checkbox
                  label={nameOf(id, name)}
                  checked={chosen.includes(id)}
                  disabled={!chosen.includes(id) && chosen.length >= MOST_VALUES}
                  onChange={(event) => onChoose(event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))}
                />
                <span className="text-sm text-ink-faint tabular-nums">{t(!some ? "number" : claims > 0 ? "numberAtLeast" : "numberUnknown", { count: claims })}</span>
              </li>
            ))}
          </ul>
          {some ? (
            <div className="mt-2 text-sm text-ink-faint">
              <p>{t("countedAmong", { count: counted.among ?? 0 })}</p>
              <Button size="sm" className="mt-2" onClick={countAll}>
                {t("countAll")}
              </Button>
            </div>
          ) : null}
          {fitting.length === 0 && !busy ? <p className="text-sm text-ink-faint">{t("noChoice")}</p> : null}
          {fitting.length > DRAWN ? <p className="mt-2 text-sm text-ink-faint">{t("moreChoices", { shown: DRAWN, count: Math.max(fitting.length, counted.values) })}</p> : null}
          {fitting.length <= DRAWN && counted.values > choices.length ? <p className="mt-2 text-sm text-ink-faint">{t("mostFrequent", { shown: choices.length, count: counted.values })}</p> : null}
        </>
      )}
    </div>
  );
}
