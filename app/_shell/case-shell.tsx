import type { ReactNode } from "react";
import { CaseNav } from "./case-nav";
import type { CaseNavProps } from "./case-nav";

/**
 * The frame of every page of one case, inside AppShell: navigation and the main landmark. The case's layout
 * (app/cases/[slug]/layout.tsx) opens the case through the one door and renders this.
 */
export function CaseShell({ children, ...nav }: CaseNavProps & { children: ReactNode }) {
  return (
    <div className="lg:flex">
      <CaseNav {...nav} />
      <main id="content" tabIndex={-1} className="min-w-0 flex-1 px-4 py-6 lg:px-8 lg:py-8">
        {children}
      </main>
    </div>
  );
}
