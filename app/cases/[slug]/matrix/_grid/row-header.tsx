import { CircleCheck } from "lucide-react";
import Link from "next/link";
import { getTranslator } from "@/app/_i18n/get-translator";
import type { MatrixRow } from "@/lib/domain/matrix/types";
import { RelationBadge } from "../../_disagreement/relation-badge";

/** A question with how its accounts stand; the sign opens the reasons. */
export async function RowHeader({ slug, row, position }: { slug: string; row: MatrixRow; position: string }) {
  const t = await getTranslator("matrix");
  const relations = await getTranslator("disagreement");
  const { question, openRelation } = row;
  const weightiest = row.relations.find((one) => one.relation === openRelation) ?? row.relations[0];
  return (
    <th scope="row" data-cell={position} data-question={question.id} tabIndex={-1}>
      <Link href={`/cases/${slug}/questions/${question.id}`} prefetch={false} tabIndex={-1} className="font-serif text-base leading-snug font-semibold text-ink hover:underline">
        {question.text}
      </Link>
      <span className="mt-1.5 flex flex-wrap items-center gap-1.5">
        {weightiest ? (
          <button type="button" tabIndex={-1} data-explain={question.id} className="hit-area rounded-xs" aria-label={t("explain", { relation: relations(`relation.${weightiest.relation}`), question: question.text })}>
            <RelationBadge
              relation={weightiest.relation}
              label={relations(`count.${weightiest.relation}`, { count: openRelation ? weightiest.open : weightiest.pairs })}
              faint={openRelation === null}
            />
          </button>
        ) : null}
        {question.settled ? (
          <span className="inline-flex items-center gap-1 text-xs text-ink-soft">
            <CircleCheck aria-hidden="true" className="size-3.5" />
            {t("settled")}
          </span>
        ) : null}
      </span>
    </th>
  );
}
