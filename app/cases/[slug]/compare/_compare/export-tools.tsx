"use client";

import { Download, Printer } from "lucide-react";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { Button } from "@/app/_ui/button";
import { useToast } from "@/app/_ui/toast";
import type { TextInfo } from "./text-info";

/** Kept until the browser has begun to save the file. In ms. */
const KEEP = 60_000;

type Props = {
  texts: readonly TextInfo[];
  /** Writes the page; each text is called by its title, origin and hash. */
  make: (names: string[], language: "en" | "fr") => Promise<string>;
};

/** The comparison as one HTML file that stands alone, and on paper. */
export function ExportTools({ texts, make }: Props) {
  const t = useTranslations("captures");
  const toast = useToast();
  const locale = useLocale() === "en" ? "en" : "fr";
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      const html = await make(texts.map(({ title, origin, hash }) => `${title} (${origin}, SHA-256 ${hash})`), locale);
      const address = URL.createObjectURL(new Blob([html], { type: "text/html;charset=utf-8" }));
      const link = document.createElement("a");
      link.href = address;
      link.download = t("fileName");
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), KEEP);
    } catch {
      toast({ message: t("exportFailed") });
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button size="sm" variant="quiet" aria-disabled={busy || undefined} onClick={() => void (busy ? undefined : save())}>
        <Download aria-hidden="true" />
        {t("saveHtml")}
      </Button>
      <Button size="sm" variant="quiet" onClick={() => window.print()}>
        <Printer aria-hidden="true" />
        {t("print")}
      </Button>
    </>
  );
}
