"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { Button } from "./_ui/button";
import { EmptyState } from "./_ui/empty-state";
import { LinkButton } from "./_ui/link-button";

/** What a page shows when it fails. Only the reference reaches the reader; the server's log has the rest. */
export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations("errors");
  const common = useTranslations("common");
  // A script that an update has replaced is not there to be asked for again: the page as it is now is.
  const outdated = error instanceof Error && error.name === "ChunkLoadError";
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : null;
  return (
    <main id="content" tabIndex={-1} className="px-4 py-8">
      <EmptyState
        icon={<CircleAlert />}
        title={t("crashTitle")}
        actions={
          <>
            <Button variant="primary" onClick={outdated ? () => window.location.reload() : retry}>
              {common("retry")}
            </Button>
            <LinkButton href="/">{t("backHome")}</LinkButton>
          </>
        }
      >
        {digest ? t("crashBody", { digest }) : t("crashBodyPlain")}
      </EmptyState>
    </main>
  );
}
