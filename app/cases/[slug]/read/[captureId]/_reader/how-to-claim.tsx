"use client";

import { useTranslations } from "use-intl/react";
import { useLetterKeys } from "@/app/_ui/use-letter-keys";

/** How a first claim is made: by the key where there is one, by the button alone under a finger or where keys of one letter are off. */
export function HowToClaim() {
  const t = useTranslations("reader");
  const [letters] = useLetterKeys();
  if (!letters) return t("noClaimsTouch");
  return (
    <>
      <span className="max-sm:hidden pointer-coarse:hidden">{t("noClaims")}</span>
      <span className="hidden max-sm:inline pointer-coarse:inline">{t("noClaimsTouch")}</span>
    </>
  );
}
