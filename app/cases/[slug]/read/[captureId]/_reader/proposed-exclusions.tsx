"use client";

import { useTransition } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { keepExclusionAction, unmarkExclusionAction } from "../../actions";

/** A stretch that waits for a decision, with as many of its words as tell which it is. */
interface Proposed {
  readonly id: string;
  readonly version: number;
  readonly words: string;
}

/** What the importer took for teasers or newsletter boxes, for a person to decide. */
export function ProposedExclusions({ slug, proposed }: { slug: string; proposed: readonly Proposed[] }) {
  const t = useTranslations("reader");
  const [busy, start] = useTransition();
  if (proposed.length === 0) return null;
  return (
    <ul className="mb-6 flex max-w-reading flex-col gap-2">
      {proposed.map(({ id, version, words }) => (
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
            <p className="font-serif">{words}</p>
          </Notice>
        </li>
      ))}
    </ul>
  );
}
