"use client";

import { Copy } from "lucide-react";
import { useTransition } from "react";
import { useTranslations } from "use-intl/react";
import { useErrorText } from "@/app/_errors/use-error-text";
import { Button } from "@/app/_ui/button";
import { Spinner } from "@/app/_ui/spinner";
import { useToast } from "@/app/_ui/toast";
import { copyMatrixAction } from "../actions";

/** Puts the matrix as shown on the clipboard: a table for a document, tab-separated for a spreadsheet. */
export function CopyButton({ slug, query }: { slug: string; query: string }) {
  const t = useTranslations("matrix");
  const sentence = useErrorText();
  const toast = useToast();
  const [busy, start] = useTransition();
  const copy = () =>
    start(async () => {
      const made = copyMatrixAction(slug, { query });
      const part = async (type: "html" | "tsv", mime: string) => {
        const result = await made;
        if (!result.ok) throw new Error("not copied");
        return new Blob([result.value[type]], { type: mime });
      };
      try {
        // Promises inside the item: Safari lets a page write to the clipboard only from the press itself.
        await navigator.clipboard.write([new ClipboardItem({ "text/html": part("html", "text/html"), "text/plain": part("tsv", "text/plain") })]);
        toast({ message: t("copied") });
      } catch {
        const result = await made;
        toast({ message: result.ok ? t("copyRefused") : sentence(result.error) });
      }
    });
  return (
    <Button size="sm" className="min-h-8" onClick={copy} aria-disabled={busy || undefined}>
      {busy ? <Spinner /> : <Copy aria-hidden="true" />}
      {t("copy")}
    </Button>
  );
}
