"use client";

import { useLocale, useTranslations } from "use-intl/react";
import { Button } from "@/app/_ui/button";
import { Disclosure } from "@/app/_ui/disclosure";
import { Select } from "@/app/_ui/select";
import { SourceWords } from "@/app/cases/[slug]/_passages/source-words";
import { TextArea } from "@/app/_ui/text-area";
import { inQuotes } from "@/lib/domain/claims/in-quotes";
import type { ClaimPlace } from "@/lib/services/claims/whole-claim";
import { AppearanceFields } from "../claim-form/appearance-fields";
import type { PlaceDraft } from "./edit-draft";

type Props = {
  place: ClaimPlace;
  draft: PlaceDraft;
  open: boolean;
  onChange: (draft: PlaceDraft) => void;
  onRemove: () => void;
};

/** One place where a claim is made: how the source puts it, and what the reviewer adds to the appearance and to its passage. */
export function PlaceFields({ place, draft, open, onChange, onRemove }: Props) {
  const t = useTranslations("claims");
  const locale = useLocale() === "en" ? "en" : "fr";
  const { passage } = draft;
  const setPassage = (part: Partial<NonNullable<typeof passage>>) => passage && onChange({ ...draft, passage: { ...passage, ...part } });
  const words = place.passage?.exact ?? place.appearance.quote;
  return (
    <Disclosure open={open} className="border-t border-line pt-3" summary={<span className="line-clamp-2">{place.source?.title ?? t("unknownSource")}</span>}>
      <div className="flex flex-col gap-4">
        {words === null ? null : <blockquote lang={place.source?.language ?? undefined} className="border-l-3 border-accent pl-3 font-serif text-quote"><SourceWords>{inQuotes(words, locale)}</SourceWords></blockquote>}
        <AppearanceFields draft={draft} onChange={(part) => onChange({ ...draft, ...part })} />
        <TextArea label={t("appearanceNote")} rows={2} value={draft.reviewerNote} onChange={(event) => onChange({ ...draft, reviewerNote: event.target.value })} />
        {passage ? (
          <>
            <TextArea
              label={t("translation")}
              rows={2}
              lang={passage.translationLanguage}
              value={passage.translation}
              onChange={(event) => setPassage({ translation: event.target.value })}
            />
            {passage.translation ? (
              <Select
                label={t("translationLanguage")}
                value={passage.translationLanguage}
                onChange={(event) => setPassage({ translationLanguage: event.target.value === "en" ? "en" : "fr" })}
                options={(["fr", "en"] as const).map((value) => ({ value, label: t(`languages.${value}`) }))}
              />
            ) : null}
            <TextArea label={t("passageNote")} hint={t("passageNoteHint")} rows={2} value={passage.reviewerNote} onChange={(event) => setPassage({ reviewerNote: event.target.value })} />
          </>
        ) : null}
        <div>
          <Button size="sm" variant="quiet" className="text-danger" onClick={onRemove}>
            {t("removePlace")}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
