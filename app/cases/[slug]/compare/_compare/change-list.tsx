import { getTranslator } from "@/app/_i18n/get-translator";
import { Badge } from "@/app/_ui/badge";
import { Disclosure } from "@/app/_ui/disclosure";
import { VisuallyHidden } from "@/app/_ui/visually-hidden";
import type { ComparisonAddress } from "@/lib/contracts/comparison-address";
import type { ShownChange } from "@/lib/domain/comparison/comparison-view";
import { markId } from "./mark";

/** More are counted, not listed: filters make the list shorter, and the text has them all. */
const MOST_LISTED = 400;

/** The changes in order, each a way to its place. */
export async function ChangeList({ changes, view }: { changes: readonly ShownChange[]; view: ComparisonAddress["view"] }) {
  const t = await getTranslator("captures");
  if (changes.length === 0) return <p className="mb-6 text-ink-soft">{t("noneShown")}</p>;
  const left = changes.length - MOST_LISTED;
  return (
    <Disclosure summary={t("list", { count: changes.length })} className="mb-6">
      <ol className="max-h-96 divide-y divide-line overflow-y-auto rounded-md border border-line">
        {changes.slice(0, MOST_LISTED).map((change, number) => (
          <li key={change.index} className="px-3 py-2">
            <a
              className="flex flex-wrap items-baseline gap-x-2 gap-y-1 text-sm hover:underline"
              href={`#${markId(view, change.index)}`}
              data-goto={change.index}
            >
              <span className="text-ink-faint tabular-nums">{number + 1}</span>
              <Badge>{t(`class.${change.class}`)}</Badge>
              {change.kinds.map((kind) => (
                <Badge key={kind} tone="accent">
                  {t(`kind.${kind}`)}
                </Badge>
              ))}
              {change.before.trim() ? <del className="comparison-del min-w-0 break-words"><VisuallyHidden>{t("deleted")} </VisuallyHidden>{change.before}</del> : null}
              {change.before.trim() && change.after.trim() ? <Becomes words={t("becomes")} /> : null}
              {change.after.trim() ? <ins className="comparison-ins min-w-0 break-words"><VisuallyHidden>{t("inserted")} </VisuallyHidden>{change.after}</ins> : null}
            </a>
          </li>
        ))}
      </ol>
      {left > 0 ? <p className="mt-2 text-sm text-ink-faint">{t("notListed", { count: left })}</p> : null}
    </Disclosure>
  );
}

function Becomes({ words }: { words: string }) {
  return (
    <span>
      <span aria-hidden="true">→</span>
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  );
}
