"use client";

import { Download, Printer } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/app/_ui/button";
import { buttonStyle } from "@/app/_ui/button-style";
import { Checkbox } from "@/app/_ui/checkbox";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { Select } from "@/app/_ui/select";
import { Spinner } from "@/app/_ui/spinner";
import { NotePreview } from "./note-preview";

type Props = { slug: string; language: "fr" | "en"; questions: readonly { id: string; text: string }[] };

const FORMS = ["html", "markdown", "json", "csv", "xlsx"] as const;

const SHEETS: ReadonlySet<string> = new Set(["csv", "xlsx"]);

/** Which questions, which language, which form: the note as it will be on the right, and the button that writes it. */
export function NoteDesk({ slug, language: initial, questions }: Props) {
  const t = useTranslations("notes");
  const [language, setLanguage] = useState(initial);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const chosen = questions.filter((question) => !left.has(question.id));
  const query = new URLSearchParams({ language });
  if (left.size > 0) for (const { id } of chosen) query.append("q", id);

  const write = async (form: (typeof FORMS)[number]) => {
    setBusy(form);
    setFailed(false);
    const asked = new URLSearchParams(query);
    asked.set("form", form);
    // A spreadsheet has the same columns in either language.
    if (SHEETS.has(form)) asked.delete("language");
    const answer = await fetch(`/api/cases/${slug}/${SHEETS.has(form) ? "claims/export" : "notes"}?${asked}`, { method: "POST" }).catch(() => null);
    setBusy(null);
    if (!answer?.ok) return setFailed(true);
    const name = /filename="([^"]+)"/u.exec(answer.headers.get("content-disposition") ?? "")?.[1] ?? `note.${form}`;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(await answer.blob());
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  };

  const preview = `/api/cases/${slug}/notes/preview?${query}`;
  return (
    <div className="grid gap-8 lg:grid-cols-[18rem_minmax(0,1fr)]">
      <form data-print="no" className="flex flex-col gap-5" onSubmit={(event) => event.preventDefault()}>
        {failed ? <ErrorSummary errors={[{ message: t("failed") }]} /> : null}
        <Select
          label={t("language")}
          value={language}
          onChange={(event) => setLanguage(event.target.value === "en" ? "en" : "fr")}
          options={[
            { value: "fr", label: t("french") },
            { value: "en", label: t("english") },
          ]}
        />
        <fieldset className="flex flex-col gap-1.5">
          <legend className="mb-1 text-sm font-medium">{t("questions")}</legend>
          {questions.map(({ id, text }) => (
            <Checkbox
              key={id}
              label={text}
              checked={!left.has(id)}
              onChange={() => {
                const next = new Set(left);
                if (!next.delete(id)) next.add(id);
                setLeft(next);
              }}
            />
          ))}
        </fieldset>
        <div className="flex flex-col gap-2">
          {FORMS.map((form) => (
            <Button key={form} variant={form === "html" ? "primary" : "secondary"} disabled={chosen.length === 0} aria-disabled={busy !== null || undefined} onClick={() => void write(form)}>
              {busy === form ? <Spinner /> : <Download aria-hidden="true" />}
              {t(`write.${form}`)}
            </Button>
          ))}
          {chosen.length === 0 ? null : (
            <a href={preview} target="_blank" rel="noreferrer" className={buttonStyle("secondary", "md")}>
              <Printer aria-hidden="true" />
              {t("toPrint")}
            </a>
          )}
        </div>
      </form>
      {chosen.length === 0 ? (
        <p className="text-ink-soft">{t("noneChosen")}</p>
      ) : (
        <>
          <NotePreview src={preview} />
          <p className="hidden print:block">{t("printedElsewhere")}</p>
        </>
      )}
    </div>
  );
}
