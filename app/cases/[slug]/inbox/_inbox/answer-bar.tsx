"use client";

import { useTranslations } from "use-intl/react";
import { Button } from "@/app/_ui/button";
import { Disclosure } from "@/app/_ui/disclosure";
import { LetterKey } from "@/app/_ui/letter-key";
import { TextArea } from "@/app/_ui/text-area";

type Props = { acts: Record<string, () => void>; busy: boolean; note: string; onNote: (note: string) => void; /** The note was typed before a reload. */ restored: boolean };

const ANSWERS = [
  ["1", "still"],
  ["2", "now"],
  ["3", "gone"],
] as const;

/** The three answers, each with its key, and room for a word on why. */
export function AnswerBar({ acts, busy, note, onNote, restored }: Props) {
  const t = useTranslations("inbox");
  return (
    <section aria-label={t("answerTitle")} className="md:sticky md:bottom-0 z-10 -mx-1 border-t border-line bg-paper px-1 py-3">
      <h3 className="mb-2 text-lg">{t("answerTitle")}</h3>
      <div className="flex flex-wrap gap-2">
        {ANSWERS.map(([key, answer]) => (
          <Button key={key} aria-disabled={busy || undefined} onClick={() => acts[key]?.()}>
            {t(answer)} <LetterKey>{key}</LetterKey>
          </Button>
        ))}
      </div>
      <Disclosure summary={t("note")} open={restored || undefined} className="mt-1 text-sm">
        <TextArea label={t("note")} hideLabel rows={2} value={note} onChange={(event) => onNote(event.target.value)} />
      </Disclosure>
    </section>
  );
}
