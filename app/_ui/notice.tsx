import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

type NoticeProps = { tone?: "info" | "notice" | "danger"; title?: ReactNode; children?: ReactNode; actions?: ReactNode };

const looks = {
  info: { box: "border-line bg-raised", icon: Info, iconColour: "text-accent" },
  notice: { box: "border-notice/40 bg-notice-soft", icon: TriangleAlert, iconColour: "text-notice" },
  danger: { box: "border-danger/50 bg-danger-soft", icon: CircleAlert, iconColour: "text-danger" },
} as const;

/** A remark that stays on the page, e.g. what a reader should know before going on. */
export function Notice({ tone = "info", title, children, actions }: NoticeProps) {
  const { box, icon: Icon, iconColour } = looks[tone];
  return (
    <div className={classNames("flex gap-3 rounded-md border px-4 py-3", box)}>
      <Icon aria-hidden="true" className={classNames("mt-0.5 size-[1.125rem] shrink-0", iconColour)} />
      <div className="min-w-0 flex-1">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children ? <div className="text-ink-soft">{children}</div> : null}
        {actions ? <div className="mt-2 flex flex-wrap gap-2">{actions}</div> : null}
      </div>
    </div>
  );
}
