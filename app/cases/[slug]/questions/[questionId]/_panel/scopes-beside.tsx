import { getTranslator } from "@/app/_i18n/get-translator";
import { requestLocale } from "@/app/_i18n/request-locale";
import { periodText, statusText } from "@/lib/domain/claims/scope-text";
import type { Scope } from "@/lib/domain/claims/types";
import type { ScopeField } from "@/lib/domain/disagreement/types";

const FIELDS = ["population", "status", "unit", "place", "period"] as const satisfies readonly ScopeField[];

/** The scopes of two claims side by side, the fields in which they differ marked. */
export async function ScopesBeside({ scopes, differs, names }: { scopes: readonly [Scope, Scope]; differs: readonly ScopeField[]; names: readonly [string, string] }) {
  const t = await getTranslator("disagreement");
  const locale = await requestLocale();
  const words = (scope: Scope, field: ScopeField): string => {
    if (field === "period") return periodText(scope, locale) ?? "—";
    const word = scope[field];
    if (word === null) return "—";
    return field === "status" ? statusText(word, locale) : word;
  };
  const shown = FIELDS.filter((field) => scopes.some((scope) => words(scope, field) !== "—"));
  return (
    <table className="mt-2 w-full max-w-reading text-sm">
      <caption className="sr-only">{t("scopesCaption")}</caption>
      <thead>
        <tr>
          <th scope="col" className="border-b border-line">
            <span className="sr-only">{t("scope")}</span>
          </th>
          {names.map((name, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- two columns, which may bear one name
            <th key={index} scope="col" className="w-2/5 border-b border-line py-1 pr-3 text-left font-medium">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((field) => (
          <tr key={field}>
            <th scope="row" className="py-1 pr-3 text-left font-normal text-ink-faint">
              {t(`field.${field}`)}
            </th>
            {scopes.map((scope, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- as above
              <td key={index} className="py-1 pr-3">
                {differs.includes(field) ? <mark className="rounded-xs px-1">{words(scope, field)}</mark> : words(scope, field)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
