"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { useTranslations } from "use-intl/react";
import { useErrorText } from "@/app/_errors/use-error-text";
import { Button } from "@/app/_ui/button";
import { Spinner } from "@/app/_ui/spinner";
import { useToast } from "@/app/_ui/toast";
import { loadDemoAction } from "./actions";

/** Makes the demo case and opens it. */
export function LoadDemoButton() {
  const t = useTranslations("cases");
  const sentence = useErrorText();
  const toast = useToast();
  const router = useRouter();
  const [busy, start] = useTransition();
  return (
    <Button
      aria-disabled={busy || undefined}
      onClick={() => {
        if (busy) return;
        start(async () => {
          const result = await loadDemoAction({});
          if (result.ok) router.push(`/cases/${result.value.slug}/sources`);
          else toast({ message: sentence(result.error) });
        });
      }}
    >
      {busy ? <Spinner /> : null}
      {t("loadDemo")}
    </Button>
  );
}
