import { getFormatter, getTranslator } from "@/app/_i18n/get-translator";
import { requestLocale } from "@/app/_i18n/request-locale";
import { Button } from "@/app/_ui/button";
import { Select } from "@/app/_ui/select";
import { textRef, type ComparisonAddress } from "@/lib/contracts/comparison-address";
import { inQuotes } from "@/lib/domain/claims/in-quotes";
import { LIST_LIMITS } from "@/lib/limits";
import type { Comparable } from "@/lib/services/comparison/list-comparable";

/** Choosing two to six texts of the case, captures or passages. A plain form: the address is the state. */
export async function ChooseForm({ comparable: { sources, passages }, address }: { comparable: Comparable; address: ComparisonAddress }) {
  const t = await getTranslator("captures");
  const format = await getFormatter();
  const locale = await requestLocale();
  // One more than there are, so that another can be added to what is being compared.
  const further = Math.min(LIST_LIMITS.comparedTexts, Math.max(3, address.texts.length + 1)) - 2;
  const select = (place: number, label: string) => (
    <Select key={place} name={place === 0 ? "a" : place === 1 ? "b" : "c"} label={label} defaultValue={chosen(address, place)} required={place < 2}>
      <option value="">{t(place < 2 ? "choose" : "noThird")}</option>
      {sources.map((source) => (
        <optgroup key={source.id} label={[source.publication, source.title].filter(Boolean).join(" · ")}>
          {source.captures.map((capture) => (
            <option key={capture.id} value={capture.id}>
              {t("option", {
                source: source.title,
                number: capture.number,
                date: format.dateTime(capture.capturedAt, { dateStyle: "medium", timeStyle: "short" }),
              })}
            </option>
          ))}
        </optgroup>
      ))}
      {passages.length > 0 ? (
        <optgroup label={t("passages")}>
          {passages.map(({ id, words, source }) => (
            <option key={id} value={textRef({ what: "passage", id })}>
              {t("passageOption", { words: inQuotes(words, locale), source })}
            </option>
          ))}
        </optgroup>
      ) : null}
    </Select>
  );
  return (
    <form method="get" className="flex max-w-form flex-col gap-4">
      {select(0, t("sideA"))}
      {select(1, t("sideB"))}
      {Array.from({ length: further }, (_, index) => select(index + 2, t("sideMore", { number: index + 3 })))}
      {address.view === "inline" ? <input type="hidden" name="view" value="inline" /> : null}
      <div>
        <Button type="submit" variant="primary">
          {t("compare")}
        </Button>
      </div>
    </form>
  );
}

function chosen({ texts }: ComparisonAddress, place: number): string {
  const ref = texts[place];
  return ref ? textRef(ref) : "";
}
