import { ArrowUpDown, Check, CircleHelp, CircleSlash, Pencil, Quote } from "lucide-react";
import type { AnchorStatus } from "@/lib/domain/passages/anchoring";

const ICONS = { exact: Check, typographic: Quote, edited: Pencil, moved: ArrowUpDown, ambiguous: CircleHelp, orphaned: CircleSlash } as const;

/** What became of a passage: a shape and a word, never a colour alone. */
export function StatusMark({ status, label }: { status: AnchorStatus; label: string }) {
  const Icon = ICONS[status];
  return (
    <span className="inline-flex items-center gap-1 text-xs font-medium text-ink-soft">
      <Icon aria-hidden="true" className="size-3.5" />
      {label}
    </span>
  );
}
