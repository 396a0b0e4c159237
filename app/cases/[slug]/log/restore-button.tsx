"use client";

import { Undo2 } from "lucide-react";
import { useTransition } from "react";
import { useTranslations } from "use-intl/react";
import { useErrorText } from "@/app/_errors/use-error-text";
import { Button } from "@/app/_ui/button";
import { Spinner } from "@/app/_ui/spinner";
import { useToast } from "@/app/_ui/toast";
import type { RemovableKind } from "@/lib/domain/log/removable";
import { restoreRemovedAction } from "./actions";

/** Brings back what an entry of the log removed. */
export function RestoreButton({ slug, kind, id, name }: { slug: string; kind: RemovableKind; id: string; name: string }) {
  const t = useTranslations("log");
  const sentence = useErrorText();
  const toast = useToast();
  const [busy, start] = useTransition();
  return (
    <Button
      size="sm"
      aria-label={t("restoreNamed", { name })}
      aria-disabled={busy || undefined}
      onClick={() =>
        start(async () => {
          const result = await restoreRemovedAction(slug, { kind, id });
          toast({ message: result.ok ? t("restored") : sentence(result.error) });
        })
      }
    >
      {busy ? <Spinner /> : <Undo2 aria-hidden="true" />}
      {t("restore")}
    </Button>
  );
}
