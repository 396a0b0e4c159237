import { getTranslator } from "@/app/_i18n/get-translator";
import { Disclosure } from "@/app/_ui/disclosure";
import type { ChangedField } from "@/lib/domain/log/changed-fields";
import { ShownValue } from "./shown-value";

/** What an entry changed, field by field; `both` shows the old value beside the new one. */
export async function FieldChanges({ changes, both }: { changes: readonly ChangedField[]; both: boolean }) {
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
                    <ShownValue value={before} />
                  </del>
                  <span aria-hidden="true"> → </span>
                  <ins className="no-underline">
                    <ShownValue value={after} />
                  </ins>
                </>
              ) : (
                <ShownValue value={after ?? before} />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
