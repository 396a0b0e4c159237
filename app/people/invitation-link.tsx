"use client";

import { Copy } from "lucide-react";
import { useId } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/app/_ui/button";
import { controlStyle } from "@/app/_ui/field";
import { useToast } from "@/app/_ui/toast";

/** The link to hand over, shown this once: only its hash is kept. */
export function InvitationLink({ token, name }: { token: string; name: string }) {
  const t = useTranslations("auth");
  const toast = useToast();
  const id = useId();
  const link = `${window.location.origin}/invitation?token=${encodeURIComponent(token)}`;
  return (
    <div className="flex flex-col gap-2">
      <p>{t("linkLead", { name })}</p>
      <label htmlFor={id} className="text-sm font-medium">
        {t("link")}
      </label>
      <div className="flex flex-wrap gap-2">
        <input id={id} readOnly value={link} className={`${controlStyle} h-9 flex-1 basis-60`} onFocus={(event) => event.target.select()} />
        <Button onClick={() => void navigator.clipboard.writeText(link).then(() => toast({ message: t("linkCopied") }))}>
          <Copy aria-hidden="true" />
          {t("copyLink")}
        </Button>
      </div>
    </div>
  );
}
