import type { ReactNode } from "react";

/** Choices that belong together, with what they are about before them. */
export function FilterGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <fieldset className="flex flex-wrap items-center gap-1">
      <legend className="sr-only">{label}</legend>
      <span aria-hidden="true" className="text-ink-faint sm:min-w-40">
        {label}
      </span>
      {children}
    </fieldset>
  );
}
