"use client";

import { Plus } from "lucide-react";
import { useEffect, type ReactNode, type RefObject } from "react";
import { useTranslations } from "use-intl/react";
import { classNames } from "./class-names";
import type { ComboboxOption } from "./use-options";

type ComboboxListProps = {
  ref: RefObject<HTMLDivElement | null>;
  /** Of the combobox; options are `<id>-option-<index>`. */
  id: string;
  options: readonly ComboboxOption[];
  active: number;
  onChoose: (index: number) => void;
  /** What a new option would be made of; it stands last. */
  newText: string | null;
  label: ReactNode;
  /** What to say while loading or when nothing was found. */
  children: ReactNode;
};

const row = "flex min-h-8 cursor-pointer flex-col justify-center rounded-xs px-2.5 py-1 text-ui";

/** The list under a combobox, in the top layer. The focus stays in the text field. */
export function ComboboxList({ ref, id, options, active, onChoose, newText, label, children }: ComboboxListProps) {
  const t = useTranslations("common");
  useEffect(() => {
    document.getElementById(`${id}-option-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [id, active]);

  const option = (index: number, content: ReactNode, key: string) => (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- keys are handled in the text field (aria-activedescendant)
    <div
      key={key}
      id={`${id}-option-${index}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native option lives only in a select
      role="option"
      aria-selected={index === active}
      className={classNames(row, index === active ? "bg-accent-soft text-accent-strong" : "hover:bg-sunken")}
      onClick={() => onChoose(index)}
    >
      {content}
    </div>
  );

  return (
    <div
      ref={ref}
      popover="manual"
      // a press must not take the focus from the text field, or the list would close before the click
      onMouseDown={(event) => event.preventDefault()}
      role="presentation"
      className="max-w-[min(40rem,calc(100vw-1rem))] min-w-64 overflow-y-auto rounded-md border border-line bg-raised p-1 shadow-floating"
    >
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native list cannot be filtered as one types */}
      <div role="listbox" id={`${id}-list`} aria-label={typeof label === "string" ? label : undefined} tabIndex={-1}>
        {options.map((item, index) =>
          option(
            index,
            <>
              <span>{item.label}</span>
              {item.detail ? <span className="text-sm text-ink-faint">{item.detail}</span> : null}
            </>,
            item.value,
          ),
        )}
        {newText
          ? option(
              options.length,
              <span className="flex items-center gap-2">
                <Plus aria-hidden="true" className="size-4" />
                {t("createNamed", { name: newText })}
              </span>,
              "new",
            )
          : null}
      </div>
      {children ? <p className="px-2.5 py-1.5 text-sm text-ink-faint">{children}</p> : null}
    </div>
  );
}
