"use client";

import { useTransition } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import type { Exclusion } from "@/lib/domain/sources/types";
import { keepExclusionAction, unmarkExclusionAction } from "../../actions";

/** Characters of a stretch shown before it is cut. */
const SHOWN = 120;

/** What the importer took for teasers or newsletter boxes, for a person to decide. */
export function ProposedExclusions({ slug, text, exclusions }: { slug: string; text: string; exclusions: readonly Exclusion[] }) {
  const t = useTranslations("reader");
  const [busy, start] = useTransition();
  const proposed = exclusions.filter((exclusion) => exclusion.proposed);
  if (proposed.length === 0) return null;
  return (
    <ul className="mb-6 flex max-w-reading flex-col gap-2">
      {proposed.map(({ id, version, start: from, end }) => {
        const words = text.slice(from, end).trim();
        return (
          <li key={id}>
            <Notice
              title={t("proposed")}
              actions={
                <>
                  <Button size="sm" aria-disabled={busy || undefined} onClick={() => start(async () => void (await keepExclusionAction(slug, { id, version })))}>
                    {t("keep")}
                  </Button>
                  <Button size="sm" variant="quiet" aria-disabled={busy || undefined} onClick={() => start(async () => void (await unmarkExclusionAction(slug, { id })))}>
                    {t("unmark")}
                  </Button>
                </>
              }
            >
              <p className="font-serif">{words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words}</p>
            </Notice>
          </li>
        );
      })}
    </ul>
  );
}
