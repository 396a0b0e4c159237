import { getFormatter, getTranslator } from "@/app/_i18n/get-translator";
import { Button } from "@/app/_ui/button";
import { Select } from "@/app/_ui/select";
import type { ComparisonAddress } from "@/lib/contracts/comparison-address";
import type { ComparableSource } from "@/lib/services/comparison/list-comparable";

/** Choosing two captures of the case, of one source or of two. A plain form: the address is the state. */
export async function ChooseForm({ sources, address }: { sources: readonly ComparableSource[]; address: ComparisonAddress }) {
  const t = await getTranslator("captures");
  const format = await getFormatter();
  const select = (name: "a" | "b", label: string) => (
    <Select name={name} label={label} defaultValue={address[name] ?? ""} required>
      <option value="">{t("choose")}</option>
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
    </Select>
  );
  return (
    <form method="get" className="flex max-w-form flex-col gap-4">
      {select("a", t("sideA"))}
      {select("b", t("sideB"))}
      {address.view === "inline" ? <input type="hidden" name="view" value="inline" /> : null}
      <div>
        <Button type="submit" variant="primary">
          {t("compare")}
        </Button>
      </div>
    </form>
  );
}
