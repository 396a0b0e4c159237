import { getTranslator } from "@/app/_i18n/get-translator";
import { Disclosure } from "@/app/_ui/disclosure";
import type { Relation } from "@/lib/domain/disagreement/types";
import type { LoadedClaim } from "@/lib/services/disagreement/load-compared";
import type { DisagreementRow } from "@/lib/services/disagreement/load-question-disagreements";
import { RelationBadge } from "../../../_disagreement/relation-badge";
import { RelationRow } from "./relation-row";

type RowProps = { slug: string; questionId: string; claims: ReadonlyMap<string, LoadedClaim>; canEdit: boolean; shown: number };

/** What sets accounts apart, or keeps them from being compared. The rest can hold side by side. */
const APART: ReadonlySet<Relation> = new Set(["contradiction", "denial", "retraction", "scope-mismatch"]);

/** Relations below each other. */
export function RelationRows({ rows, ...rest }: RowProps & { rows: readonly DisagreementRow[]; named: boolean }) {
  return (
    <ul className="divide-y divide-line">
      {rows.map((row) => (
        <RelationRow key={`${row.relation}${row.claimIds.join("|")}${row.explanation}`} row={row} {...rest} />
      ))}
    </ul>
  );
}

/**
 * Relations nobody has decided on, by kind and counted. What can hold side by side is folded away where something cannot: a
 * few accounts that clash must not be looked for among dozens that do not.
 */
export async function OpenRelations({ rows, counts, ...rest }: RowProps & { rows: readonly DisagreementRow[]; counts: Readonly<Record<Relation, number>> }) {
  const t = await getTranslator("disagreement");
  const kinds = [...new Set(rows.map(({ relation }) => relation))];
  const anyApart = kinds.some((kind) => APART.has(kind));
  return kinds.map((kind) => {
    const own = <RelationRows rows={rows.filter(({ relation }) => relation === kind)} named={false} {...rest} />;
    const badge = <RelationBadge relation={kind} label={t(`count.${kind}`, { count: counts[kind] })} />;
    return APART.has(kind) || !anyApart ? (
      <section key={kind} className="mt-6">
        <h3 className="border-b font-sans border-line-strong pb-2">{badge}</h3>
        {own}
      </section>
    ) : (
      <Disclosure key={kind} summary={badge} className="mt-4">
        {own}
      </Disclosure>
    );
  });
}
