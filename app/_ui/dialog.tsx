"use client";

import { X } from "lucide-react";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { classNames } from "./class-names";
import { IconButton } from "./icon-button";

type DialogProps = {
  open: boolean;
  /** Called when Escape, the close button or a press outside asks to close. */
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  /** Buttons at the foot, the main one last. */
  actions?: ReactNode;
  size?: "sm" | "md" | "lg";
  /** For forms: a press outside does not close, so that nothing typed goes by a slip. */
  keepOpenOnPressOutside?: boolean;
};

const widths = { sm: "max-w-md", md: "max-w-xl", lg: "max-w-3xl" } as const;

/** Where somebody writes or chooses; what is only read, hidden or shut takes no focus. */
const FIELDS = "input:not([type=hidden], :disabled, [readonly]), textarea:not(:disabled, [readonly]), select:not(:disabled)";

/** To the first field of a form, not to the button that closes it; an element with `autofocus` goes before. */
function focusFirstField(dialog: HTMLDialogElement): void {
  if (!dialog.querySelector("[autofocus]")) dialog.querySelector<HTMLElement>(FIELDS)?.focus({ preventScroll: true });
}

/**
 * A modal dialog: the browser's own, which traps focus, answers Escape and gives the focus back. The browser does the last
 * only for one that is closed; where a page takes an open one away, the focus is given back here.
 */
export function Dialog({ open, onClose, title, children, actions, size = "md", keepOpenOnPressOutside }: DialogProps) {
  const t = useTranslations("common");
  const element = useRef<HTMLDialogElement>(null);
  const opener = useRef<Element | null>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = element.current;
    if (!dialog) return;
    if (open && !dialog.open) {
      opener.current = document.activeElement;
      dialog.showModal();
      focusFirstField(dialog);
    }
    if (!open && dialog.open) dialog.close();
    return () => {
      if (dialog.isConnected || document.activeElement !== document.body) return;
      if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
    };
  }, [open]);

  return (
    <dialog
      ref={element}
      aria-labelledby={titleId}
      onClose={onClose}
      closedby={keepOpenOnPressOutside ? "closerequest" : "any"}
      className={classNames(
        "m-auto text-left max-h-[calc(100dvh-2rem)] w-[calc(100%-2rem)] flex-col overflow-hidden rounded-lg border border-line bg-paper p-0 shadow-floating open:flex",
        widths[size],
      )}
    >
      {open ? (
        <>
          <div className="flex items-start justify-between gap-4 px-5 pt-4 pb-2">
            <h2 id={titleId} className="text-lg leading-7">
              {title}
            </h2>
            <IconButton label={t("close")} onClick={() => element.current?.close()}>
              <X />
            </IconButton>
          </div>
          <div className="min-h-0 flex-1 overflow-y-auto px-5 pt-1 pb-5">{children}</div>
          {actions ? <div className="flex flex-wrap justify-end gap-2 border-t border-line bg-raised px-5 py-3">{actions}</div> : null}
        </>
      ) : null}
    </dialog>
  );
}
