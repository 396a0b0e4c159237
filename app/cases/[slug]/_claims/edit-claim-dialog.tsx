"use client";

import { useEffect, useState, useTransition } from "react";
import { useTranslations } from "use-intl/react";
import { useErrorText } from "@/app/_errors/use-error-text";
import { Button } from "@/app/_ui/button";
import { ConflictNotice } from "@/app/_ui/conflict-notice";
import { Dialog } from "@/app/_ui/dialog";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { Skeleton } from "@/app/_ui/skeleton";
import { Spinner } from "@/app/_ui/spinner";
import { useToast } from "@/app/_ui/toast";
import type { Appearance, Claim } from "@/lib/domain/claims/types";
import type { ActionFailure } from "@/lib/http/define-action";
import type { FormChoices } from "@/lib/services/claims/load-form-choices";
import { editAppearanceAction, editClaimAction, loadClaimAction, removeClaimAction, restoreClaimAction } from "./actions";
import { fromClaim, missingParts, toAppearanceFields, toClaimFields } from "./claim-form/claim-draft";
import type { ClaimDraft } from "./claim-form/claim-draft";
import { answerTypeOf, ClaimFields } from "./claim-form/claim-fields";

type Loaded = { claim: Claim; appearance: Appearance | null; choices: FormChoices };
type Props = { slug: string; claimId: string; appearanceId: string | null; onClose: () => void };

/** Edits a claim and, where one is named, how one source presents it. A stale edit shows both texts; removing can be undone. */
export function EditClaimDialog({ slug, claimId, appearanceId, onClose }: Props) {
  const t = useTranslations("claims");
  const common = useTranslations("common");
  const sentence = useErrorText();
  const toast = useToast();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [draft, setDraft] = useState<ClaimDraft | null>(null);
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const [busy, start] = useTransition();

  useEffect(() => {
    let gone = false;
    void loadClaimAction(slug, { claimId, appearanceId }).then((result) => {
      if (gone) return;
      if (!result.ok) return setFailure(result.error);
      setLoaded(result.value);
      setDraft(fromClaim(result.value.claim, result.value.appearance ?? undefined));
    });
    return () => {
      gone = true;
    };
  }, [slug, claimId, appearanceId]);

  const save = (over?: Claim) =>
    start(async () => {
      const { question, claimant } = draft ?? {};
      if (!loaded || !draft || missingParts(draft).length > 0 || !question || !("id" in question) || !claimant || !("id" in claimant)) return;
      const { claim, appearance, choices } = loaded;
      const version = (over ?? claim).version;
      const fields = { ...toClaimFields(draft, answerTypeOf(draft, choices)), credibility: claim.credibility };
      const written = await editClaimAction(slug, { id: claim.id, version, questionId: question.id, claimantId: claimant.id, claim: fields });
      if (!written.ok) return setFailure(written.error);
      if (appearance) {
        const presented = await editAppearanceAction(slug, {
          id: appearance.id,
          version: appearance.version,
          appearance: { ...toAppearanceFields(draft), reviewerNote: appearance.reviewerNote },
        });
        if (!presented.ok) return setFailure(presented.error);
      }
      toast({ message: t("saved") });
      onClose();
    });

  const remove = () =>
    start(async () => {
      const result = await removeClaimAction(slug, { id: claimId });
      if (!result.ok) return setFailure(result.error);
      onClose();
      toast({
        message: t("removed"),
        action: {
          label: common("undo"),
          run: async () => {
            const back = await restoreClaimAction(slug, { id: claimId });
            if (back.ok) toast({ message: t("restored") });
          },
        },
      });
    });

  const theirs = failure?.code === "conflict" ? (failure.params["current"] as Claim | undefined) : undefined;
  return (
    <Dialog
      open
      onClose={onClose}
      size="lg"
      title={t("edit")}
      keepOpenOnPressOutside
      actions={
        <>
          <Button variant="quiet" className="mr-auto text-danger" onClick={remove}>
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
      {theirs && draft && loaded ? (
        <ConflictNotice
          theirs={{ text: [theirs.answer, theirs.proposition].filter(Boolean).join("\n") }}
          yours={[draft.answer, draft.proposition].filter(Boolean).join("\n")}
          onKeepYours={() => {
            setFailure(null);
            save(theirs);
          }}
          onTakeTheirs={() => {
            setFailure(null);
            setLoaded({ ...loaded, claim: theirs });
            setDraft(fromClaim(theirs, loaded.appearance ?? undefined));
          }}
        />
      ) : failure ? (
        <ErrorSummary errors={[{ message: sentence(failure) }]} />
      ) : null}
      {draft && loaded ? (
        <form
          id="edit-claim"
          noValidate
          className="pt-2"
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy) save();
          }}
        >
          <ClaimFields
            key={loaded.claim.version}
            id="edit"
            draft={draft}
            onChange={setDraft}
            choices={loaded.choices}
            missing={missingParts(draft)}
            fieldErrors={Object.fromEntries(Object.entries(failure?.fields ?? {}).map(([path, code]) => [path.slice(path.lastIndexOf(".") + 1), code]))}
            withAppearance={loaded.appearance !== null}
          />
        </form>
      ) : failure ? null : (
        <Skeleton className="h-80" />
      )}
    </Dialog>
  );
}
