import { Columns2 } from "lucide-react";
import Link from "next/link";
import { getTranslator } from "@/app/_i18n/get-translator";
import { Disclosure } from "@/app/_ui/disclosure";
import { LinkButton } from "@/app/_ui/link-button";
import type { QuestionDisagreementsView } from "@/lib/services/disagreement/load-question-disagreements";
import { lineUpAddress } from "../../../_disagreement/line-up-address";
import { DecisionButtons } from "./decision-buttons";
import { DecisionsHeld } from "./decisions-held";
import { LinkForm, Unlink } from "./link-form";

type Props = {
  slug: string;
  view: QuestionDisagreementsView;
  others: readonly { readonly id: string; readonly text: string }[];
  canEdit: boolean;
  shown: number;
};

/** Claims of one actor, here and on linked questions, that may not hold together: offered, never asserted. */
export async function TensionsSection({ slug, view, others, canEdit, shown }: Props) {
  const t = await getTranslator("disagreement");
  const linked = new Set(view.links.map((link) => link.other.id));
  const free = others.filter(({ id }) => id !== view.question.id && !linked.has(id));
  return (
    <section aria-labelledby="tensions" className="mt-10">
      <h2 id="tensions" className="text-xl">
        {t("tensions")}
      </h2>
      <p className="mt-1 max-w-3xl text-ink-soft">{view.links.length === 0 ? t("tensionsUnlinked") : view.tensions.length === 0 ? t("tensionsNone") : t("tensionsLead")}</p>
      <ul className="divide-y divide-line">
        {view.tensions.map((row) => {
          const said = t("tension", { claimant: row.claimant, here: row.said[0] ?? t("unquoted"), there: row.said[1] ?? t("unquoted"), question: row.other.text });
          const address = lineUpAddress(slug, row.appearanceIds);
          return (
            <li key={row.seal} className="py-4">
              <p className="max-w-3xl font-serif text-quote">{said}</p>
              <DecisionsHeld decisions={row.decisions} />
              <div data-actions className="mt-2 flex flex-wrap items-center gap-2">
                {address ? (
                  <LinkButton size="sm" href={address} prefetch={false} aria-label={t("lineUpNamed", { sentence: said })}>
                    <Columns2 aria-hidden="true" />
                    {t("lineUp")}
                  </LinkButton>
                ) : null}
                {canEdit ? (
                  <DecisionButtons
                    slug={slug}
                    questionId={view.question.id}
                    shown={shown}
                    seal={row.seal}
                    about={row.about}
                    status={row.status}
                    pairs={1}
                    sentence={said}
                    draftKey={`${view.question.id}/tension/${row.claimIds.flat().join()}`}
                  />
                ) : null}
              </div>
            </li>
          );
        })}
      </ul>
      {view.links.length > 0 ? (
        <ul className="mt-2">
          {view.links.map((link) => (
            <li key={link.id} className="flex flex-wrap items-center gap-x-3 text-sm">
              <span className="text-ink-faint">{t(`linkedAs.${link.kind}`)}</span>
              <Link href={`/cases/${slug}/questions/${link.other.id}`} prefetch={false} className="link">
                {link.other.text}
              </Link>
              {canEdit ? (
                <Unlink slug={slug} link={{ id: link.id, first: link.first, second: link.second, kind: link.kind, text: link.other.text }} />
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {canEdit && free.length > 0 ? (
        <Disclosure summary={t("linkOther")} data-print="no" className="mt-3">
          <LinkForm slug={slug} questionId={view.question.id} others={free.map(({ id, text }) => ({ id, text }))} />
        </Disclosure>
      ) : null}
    </section>
  );
}
