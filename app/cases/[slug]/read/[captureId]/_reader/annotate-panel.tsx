"use client";

import { Plus } from "lucide-react";
import { useState, useTransition } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { withAmountsRead } from "@/app/cases/[slug]/_claims/claim-form/amount-reader";
import { answerTypeOf, ClaimFields } from "@/app/cases/[slug]/_claims/claim-form/claim-fields";
import { EMPTY_DRAFT, missingParts, toNewClaim } from "@/app/cases/[slug]/_claims/claim-form/claim-draft";
import { SourceWords } from "@/app/cases/[slug]/_passages/source-words";
import type { ClaimDraft } from "@/app/cases/[slug]/_claims/claim-form/claim-draft";
import { FailureSummary } from "@/app/_errors/failure-summary";
import { Button } from "@/app/_ui/button";
import { Disclosure } from "@/app/_ui/disclosure";
import { focusFirstInvalid } from "@/app/_ui/focus-first-invalid";
import { Spinner } from "@/app/_ui/spinner";
import { TextArea } from "@/app/_ui/text-area";
import type { Locale } from "@/lib/domain/support/locale-format";
import type { ActionFailure } from "@/lib/http/define-action";
import type { FormChoices } from "@/lib/services/claims/load-form-choices";
import { claimSelectionAction } from "../../actions";
import { Panel } from "./panel";
import { useStoredState } from "@/app/_ui/use-stored-state";

/** Words that claims are being made of. */
export type Annotated = {
  start: number;
  end: number;
  words: string;
  /** The suggestion they come from, and a draft for each claim it reads off them. */
  suggestion?: { place: string; drafts: readonly Partial<ClaimDraft>[] };
  /** What the assists read off words that a person chose, a draft for each amount: the form starts with the first. */
  readOff?: readonly Partial<ClaimDraft>[];
};

type Props = {
  slug: string;
  captureId: string;
  annotated: Annotated;
  choices: FormChoices;
  /** What the first draft begins with: an assist's reading, or the question and claimant used last. */
  initial?: Partial<ClaimDraft>;
  /** What a translation is taken to be in. */
  translateInto: "fr" | "en";
  onClose: () => void;
  onSaved: (claimIds: readonly string[], lastDraft: ClaimDraft) => void;
};

type Typed = { drafts: ClaimDraft[]; translation: string };

/** Writes the claims of one selection; several where the words hold several. Ctrl or ⌘ with Enter saves. */
export function AnnotatePanel({ slug, captureId, annotated, choices, initial, translateInto, onClose, onSaved }: Props) {
  const t = useTranslations("reader");
  const locale = useLocale() as Locale;
  const key = `annotate/${captureId}/${annotated.start}-${annotated.end}`;
  const readings = annotated.suggestion?.drafts ?? annotated.readOff ?? [];
  const first = { ...annotated.readOff?.[0], ...(annotated.readOff?.[0]?.claimant ? {} : initial) };
  const [typed, keep, drop] = useStoredState<Typed>(key, { drafts: (annotated.suggestion?.drafts ?? [first]).map((draft) => ({ ...EMPTY_DRAFT, ...draft })), translation: "" });
  const [filled, setFilled] = useState(annotated.readOff !== undefined);
  // Fields that hold what is typed are made anew when another draft takes their place.
  const [round, setRound] = useState(0);
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const [tried, setTried] = useState(false);
  const [busy, start] = useTransition();
  const setDraft = (index: number, draft: ClaimDraft) => keep({ ...typed, drafts: typed.drafts.map((old, at) => (at === index ? draft : old)) });

  const save = () => {
    if (busy) return;
    setTried(true);
    if (typed.drafts.some((draft) => missingParts(draft).length > 0)) return focusFirstInvalid("annotate");
    start(async () => {
      const drafts = typed.drafts.map((draft) => ({ draft, type: answerTypeOf(draft, choices) }));
      const read = await withAmountsRead(drafts, locale);
      const result = await claimSelectionAction(slug, {
        captureId,
        start: annotated.start,
        end: annotated.end,
        translation: typed.translation || null,
        translationLanguage: typed.translation ? translateInto : null,
        suggestion: annotated.suggestion?.place ?? null,
        claims: read.map((draft) => toNewClaim(draft, answerTypeOf(draft, choices))),
      });
      if (!result.ok) return setFailure(result.error);
      drop();
      onSaved(
        result.value.claims.map((claim) => claim.claimId),
        typed.drafts.at(-1) ?? EMPTY_DRAFT,
      );
    });
  };

  return (
    <Panel
      title={t("annotate")}
      onClose={onClose}
      onSave={save}
      footer={
        <div className="flex flex-wrap items-center justify-between gap-2">
          <Button
            size="sm"
            variant="quiet"
            onClick={() => {
              const last = typed.drafts.at(-1) ?? EMPTY_DRAFT;
              const next = filled ? annotated.readOff?.[typed.drafts.length] : undefined;
              keep({ ...typed, drafts: [...typed.drafts, { ...EMPTY_DRAFT, ...next, claimant: last.claimant, chain: last.chain, presentation: last.presentation, hedge: last.hedge }] });
            }}
          >
            <Plus aria-hidden="true" />
            {t("anotherClaim")}
          </Button>
          <Button type="submit" form="annotate" variant="primary" aria-disabled={busy || undefined} aria-keyshortcuts="Control+Enter">
            {busy ? <Spinner /> : null}
            {t("saveClaims", { count: typed.drafts.length })}
          </Button>
        </div>
      }
    >
      <form
        id="annotate"
        noValidate
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <FailureSummary failure={failure} />
        <blockquote className="border-l-3 border-accent pl-3 font-serif text-quote" aria-label={t("quote")}>
          <SourceWords>{annotated.words}</SourceWords>
        </blockquote>
        {filled ? (
          <p className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 text-sm text-ink-soft">
            {t("filled")}
            <Button
              size="sm"
              variant="quiet"
              onClick={() => {
                keep({ ...typed, drafts: [EMPTY_DRAFT] });
                setFilled(false);
                setRound(round + 1);
              }}
            >
              {t("emptyForm")}
            </Button>
          </p>
        ) : null}
        {typed.drafts.map((draft, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- drafts have no identity but their place until they are saved
          <fieldset key={`${round}-${index}`} className="flex min-w-0 flex-col gap-3">
            {typed.drafts.length > 1 ? (
              <legend className="mb-2 flex w-full items-center justify-between font-medium">
                {t("claimNumber", { number: index + 1 })}
                <Button size="sm" variant="quiet" onClick={() => {
                    keep({ ...typed, drafts: typed.drafts.filter((_, at) => at !== index) });
                    setRound(round + 1);
                  }}>
                  {t("removeDraft")}
                </Button>
              </legend>
            ) : null}
            <ClaimFields
              id={`claim-${index}`}
              draft={draft}
              onChange={(changed) => setDraft(index, changed)}
              choices={choices}
              missing={tried ? missingParts(draft) : []}
              fieldErrors={errorsOf(failure, index)}
              suggested={readings[index]}
            />
          </fieldset>
        ))}
        <Disclosure summary={t("translation")}>
          <TextArea
            label={t("translation")}
            hideLabel
            rows={2}
            value={typed.translation}
            onChange={(event) => keep({ ...typed, translation: event.target.value })}
          />
        </Disclosure>
      </form>
    </Panel>
  );
}

/** The errors of one of the claims, by its own field's name. */
function errorsOf(failure: ActionFailure | null, index: number): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const [path, code] of Object.entries(failure?.fields ?? {})) {
    const prefix = `claims.${index}.`;
    if (path.startsWith(prefix)) errors[path.slice(path.lastIndexOf(".") + 1)] = code;
  }
  return errors;
}
