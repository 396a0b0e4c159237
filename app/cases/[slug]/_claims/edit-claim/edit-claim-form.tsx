"use client";

import { useState, useTransition } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { FailureSummary } from "@/app/_errors/failure-summary";
import { Button } from "@/app/_ui/button";
import { ConflictNotice } from "@/app/_ui/conflict-notice";
import { Dialog } from "@/app/_ui/dialog";
import { DraftNotice } from "@/app/_ui/draft-notice";
import { Spinner } from "@/app/_ui/spinner";
import { useStoredState } from "@/app/_ui/use-stored-state";
import type { ActionFailure } from "@/lib/http/define-action";
import type { FormChoices } from "@/lib/services/claims/load-form-choices";
import type { WholeClaim } from "@/lib/services/claims/whole-claim";
import { editClaimAction } from "../actions";
import { missingParts } from "../claim-form/claim-draft";
import { answerTypeOf, ClaimFields } from "../claim-form/claim-fields";
import { draftText, onto, toClaimEdit, toEditDraft } from "./edit-draft";
import type { EditDraft } from "./edit-draft";
import { PlaceFields } from "./place-fields";
import { useRemoval } from "./use-removal";

type Props = { slug: string; whole: WholeClaim; choices: FormChoices; appearanceId: string | null; onClose: () => void };

/** The form of a claim with its places. What is typed survives a reload; a stale edit shows both texts. */
export function EditClaimForm({ slug, whole, choices, appearanceId, onClose }: Props) {
  const t = useTranslations("claims");
  const common = useTranslations("common");
  const locale = useLocale() === "en" ? "en" : "fr";
  const [standing, setStanding] = useState(whole);
  const [draft, keep, drop, restored] = useStoredState<EditDraft>(`claim/${whole.claim.id}`, toEditDraft(whole, locale));
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const [busy, start] = useTransition();
  const { removeClaim, removePlace, saved } = useRemoval(slug);

  const save = (typed: EditDraft) =>
    start(async () => {
      const edit = toClaimEdit(whole.claim.id, typed, answerTypeOf(typed.claim, choices));
      if (!edit) return;
      const written = await editClaimAction(slug, edit);
      if (!written.ok) return setFailure(written.error);
      drop();
      saved();
      onClose();
    });
  const take = (now: WholeClaim) => {
    setFailure(null);
    setStanding(now);
    drop();
    keep(toEditDraft(now, locale));
  };

  const theirs = failure?.code === "conflict" ? (failure.params["current"] as WholeClaim | null) : null;
  const opened = standing.places.some(({ appearance }) => appearance.id === appearanceId) ? appearanceId : standing.places[0]?.appearance.id;
  return (
    <Dialog
      open
      onClose={onClose}
      size="lg"
      title={t("edit")}
      keepOpenOnPressOutside
      actions={
        <>
          <Button
            variant="quiet"
            className="mr-auto text-danger"
            onClick={() =>
              start(async () => {
                const error = await removeClaim(whole.claim.id);
                if (error) return setFailure(error);
                onClose();
              })
            }
          >
            {t("remove")}
          </Button>
          <Button onClick={onClose}>{common("cancel")}</Button>
          <Button variant="primary" type="submit" form="edit-claim" aria-disabled={busy || undefined}>
            {busy ? <Spinner /> : null}
            {common("save")}
          </Button>
        </>
      }
    >
      {theirs ? (
        <ConflictNotice
          theirs={{ text: draftText(toEditDraft(theirs, locale)) }}
          yours={draftText(draft)}
          onKeepYours={() => {
            const mine = onto(draft, toEditDraft(theirs, locale));
            setFailure(null);
            setStanding(theirs);
            keep(mine);
            save(mine);
          }}
          onTakeTheirs={() => take(theirs)}
        />
      ) : failure ? (
        <FailureSummary failure={failure} />
      ) : null}
      <DraftNotice restored={restored} onDiscard={() => take(standing)} />
      <form
        id="edit-claim"
        noValidate
        className="flex flex-col gap-5 pt-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) save(draft);
        }}
      >
        <ClaimFields
          key={`${draft.version}-${String(restored)}`}
          id="edit"
          draft={draft.claim}
          onChange={(claim) => keep({ ...draft, claim })}
          choices={choices}
          missing={missingParts(draft.claim)}
          fieldErrors={Object.fromEntries(Object.entries(failure?.fields ?? {}).map(([path, code]) => [path.slice(path.lastIndexOf(".") + 1), code]))}
          withAppearance={false}
        />
        <section aria-label={t("places")}>
          <h3 className="mb-2 text-base">{t("places")}</h3>
          {standing.places.length === 0 ? <p className="text-sm text-ink-faint">{t("noPlaces")}</p> : null}
          <div className="flex flex-col gap-3">
            {standing.places.map((place) => {
              const typed = draft.places.find(({ id }) => id === place.appearance.id);
              return typed ? (
                <PlaceFields
                  key={place.appearance.id}
                  place={place}
                  draft={typed}
                  open={place.appearance.id === opened}
                  onChange={(changed) => keep({ ...draft, places: draft.places.map((old) => (old.id === changed.id ? changed : old)) })}
                  onRemove={() =>
                    start(async () => {
                      const error = await removePlace(place.appearance.id);
                      if (error) return setFailure(error);
                      setStanding({ ...standing, places: standing.places.filter((other) => other !== place) });
                      keep({ ...draft, places: draft.places.filter((other) => other !== typed) });
                    })
                  }
                />
              ) : null;
            })}
          </div>
        </section>
      </form>
    </Dialog>
  );
}
