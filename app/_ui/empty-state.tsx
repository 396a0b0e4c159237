import type { ReactNode } from "react";

type EmptyStateProps = {
  title: ReactNode;
  /** What to do next, in one or two sentences. */
  children?: ReactNode;
  actions?: ReactNode;
  /** A lucide icon. */
  icon?: ReactNode;
};

/** What a list or page shows before it holds anything: what belongs here and how to get it. */
export function EmptyState({ title, children, actions, icon }: EmptyStateProps) {
  return (
    <div className="mx-auto flex max-w-form flex-col items-center px-4 py-14 text-center">
      {icon ? (
        <div aria-hidden="true" className="mb-4 flex size-12 items-center justify-center rounded-full border border-line bg-raised text-accent [&_svg]:size-5">
          {icon}
        </div>
      ) : null}
      <h2 className="text-xl">{title}</h2>
      {children ? <div className="mt-2 text-ink-soft">{children}</div> : null}
      {actions ? <div className="mt-5 flex flex-wrap justify-center gap-2">{actions}</div> : null}
    </div>
  );
}
