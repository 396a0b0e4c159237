"use client";

import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { useDraft } from "@/app/_ui/use-draft";
import { Button } from "@/app/_ui/button";
import { DraftNotice } from "@/app/_ui/draft-notice";
import { TextArea } from "@/app/_ui/text-area";

/** Takes pasted text. What comes formatted is kept as HTML, so that headings and links' words survive. */
export function PasteForm({ onPaste }: { onPaste: (body: Blob, name: string) => void }) {
  const t = useTranslations("import");
  const [text, setText] = useState("");
  const [html, setHtml] = useState<string | null>(null);
  const [sent, setSent] = useState(0);
  const { ref, restored, discard } = useDraft({ id: "paste", saved: sent });
  return (
    <form
      ref={ref}
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === "") return;
        onPaste(new Blob([html ?? text], { type: html === null ? "text/plain;charset=utf-8" : "text/html;charset=utf-8" }), "");
        setText("");
        setHtml(null);
        setSent(sent + 1);
      }}
    >
      <DraftNotice restored={restored} onDiscard={discard} />
      <TextArea
        name="text"
        label={t("pasteLabel")}
        hint={t("pasteHint")}
        rows={8}
        value={text}
        onPaste={(event) => {
          // Only when the box was empty: what is typed around it would be lost with the formatted version.
          if (text === "") setHtml(event.clipboardData.getData("text/html") || null);
        }}
        onChange={(event) => {
          if (text !== "") setHtml(null);
          setText(event.target.value);
        }}
      />
      <div>
        <Button type="submit" variant="primary" disabled={text.trim() === ""}>
          {t("pasteSubmit")}
        </Button>
      </div>
    </form>
  );
}
