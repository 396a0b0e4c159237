import { getTranslator } from "@/app/_i18n/get-translator";
import { Button } from "@/app/_ui/button";
import { Select } from "@/app/_ui/select";
import type { CaptureInfo } from "@/lib/domain/sources/types";

type Props = { slug: string; captures: readonly CaptureInfo[]; when: (date: Date) => string };

/** What changed between any two captures, the first and the last unless told. A plain form: the address is the comparison. */
export async function CompareTwo({ slug, captures, when }: Props) {
  const t = await getTranslator("sources");
  // Each capture names what changed since the one before it.
  if (captures.length < 3) return null;
  const options = captures.map((capture) => ({ value: capture.id, label: `${t("capture", { number: capture.number })}, ${when(capture.capturedAt)}` }));
  return (
    <form method="get" action={`/cases/${slug}/compare`} aria-label={t("compareTwo")} className="mt-5 flex flex-wrap items-end gap-3">
      <div className="w-full sm:w-80">
        <Select label={t("older")} name="a" defaultValue={captures[0]?.id} options={options} />
      </div>
      <div className="w-full sm:w-80">
        <Select label={t("newer")} name="b" defaultValue={captures.at(-1)?.id} options={options} />
      </div>
      <Button type="submit">{t("compare")}</Button>
    </form>
  );
}
