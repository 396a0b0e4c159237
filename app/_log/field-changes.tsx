import { getTranslator } from "@/app/_i18n/get-translator";
import { Disclosure } from "@/app/_ui/disclosure";
import type { ChangedField } from "@/lib/domain/log/changed-fields";
import { ShownValue } from "./shown-value";

/** What an entry changed, field by field; `both` shows the old value beside the new one. */
export async function FieldChanges({
  changes,
  names,
  both,
}: {
  changes: readonly ChangedField[];
  names: ReadonlyMap<string, string>;
  both: boolean;
}) {
  const t = await getTranslator("log");
  if (changes.length === 0) return null;
  return (
    <Disclosure summary={t("changes", { count: changes.length })} className="mt-1">
      <dl className="flex flex-col gap-2 text-sm">
        {changes.map(({ field, before, after }) => (
          <div key={field} className="grid gap-x-4 sm:grid-cols-[10rem_1fr]">
            <dt className="text-ink-faint">{t.has(`field.${field}` as never) ? t(`field.${field}` as never) : field}</dt>
            <dd className="min-w-0">
              {both ? (
                <>
                  <del className="text-ink-faint">
                    <ShownValue field={field} value={before} names={names} />
                  </del>
                  <span aria-hidden="true"> → </span>
                  <ins className="no-underline">
                    <ShownValue field={field} value={after} names={names} />
                  </ins>
                </>
              ) : (
                <ShownValue field={field} value={after ?? before} names={names} />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
