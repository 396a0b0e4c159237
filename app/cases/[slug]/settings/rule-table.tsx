"use client";

import { useLocale, useTranslations } from "use-intl/react";
import { ruleText } from "@/app/cases/[slug]/_suggestions/rule-text";
import { languageName } from "@/lib/domain/support/language-name";
import { FailureSummary } from "@/app/_errors/failure-summary";
import { useSubmit } from "@/app/_errors/use-submit";
import { Checkbox } from "@/app/_ui/checkbox";
import { Table } from "@/app/_ui/table";
import { useToast } from "@/app/_ui/toast";
import type { RuleRate } from "@/lib/services/assists/rule-rates";
import { switchRuleAction } from "./actions";

/** How the rules of the reading assists fare in the case, each with its switch. */
export function RuleTable({ slug, rates }: { slug: string; rates: readonly RuleRate[] }) {
  const t = useTranslations("settings");
  const locale = useLocale() === "en" ? "en" : "fr";
  const toast = useToast();
  const { failure, busy, submit } = useSubmit();
  const share = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  return (
    <div className="flex flex-col gap-4">
      <FailureSummary failure={failure} />
      <Table caption={t("rules")} stacked>
        <thead>
          <tr>
            <th scope="col">{t("rule")}</th>
            <th scope="col" className="num">
              {t("offered")}
            </th>
            <th scope="col" className="num">
              {t("accepted")}
            </th>
            <th scope="col" className="num">
              {t("dismissed")}
            </th>
            <th scope="col" className="num">
              {t("rate")}
            </th>
            <th scope="col">{t("ruleOn")}</th>
          </tr>
        </thead>
        <tbody>
          {rates.map(({ rule, offered, accepted, dismissed, on }) => {
            // The same words for two languages' rules: each says which it is.
            const language = /^(?:fr|en)(?=-)/u.exec(rule)?.[0];
            const text = [ruleText(rule, locale) ?? rule, language && languageName(language, locale)].filter(Boolean).join(" · ");
            const decided = accepted + dismissed;
            return (
              <tr key={rule} data-off={on ? undefined : ""}>
                <th scope="row" className="text-left sm:min-w-64 font-normal">
                  {text}
                </th>
                <td data-label={t("offered")} className="num">{offered}</td>
                <td data-label={t("accepted")} className="num">{accepted}</td>
                <td data-label={t("dismissed")} className="num">{dismissed}</td>
                <td data-label={t("rate")} className="num">{decided === 0 ? "—" : share.format(accepted / decided)}</td>
                <td className="row-menu">
                  <Checkbox
                    label={<span className="sr-only">{t("ruleSwitch", { rule: text })}</span>}
                    checked={on}
                    disabled={busy}
                    onChange={() =>
                      submit(
                        () => switchRuleAction(slug, { rule, on: !on }),
                        () => toast({ message: t(on ? "ruleIsOff" : "ruleIsOn") }),
                      )
                    }
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </div>
  );
}
