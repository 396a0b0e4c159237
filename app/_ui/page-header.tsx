import type { ReactNode } from "react";

type PageHeaderProps = {
  title: ReactNode;
  /** A line over the title, e.g. breadcrumbs. */
  above?: ReactNode;
  /** One or two sentences under the title. */
  lead?: ReactNode;
  /** Buttons at the end of the line. */
  actions?: ReactNode;
};

/** The one `h1` of a page, with what belongs to it. */
export function PageHeader({ title, above, lead, actions }: PageHeaderProps) {
  return (
    <div className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-0 max-w-3xl">
        {above ? <div className="mb-1.5">{above}</div> : null}
        <h1 className="text-title [unicode-bidi:plaintext] text-left rtl:text-right">{title}</h1>
        {lead ? <div className="mt-1.5 text-ink-soft">{lead}</div> : null}
      </div>
      {actions ? <div data-actions className="flex flex-wrap items-center gap-2">{actions}</div> : null}
    </div>
  );
}
