import { Ban, Blend, Equal, EqualNot, History, MoveHorizontal, Proportions, Undo2, VolumeX } from "lucide-react";
import type { Relation } from "@/lib/domain/disagreement/types";

/** A sign per relation, always beside its word; none says which account is right. */
const ICONS = {
  contradiction: EqualNot,
  denial: Ban,
  retraction: Undo2,
  "scope-mismatch": Proportions,
  silence: VolumeX,
  update: History,
  overlap: Blend,
  spread: MoveHorizontal,
  agreement: Equal,
} as const satisfies Record<Relation, unknown>;

/** How accounts stand to each other, as a sign and a word. */
export function RelationBadge({ relation, label, faint = false }: { relation: Relation; label: string; faint?: boolean }) {
  const Icon = ICONS[relation];
  return (
    <span
      className={`inline-flex max-w-full items-center text-left gap-1.5 rounded-xs border px-1.5 py-px text-xs leading-5 font-medium sm:whitespace-nowrap ${faint ? "border-line text-ink-faint" : "border-line-strong bg-raised text-ink"}`}
    >
      <Icon aria-hidden="true" className="size-3.5 shrink-0" />
      {label}
    </span>
  );
}
