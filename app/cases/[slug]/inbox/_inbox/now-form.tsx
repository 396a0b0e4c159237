"use client";

import { useId, useState } from "react";
import { useTranslations } from "use-intl/react";
import { AnswerFields } from "@/app/cases/[slug]/_claims/claim-form/answer-fields";
import { fromClaim, toClaimFields, type ClaimDraft } from "@/app/cases/[slug]/_claims/claim-form/claim-draft";
import type { TextRange } from "@/app/cases/[slug]/read/[captureId]/_reader/text-position";
import { Button } from "@/app/_ui/button";
import { Checkbox } from "@/app/_ui/checkbox";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { RadioGroup } from "@/app/_ui/radio-group";
import { TextField } from "@/app/_ui/text-field";
import { useStoredState } from "@/app/_ui/use-stored-state";
import type { ReviewAnswerInput } from "@/lib/contracts/passage-reviews";
import type { Excerpt, LoadedReview, TouchedClaim } from "@/lib/services/inbox/load-review";
import { SpanPicker } from "./span-picker";

/** What is said of one claim: left out, made with the same answer, or with another. */
interface ClaimChoice {
  readonly chosen: boolean;
  readonly other: boolean;
  readonly draft: ClaimDraft;
}

interface Written {
  readonly span: TextRange | null;
  readonly choices: Readonly<Record<string, ClaimChoice>>;
}

/** The claim as a form for another answer: what it is about stays, what it answers and when it was said do not. */
function otherAnswer({ claim }: TouchedClaim): ClaimDraft {
  return { ...fromClaim(claim), answer: "", yes: "", date: "", low: "", best: "", high: "", qualifier: "", proposition: "", asOf: "", statementDate: "", reviewerNote: "" };
}

type Says = Extract<ReviewAnswerInput, { answer: "now" }>["claims"];
type Props = {
  slug: string;
  loaded: LoadedReview;
  excerpt: Excerpt;
  place: TextRange | null;
  busy: boolean;
  fieldErrors: Readonly<Record<string, string>>;
  /** `done` is to be called once they are saved: what was typed is kept until then. */
  onSave: (span: TextRange, claims: Says, done: () => void) => void;
  onCancel: () => void;
};

/** "Now says this": the words in the newer capture, and what they mean for each claim of the old ones. */
export function NowForm({ slug, loaded, excerpt, place, busy, fieldErrors, onSave, onCancel }: Props) {
  const t = useTranslations("inbox");
  const common = useTranslations("common");
  const id = useId();
  const [tried, setTried] = useState(false);
  const [{ span, choices }, keep, drop] = useStoredState<Written>(`now/${loaded.review.id}`, {
    span: place,
    choices: Object.fromEntries(loaded.claims.map((touched) => [touched.claim.id, { chosen: true, other: false, draft: otherAnswer(touched) }])),
  });
  const setSpan = (next: TextRange | null) => keep({ span: next, choices });
  const set = (claimId: string, part: Partial<ClaimChoice>) => keep({ span, choices: { ...choices, [claimId]: { ...(choices[claimId] as ClaimChoice), ...part } } });
  const chosen = loaded.claims.filter(({ claim }) => choices[claim.id]?.chosen);
  const errors = [...(span === null ? [{ message: t("noWords") }] : []), ...(chosen.length === 0 ? [{ message: t("noClaim") }] : [])];

  const save = () => {
    setTried(true);
    if (busy || span === null || chosen.length === 0) return;
    onSave(
      span,
      chosen.map(({ claim, question }) => {
        const { other, draft } = choices[claim.id] as ClaimChoice;
        return { claimId: claim.id, says: other ? toClaimFields(draft, question.answerType) : null };
      }),
      drop,
    );
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Ctrl+Enter saves from anywhere in it
    <form
      noValidate
      aria-label={t("nowTitle")}
      className="flex flex-col gap-5 rounded-md border border-accent/40 bg-raised p-4"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          save();
        }
      }}
    >
      <h3 className="text-lg">{t("nowTitle")}</h3>
      {tried && errors.length > 0 ? <ErrorSummary errors={errors} /> : null}
      <SpanPicker
        slug={slug}
        captureId={loaded.newer.id}
        textLength={loaded.newer.textLength}
        language={loaded.source.language}
        excerpt={excerpt}
        span={span}
        onSpan={setSpan}
      />
      <fieldset className="flex min-w-0 flex-col gap-4">
        <legend className="mb-2 text-sm font-medium">{t("whichClaims")}</legend>
        {loaded.claims.map(({ claim, claimant, question, answer }) => {
          const choice = choices[claim.id] as ClaimChoice;
          return (
            <div key={claim.id} className="border-l-2 border-line pl-3">
              <Checkbox
                label={t("claim", { claimant, answer: answer ?? t("noAnswer") })}
                hint={question.text}
                checked={choice.chosen}
                onChange={(event) => set(claim.id, { chosen: event.target.checked })}
              />
              {choice.chosen ? (
                <div className="mt-2 flex flex-col gap-3 pl-[1.675rem]">
                  <RadioGroup
                    legend={t("saysOf", { claimant })}
                    name={`${id}-${claim.id}`}
                    value={choice.other ? "other" : "same"}
                    onValueChange={(value) => set(claim.id, { other: value === "other" })}
                    options={[
                      { value: "same", label: t("sameAnswer") },
                      { value: "other", label: t("otherAnswer") },
                    ]}
                  />
                  {choice.other ? (
                    <>
                      <AnswerFields
                        id={`${id}-${claim.id}-answer`}
                        draft={choice.draft}
                        type={question.answerType}
                        choices={question.choices}
                        onChange={(part) => set(claim.id, { draft: { ...choice.draft, ...part } })}
                        fieldErrors={fieldErrors}
                      />
                      <TextField label={t("statementDate")} value={choice.draft.statementDate} onChange={(event) => set(claim.id, { draft: { ...choice.draft, statementDate: event.target.value } })} />
                    </>
                  ) : null}
                </div>
              ) : null}
            </div>
          );
        })}
      </fieldset>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" aria-disabled={busy || undefined}>
          {t("save")}
        </Button>
        <Button
          onClick={() => {
            drop();
            onCancel();
          }}
        >
          {common("cancel")}
        </Button>
      </div>
    </form>
  );
}
