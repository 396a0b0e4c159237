"use client";

import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { IconButton } from "@/app/_ui/icon-button";

type Props = { title: string; onClose: () => void; onSave: () => void; footer: ReactNode; children: ReactNode };

/**
 * The side panel of the reader: the text stays legible beside it; on a phone it comes up from the foot of the
 * page. Ctrl or ⌘ with Enter saves, Escape closes. */
export function Panel({ title, onClose, onSave, footer, children }: Props) {
  const t = useTranslations("common");
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>("input:not([type=hidden]), select, textarea")?.focus({ preventScroll: true });
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys that every field inside answers to
    <section
      ref={box}
      aria-label={title}
      className="fixed inset-x-0 bottom-0 z-40 flex max-h-[80dvh] flex-col overflow-hidden rounded-t-lg border border-line-strong bg-paper shadow-floating lg:sticky lg:inset-auto lg:top-18 lg:z-10 lg:max-h-[calc(100dvh-5.5rem)] lg:rounded-md lg:shadow-raised"
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          onSave();
        } else if (event.key === "Escape" && !event.defaultPrevented) onClose();
      }}
    >
      <div className="flex items-center justify-between gap-3 border-b border-line px-4 py-2">
        <h2 className="text-base">{title}</h2>
        <IconButton label={t("close")} onClick={onClose}>
          <X />
        </IconButton>
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto px-4 py-4">{children}</div>
      <div className="border-t border-line bg-raised px-4 py-3">{footer}</div>
    </section>
  );
}
