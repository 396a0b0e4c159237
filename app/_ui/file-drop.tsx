"use client";

import { FileUp } from "lucide-react";
import { useState, type ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { classNames } from "./class-names";

type FileDropProps = {
  onFiles: (files: File[]) => void;
  /** As the native attribute, e.g. ".txt,.html,application/pdf". */
  accept?: string;
  multiple?: boolean;
  /** What may be dropped, and how large. */
  hint?: ReactNode;
  disabled?: boolean;
  /** One low line, for where files are no longer the first thing to do. */
  compact?: boolean;
};

/** A place to drop files on, which is also a native file button for keyboards and phones. */
export function FileDrop({ onFiles, accept, multiple = true, hint, disabled, compact }: FileDropProps) {
  const t = useTranslations("common");
  const [over, setOver] = useState(false);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is an extra; the file button inside serves keyboards
    <label
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!disabled);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!disabled) onFiles([...event.dataTransfer.files]);
      }}
      className={classNames(
        "flex cursor-pointer items-center rounded-md border-2 border-dashed transition-colors duration-100",
        compact ? "flex-wrap justify-center gap-x-3 gap-y-0.5 px-4 py-3" : "flex-col px-6 py-8 text-center",
        "has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus has-disabled:cursor-not-allowed has-disabled:opacity-55",
        over ? "border-accent bg-accent-soft" : "border-line-strong bg-raised hover:border-accent",
      )}
    >
      <FileUp aria-hidden="true" className={classNames("text-accent", compact ? "size-5" : "mb-2 size-6")} />
      <span className="font-medium">{t("dropFiles")}</span>
      <span className="link">{t("chooseFiles")}</span>
      {hint ? <span className={classNames("text-sm text-ink-faint", !compact && "mt-2")}>{hint}</span> : null}
      <input
        type="file"
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        className="sr-only"
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          // so that choosing the same file once more is a change again
          event.currentTarget.value = "";
        }}
      />
    </label>
  );
}
