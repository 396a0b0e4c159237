import { ChevronRight } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";

type DisclosureProps = Omit<ComponentProps<"details">, "title"> & {
  summary: ReactNode;
  /** What is disclosed stands where the summary does, not further in. */
  bare?: boolean;
};

/** Native details and summary. */
export function Disclosure({ summary, children, bare, className, ...rest }: DisclosureProps) {
  return (
    <details className={classNames("group/disclosure", className)} {...rest}>
      <summary className="flex min-h-7 list-none items-center gap-1.5 rounded-sm text-ui font-medium text-ink-soft hover:text-ink [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden="true" className="size-4 shrink-0 transition-transform group-open/disclosure:rotate-90" />
        {summary}
      </summary>
      <div className={bare ? "pt-2" : "pt-2 pl-5.5"}>{children}</div>
    </details>
  );
}
