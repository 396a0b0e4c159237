"use client";

import { X } from "lucide-react";
import { createContext, use, useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "./button";
import { IconButton } from "./icon-button";

export type Toast = {
  message: string;
  /** One way back or on, e.g. undo. With it the toast stays until it is used, closed or replaced. */
  action?: { label: string; run: () => void | Promise<void> };
};

/** How long a toast without an action stays, in milliseconds; pointing at it or focusing it stops the clock. */
const stayFor = 6000;

const ShowToast = createContext<(toast: Toast) => void>(() => {});

/** Shows a short message at the foot of the page, read out politely. A new one replaces the last. */
export function useToast(): (toast: Toast) => void {
  return use(ShowToast);
}

/** Holds the page's one toast. Mounted once, in the root layout. */
export function ToastRegion({ children }: { children: ReactNode }) {
  const t = useTranslations("common");
  const [toast, setToast] = useState<Toast | null>(null);
  const [held, setHeld] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const close = useCallback(() => setToast(null), []);

  useEffect(() => {
    if (toast && !toast.action && !held) timer.current = setTimeout(close, stayFor);
    return () => clearTimeout(timer.current);
  }, [toast, held, close]);

  return (
    <ShowToast value={setToast}>
      {children}
      <output data-print="no" className="pointer-events-none fixed inset-x-0 top-14 z-50 flex justify-center p-4 lg:top-auto lg:bottom-0">
        {toast ? (
          <div
            className="pointer-events-auto flex max-w-xl items-center gap-3 rounded-md bg-ink py-2 pr-2 pl-4 text-paper shadow-floating"
            onPointerEnter={() => setHeld(true)}
            onPointerLeave={() => setHeld(false)}
            onFocus={() => setHeld(true)}
            onBlur={() => setHeld(false)}
          >
            <span className="min-w-0">{toast.message}</span>
            {toast.action ? (
              <Button
                size="sm"
                variant="quiet"
                className="text-paper underline hover:not-disabled:bg-paper hover:not-disabled:text-ink"
                onClick={() => {
                  close();
                  void toast.action?.run();
                }}
              >
                {toast.action.label}
              </Button>
            ) : null}
            <IconButton label={t("close")} className="text-paper hover:not-disabled:bg-paper" onClick={close}>
              <X />
            </IconButton>
          </div>
        ) : null}
      </output>
    </ShowToast>
  );
}
