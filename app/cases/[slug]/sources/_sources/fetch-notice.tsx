"use client";

import { useTransition } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { acceptFetchNoticeAction } from "../actions";

/** What a site learns when a page is fetched, to be read by somebody of the case before the first. */
export function FetchNotice({ slug }: { slug: string }) {
  const t = useTranslations("import");
  const [busy, start] = useTransition();
  return (
    <Notice
      tone="notice"
      title={t("noticeTitle")}
      actions={
        <Button size="sm" aria-disabled={busy || undefined} onClick={() => start(async () => void (await acceptFetchNoticeAction(slug, {})))}>
          {t("noticeAccept")}
        </Button>
      }
    >
      {t("notice")}
    </Notice>
  );
}
