"use client";

import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { FailureSummary } from "@/app/_errors/failure-summary";
import { useSubmit } from "@/app/_errors/use-submit";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { SaveButton } from "@/app/_ui/save-button";
import { removeDemoAction } from "./actions";

/** Removes the demo case after asking once: nothing brings back what was tried out in it. */
export function RemoveDemo({ slug }: { slug: string }) {
  const t = useTranslations("settings");
  const common = useTranslations("common");
  const { failure, busy, submit } = useSubmit();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t("removeDemo")}</Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t("removeDemo")}
        size="sm"
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{common("cancel")}</Button>
            <SaveButton
              type="button"
              variant="danger"
              busy={busy}
              onClick={() =>
                submit(
                  () => removeDemoAction(slug, {}),
                  // A whole load: the case's own frame is gone.
                  () => window.location.assign("/"),
                )
              }
            >
              {common("delete")}
            </SaveButton>
          </>
        }
      >
        <FailureSummary failure={failure} />
        <p>{t("removeDemoQuestion")}</p>
      </Dialog>
    </>
  );
}
