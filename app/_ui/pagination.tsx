import { ChevronLeft, ChevronRight } from "lucide-react";
import { LinkButton } from "./link-button";

type PaginationProps = {
  page: number;
  pages: number;
  hrefFor: (page: number) => string;
  labels: { nav: string; previous: string; next: string; position: string };
};

/** Previous, position and next as plain links, so that a page of results has an address. Pages count from 1. */
export function Pagination({ page, pages, hrefFor, labels }: PaginationProps) {
  if (pages <= 1) return null;
  return (
    <nav aria-label={labels.nav} className="flex items-center justify-center gap-3 py-4 text-sm">
      {page > 1 ? (
        <LinkButton size="sm" rel="prev" href={hrefFor(page - 1)}>
          <ChevronLeft aria-hidden="true" />
          {labels.previous}
        </LinkButton>
      ) : null}
      <span className="text-ink-soft tabular-nums">{labels.position}</span>
      {page < pages ? (
        <LinkButton size="sm" rel="next" href={hrefFor(page + 1)}>
          {labels.next}
          <ChevronRight aria-hidden="true" />
        </LinkButton>
      ) : null}
    </nav>
  );
}
