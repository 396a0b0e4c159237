"use client";

import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/app/_ui/button";
import type { Source } from "@/lib/domain/sources/types";
import { EditSourceDialog } from "../../_sources/edit-source-dialog";

/** Opens the source's metadata for editing. */
export function EditSourceButton({ slug, source }: { slug: string; source: Source }) {
  const t = useTranslations("sources");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("edit")}</Button>
      {open ? <EditSourceDialog slug={slug} source={source} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
