import { getTranslator } from "@/app/_i18n/get-translator";
import { Button } from "@/app/_ui/button";
import { LinkButton } from "@/app/_ui/link-button";
import { Select } from "@/app/_ui/select";
import { TextField } from "@/app/_ui/text-field";
import { claimTableQuery, type ClaimTableAddress } from "@/lib/contracts/claim-table-address";
import type { ClaimTable, FacetChoice } from "@/lib/services/claims/load-claim-table";

/** Words and filters as a plain form that goes to an address. Each choice says how many claims it would leave. */
export async function FilterForm({ base, address, table }: { base: string; address: ClaimTableAddress; table: ClaimTable }) {
  const t = await getTranslator("table");
  // What the form does not show stays in the address.
  const kept = new URLSearchParams(claimTableQuery({ ...address, words: "", question: null, claimant: null, page: 1 }));
  const options = (choices: readonly FacetChoice[]) => [
    { value: "", label: t("all") },
    ...choices.map(({ id, name, claims }) => ({ value: id, label: t("choice", { name, count: claims }) })),
  ];
  return (
    <form action={base} className="flex flex-wrap items-end gap-3" data-print="no" key={claimTableQuery(address)}>
      {[...kept].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="w-full sm:w-56">
        <TextField label={t("search")} type="search" name="q" defaultValue={address.words} />
      </div>
      <div className="w-full sm:w-72">
        <Select label={t("question")} name="question" defaultValue={address.question ?? ""} options={options(table.questions)} />
      </div>
      <div className="w-full sm:w-64">
        <Select label={t("claimant")} name="claimant" defaultValue={address.claimant ?? ""} options={options(table.claimants)} />
      </div>
      <Button type="submit">{t("apply")}</Button>
      <LinkButton variant="quiet" href={base}>
        {t("clear")}
      </LinkButton>
    </form>
  );
}
