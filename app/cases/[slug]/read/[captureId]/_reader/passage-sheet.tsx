"use client";

import { X } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { IconButton } from "@/app/_ui/icon-button";
import type { MarginClaim, MarginPassage } from "@/lib/services/reader/load-reader";
import { PassageClaims } from "./passage-claims";

type Props = { slug: string; passage: MarginPassage; onEdit: ((claim: MarginClaim) => void) | null; onClose: () => void };

/** The margin's card of the passage that was touched, at the foot of a screen too narrow for a margin. */
export function PassageSheet({ slug, passage, onEdit, onClose }: Props) {
  const t = useTranslations("reader");
  const common = useTranslations("common");
  return (
    <section
      aria-label={t("margin")}
      className="fixed inset-x-0 bottom-0 z-30 flex max-h-[45dvh] items-start gap-2 overflow-y-auto rounded-t-lg border border-line-strong bg-paper py-3 pr-2 pl-4 text-sm shadow-floating lg:hidden"
    >
      <div className="flex min-w-0 flex-1 flex-col gap-2">
        <PassageClaims slug={slug} passage={passage} onEdit={onEdit} />
      </div>
      <IconButton label={common("close")} onClick={onClose}>
        <X />
      </IconButton>
    </section>
  );
}
