"use client";

import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { useDraft } from "@/app/_ui/use-draft";
import { Button } from "@/app/_ui/button";
import { DraftNotice } from "@/app/_ui/draft-notice";
import { TextArea } from "@/app/_ui/text-area";

/** Length up to which the formatted version is kept through a reload: a browser keeps some megabytes for a site, and the plain text needs its room. */
const KEPT_HTML = 500_000;

type Props = {
  /** What the button says that it does with the text. */
  submit: string;
  /** Names what the text is pasted into, so that a draft comes back there and nowhere else. */
  draftId: string;
  /** Sends the text; tells whether it went through. What did not stays in the box. */
  onPaste: (body: Blob, name: string) => Promise<boolean>;
};

/** Takes pasted text. What comes formatted is kept as HTML, so that headings and links' words survive. */
export function PasteForm({ submit, draftId, onPaste }: Props) {
  const t = useTranslations("import");
  const [text, setText] = useState("");
  const [html, setHtml] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState(0);
  const { ref, restored, discard } = useDraft({ id: `paste/${draftId}`, saved: sent });
  const empty = () => {
    setText("");
    setHtml(null);
  };
  const send = async () => {
    setBusy(true);
    const wentThrough = await onPaste(new Blob([html ?? text], { type: html === null ? "text/plain;charset=utf-8" : "text/html;charset=utf-8" }), "");
    setBusy(false);
    if (!wentThrough) return;
    empty();
    setSent((n) => n + 1);
  };
  return (
    <form
      ref={ref}
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "" && !busy) void send();
      }}
    >
      <DraftNotice
        restored={restored}
        onDiscard={() => {
          discard();
          empty();
        }}
      />
      <TextArea
        name="text"
        label={t("pasteLabel")}
        hint={t("pasteHint")}
        rows={8}
        value={text}
        readOnly={busy}
        onPaste={(event) => {
          // Only when the box was empty: what is typed around it would be lost with the formatted version.
          if (text === "") setHtml(event.clipboardData.getData("text/html") || null);
        }}
        onChange={(event) => {
          if (text !== "") setHtml(null);
          setText(event.target.value);
        }}
      />
      {/* After the text, whose change would drop it when a draft is put back. */}
      <input type="hidden" name="html" value={html !== null && html.length <= KEPT_HTML ? html : ""} onInput={(event) => setHtml(event.currentTarget.value || null)} />
      <div>
        <Button type="submit" variant="primary" disabled={text.trim() === ""} aria-disabled={busy || undefined}>
          {submit}
        </Button>
      </div>
    </form>
  );
}
