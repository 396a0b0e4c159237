import { CalendarDays, CircleDashed, Hash, Quote, UserRoundPlus } from "lucide-react";
import type { SuggestionKind } from "@/lib/domain/assists/suggest/suggestion";

const ICONS = { attribution: Quote, quantity: Hash, hedge: CircleDashed, date: CalendarDays, actor: UserRoundPlus } as const;

/** The shape of a kind of suggestion: it says the kind without colour. */
export function KindIcon({ kind }: { kind: SuggestionKind }) {
  const Icon = ICONS[kind];
  return <Icon aria-hidden="true" className="size-3.5" />;
}
