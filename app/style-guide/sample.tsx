import type { ReactNode } from "react";

/** One named group of the style guide. */
export function Sample({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-4 border-b border-line pb-1.5 text-xl">{title}</h2>
      <div className="flex flex-col gap-5">{children}</div>
    </section>
  );
}
