"use client";

import { lazy, Suspense, useRef, useState } from "react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import type { ClaimDraft } from "@/app/cases/[slug]/_claims/claim-form/claim-draft";
import { useToast } from "@/app/_ui/toast";
import { inQuotes } from "@/lib/domain/claims/in-quotes";
import { translationLanguage } from "@/lib/domain/passages/translation-language";
import type { FormChoices } from "@/lib/services/claims/load-form-choices";
import type { MarginClaim, MarginPassage } from "@/lib/services/reader/load-reader";
import { markExclusionAction, removeAppearanceAction, removeClaimsAction, unmarkExclusionAction } from "../../actions";
import type { Annotated } from "./annotate-panel";
import { HowToClaim } from "./how-to-claim";
import { KeysHelp } from "./keys-help";
import { Margin } from "./margin";
import { PassageSheet } from "./passage-sheet";
import { SelectionToolbar } from "./selection-toolbar";
import type { LaneHandle } from "./suggestions/suggestion-lane";
import { usePassageHighlight } from "./suggestions/use-passage-highlight";
import { useCurrentPassage } from "./use-current-passage";
import { useFormOpening } from "./use-form-opening";
import { useReaderKeys } from "./use-reader-keys";
import { useSelection } from "./use-selection";
import { useSettled } from "./use-settled";
import { WaitingBar } from "./waiting-bar";

// The forms come with the first use: reading needs none of them.
const AnnotatePanel = lazy(() => import("./annotate-panel").then((module) => ({ default: module.AnnotatePanel })));
const AddToClaimPanel = lazy(() => import("./add-to-claim-panel").then((module) => ({ default: module.AddToClaimPanel })));
const EditClaimDialog = lazy(() => import("@/app/cases/[slug]/_claims/edit-claim/edit-claim-dialog").then((module) => ({ default: module.EditClaimDialog })));

const SuggestionLane = lazy(() => import("./suggestions/suggestion-lane").then((module) => ({ default: module.SuggestionLane })));

type Props = {
  slug: string;
  captureId: string;
  language: string;
  locale: "fr" | "en";
  canEdit: boolean;
  passages: readonly MarginPassage[];
  choices: FormChoices;
  /** What follows a copied quote: publication, title, date, hash. */
  citation: string;
  exclusionReason: string;
  /** The text, rendered on the server. */
  children: ReactNode;
};

type Open = { what: "annotate" | "add"; annotated: Annotated } | { what: "edit"; claim: MarginClaim } | null;

/** The reading view's behaviour around the text: selection, toolbar, margin and panels. */
export function ReaderFrame(props: Props) {
  const { slug, captureId, language, locale, canEdit, passages, choices, citation, exclusionReason, children } = props;
  const t = useTranslations("reader");
  const common = useTranslations("common");
  const toast = useToast();
  const text = useRef<HTMLDivElement>(null);
  const { selection, move, sentence, clear } = useSelection(text, language);
  const [current, setCurrent] = useCurrentPassage(text);
  const [open, setOpen] = useState<Open>(null);
  const [last, setLast] = useState<Partial<ClaimDraft>>({});
  const lane = useRef<LaneHandle>(null);
  const settled = useSettled();
  const touched = current === null ? undefined : passages.find(({ id }) => id === current);
  const onEdit = canEdit ? (claim: MarginClaim) => setOpen({ what: "edit", claim }) : null;
  // The form takes the focus, and the browser's own selection with it: the words stay marked.
  usePassageHighlight(text, open && open.what !== "edit" ? open.annotated : null, "annotated");

  const form = useFormOpening({ text, lane, selection: canEdit ? selection : null, onOpen: (what, annotated) => setOpen({ what, annotated }) });
  const close = () => {
    setOpen(null);
    text.current?.focus({ preventScroll: true });
  };
  /** Given up, a suggestion is where one left it. */
  const giveUp = ({ suggestion }: Annotated) => {
    close();
    if (suggestion) lane.current?.focus(suggestion.place);
  };
  const undo = (message: string, run: () => Promise<{ ok: boolean }>) =>
    toast({
      message,
      action: {
        label: common("undo"),
        run: async () => {
          if ((await run()).ok) toast({ message: t("undone") });
        },
      },
    });
  const exclude = async () => {
    if (!selection || !canEdit) return;
    const result = await markExclusionAction(slug, { captureId, start: selection.start, end: selection.end, reason: exclusionReason });
    clear();
    if (result.ok) undo(t("markedExcluded"), () => unmarkExclusionAction(slug, { id: result.value }));
  };
  const copy = async () => {
    if (!selection) return;
    await navigator.clipboard.writeText(`${inQuotes(selection.words, locale)}\n${citation} [${selection.start}–${selection.end}]`);
    toast({ message: t("copied") });
  };
  const onKeyDown = useReaderKeys(text, () => open === null && !form.isUnderWay(), { move, sentence, clear, newClaim: () => void form.begin("annotate"), addTo: () => void form.begin("add"), exclude: () => void exclude(), nextSuggestion: () => lane.current?.next(), toggleSuggestions: () => lane.current?.toggle() });

  return (
    <div className="grid gap-x-10 lg:grid-cols-[minmax(0,42rem)_minmax(15rem,22rem)]">
      <div className="relative min-w-0">
        <p id="reader-hint" className="sr-only">
          {t("hint")}
        </p>
        <div className="absolute end-0 top-0 max-sm:hidden pointer-coarse:hidden">
          <KeysHelp />
        </div>
        {settled ? (
          <Suspense fallback={<div className="mb-3 h-8" />}>
            <SuggestionLane ref={lane} {...{ slug, captureId, text, passages, canEdit }} isOther={language !== "fr" && language !== "en"} withForm={open !== null} onReading={form.setReading} onAnnotate={(annotated) => setOpen({ what: "annotate", annotated })} />
          </Suspense>
        ) : (
          <div className="mb-3 h-8" />
        )}
        {passages.length === 0 && canEdit ? <p className="mb-4 text-sm text-ink-faint lg:hidden"><HowToClaim /></p> : null}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- words are chosen in it by key, as in a text field that cannot be written in */}
        <div
          ref={text}
          role="application"
          aria-label={t("text")}
          aria-describedby="reader-hint"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the same
          tabIndex={0}
          className="reader-text focus-bar"
          onKeyDown={onKeyDown}
        >
          {children}
        </div>
        {selection && !open ? (
          <SelectionToolbar
            selection={selection}
            canEdit={canEdit}
            onNewClaim={() => void form.begin("annotate")}
            onAddTo={() => void form.begin("add")}
            onExclude={() => void exclude()}
            onCopy={() => void copy()}
          >
            {form.isWaiting ? (
              <WaitingBar
                onOpenEmpty={form.openEmpty}
                onCancel={() => {
                  form.stopWaiting();
                  text.current?.focus({ preventScroll: true });
                }}
              />
            ) : null}
          </SelectionToolbar>
        ) : null}
        <output className="sr-only">{selection ? t("selected", { words: selection.words }) : ""}</output>
      </div>
      <div className="min-w-0">
        <Suspense>
          {open?.what === "annotate" ? (
            <AnnotatePanel
              key={`${open.annotated.start}-${open.annotated.end}`}
              {...{ slug, captureId, choices }}
              translateInto={translationLanguage(language, locale)}
              annotated={open.annotated}
              initial={last}
              onClose={() => giveUp(open.annotated)}
              onSaved={(claimIds, draft) => {
                setLast({ claimant: draft.claimant && "id" in draft.claimant ? draft.claimant : null });
                close();
                clear();
                if (open.annotated.suggestion) {
                  lane.current?.next();
                  lane.current?.taken(open.annotated.suggestion.place);
                }
                undo(t("savedClaims", { count: claimIds.length }), () => removeClaimsAction(slug, { ids: [...claimIds] }));
              }}
            />
          ) : open?.what === "add" ? (
            <AddToClaimPanel
              {...{ slug, captureId }}
              annotated={open.annotated}
              onClose={close}
              onSaved={(appearanceId) => {
                close();
                clear();
                undo(t("added"), () => removeAppearanceAction(slug, { id: appearanceId }));
              }}
            />
          ) : (
            <div className="hidden h-full lg:block">
              {passages.length === 0 && canEdit ? (
                <div className="mt-11 border-l-2 border-line py-0.5 pl-3 text-sm text-ink-faint">
                  <p className="font-medium text-ink-soft">{t("noClaimsTitle")}</p>
                  <p className="mt-1"><HowToClaim /></p>
                </div>
              ) : null}
              <Margin slug={slug} text={text} passages={passages} current={current} onPoint={setCurrent} onEdit={onEdit} />
            </div>
          )}
          {touched && open === null && !selection ? <PassageSheet slug={slug} passage={touched} onEdit={onEdit} onClose={() => setCurrent(null)} /> : null}
          {open?.what === "edit" ? (
            <EditClaimDialog slug={slug} claimId={open.claim.claimId} appearanceId={open.claim.appearanceId} onClose={close} />
          ) : null}
        </Suspense>
      </div>
    </div>
  );
}
