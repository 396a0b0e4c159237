import { useTranslations } from "use-intl/react";

/** What reviewers have noted, kept apart from the words of sources; nothing when they noted nothing. */
export function ReviewerNotes({ notes }: { notes: readonly string[] }) {
  const t = useTranslations("claims");
  const written = notes.filter((note) => note.trim() !== "");
  if (written.length === 0) return null;
  return (
    <ul aria-label={t("reviewerNote")} className="mt-1 flex flex-col gap-1">
      {written.map((note) => (
        <li key={note} className="border-l-2 border-line-strong pl-2.5 text-sm whitespace-pre-wrap text-ink-soft">
          {note}
        </li>
      ))}
    </ul>
  );
}
