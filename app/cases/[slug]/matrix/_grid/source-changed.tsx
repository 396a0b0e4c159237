import { FileClock } from "lucide-react";
import Link from "next/link";
import type { ChangedPassage } from "@/lib/domain/passages/review";

type Props = {
  slug: string;
  changed: Pick<ChangedPassage, "reviewId" | "change">;
  label: string;
  /** What it means, for pointing at it and for screen readers. */
  explanation: string;
  /** Kept out of the way of Tab where the grid moves the focus. */
  inGrid?: boolean;
};

/** A mark on words whose source has changed since: a sign with its words, leading to where it is reviewed. */
export function SourceChanged({ slug, changed, label, explanation, inGrid = false }: Props) {
  const view = changed.change === "gone" ? "view=answered&" : "";
  return (
    <Link
      href={`/cases/${slug}/inbox?${view}item=${changed.reviewId}`}
      prefetch={false}
      title={explanation}
      tabIndex={inGrid ? -1 : undefined}
      className="inline-flex items-center gap-1 rounded-xs border border-dashed border-notice px-1 text-xs font-medium text-notice hover:underline"
    >
      <FileClock aria-hidden="true" className="size-3.5" />
      {label}
      <span className="sr-only">. {explanation}</span>
    </Link>
  );
}
