import type { ReactNode } from "react";
import { classNames } from "../_ui/class-names";

const widths = { form: "max-w-form", reading: "max-w-4xl", wide: "max-w-wide", full: "max-w-none" } as const;

/**
 * The main landmark of a page that is not inside a case.
 *
 * @param width `form` for sign-in and the like, `wide` for lists and tables
 */
export function PageBody({ width = "wide", children }: { width?: keyof typeof widths; children: ReactNode }) {
  return (
    <main id="content" tabIndex={-1} className={classNames("mx-auto w-full px-4 py-8 lg:px-8 lg:py-10", widths[width])}>
      {children}
    </main>
  );
}
