import { Columns2 } from "lucide-react";
import { getTranslator } from "@/app/_i18n/get-translator";
import { LinkButton } from "@/app/_ui/link-button";
import type { DisagreementRow } from "@/lib/services/disagreement/load-question-disagreements";
import type { LoadedClaim } from "@/lib/services/disagreement/load-compared";
import { lineUpAddress } from "../../../_disagreement/line-up-address";
import { RelationBadge } from "../../../_disagreement/relation-badge";
import { DecisionButtons } from "./decision-buttons";
import { DecisionsHeld } from "./decisions-held";
import { ScopesBeside } from "./scopes-beside";

type Props = { slug: string; questionId: string; row: DisagreementRow; claims: ReadonlyMap<string, LoadedClaim>; canEdit: boolean; shown: number; named: boolean };

/** The appearance that shows a claim best: the first with a passage. */
function firstWithPassage(claim: LoadedClaim | undefined): string | undefined {
  return claim?.appearances.find((appearance) => appearance.passageId !== null)?.id;
}

/** One relation, named where no heading does so, with its reason, the scopes where they differ, the way to the passages, and what a reviewer decided. */
export async function RelationRow({ slug, questionId, row, claims, canEdit, shown, named }: Props) {
  const t = await getTranslator("disagreement");
  const [left = [], right = []] = row.claimIds;
  const passages = [left[0], right.find((id) => id !== left[0]), ...left.slice(1), ...right].flatMap((id) => firstWithPassage(claims.get(id ?? "")) ?? []);
  const address = lineUpAddress(slug, passages);
  const name = (id: string | undefined) => claims.get(id ?? "")?.claimant.name ?? "";
  return (
    <li className="py-4" data-relation-row={canEdit || undefined}>
      <div className="mb-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 empty:hidden">
        {named ? <RelationBadge relation={row.relation} label={t(`relation.${row.relation}`)} faint={row.status === "dismissed"} /> : null}
        {row.pairs > 1 ? <span className="text-sm text-ink-faint">{t("pairs", { count: row.pairs })}</span> : null}
      </div>
      <p className="max-w-3xl font-serif text-quote">{row.explanation}</p>
      {row.scopes && row.relation === "scope-mismatch" ? (
        <ScopesBeside scopes={row.scopes} differs={row.differs} names={[name(left[0]), name(right.find((id) => id !== left[0]))]} />
      ) : null}
      <DecisionsHeld decisions={row.decisions} />
      <div data-actions className="mt-2 flex flex-wrap items-center gap-2">
        {address ? (
          <LinkButton size="sm" href={address} prefetch={false} aria-label={t("lineUpNamed", { sentence: row.explanation })}>
            <Columns2 aria-hidden="true" />
            {t("lineUp")}
          </LinkButton>
        ) : null}
        {canEdit && !row.tooMany && row.relation !== "agreement" ? (
          <DecisionButtons
            {...{ slug, questionId, shown }}
            seal={row.seal}
            about={row.about}
            status={row.status}
            pairs={row.pairs}
            sentence={row.explanation}
            draftKey={`${questionId}/${row.relation}/${row.claimIds.flat().slice(0, 4).join()}`}
          />
        ) : null}
      </div>
    </li>
  );
}
