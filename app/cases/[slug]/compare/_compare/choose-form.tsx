import { getFormatter, getTranslator } from "@/app/_i18n/get-translator";
import { Button } from "@/app/_ui/button";
import { Select } from "@/app/_ui/select";
import { textRef, type ComparisonAddress } from "@/lib/contracts/comparison-address";
import type { Comparable } from "@/lib/services/comparison/list-comparable";

/** Choosing two or three texts of the case, captures or passages. A plain form: the address is the state. */
export async function ChooseForm({ comparable: { sources, passages }, address }: { comparable: Comparable; address: ComparisonAddress }) {
  const t = await getTranslator("captures");
  const format = await getFormatter();
  const select = (name: "a" | "b" | "c", label: string) => (
    <Select name={name} label={label} defaultValue={chosen(address, name)} required={name !== "c"}>
      <option value="">{t(name === "c" ? "noThird" : "choose")}</option>
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
              {t("passageOption", { words, source })}
            </option>
          ))}
        </optgroup>
      ) : null}
    </Select>
  );
  return (
    <form method="get" className="flex max-w-form flex-col gap-4">
      {select("a", t("sideA"))}
      {select("b", t("sideB"))}
      {select("c", t("sideC"))}
      {address.view === "inline" ? <input type="hidden" name="view" value="inline" /> : null}
      <div>
        <Button type="submit" variant="primary">
          {t("compare")}
        </Button>
      </div>
    </form>
  );
}

function chosen({ texts }: ComparisonAddress, name: "a" | "b" | "c"): string {
  const ref = texts[{ a: 0, b: 1, c: 2 }[name]];
  return ref ? textRef(ref) : "";
}
