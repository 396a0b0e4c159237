"use client";

import { useId, useRef, useState, type ReactNode } from "react";
import { moveFocus } from "./move-focus";

type Tab = { id: string; label: ReactNode; content: ReactNode };

/** Tabs within a page; for tabs that are addresses, use links with `aria-current`. Arrow keys change the tab. */
export function Tabs({ label, tabs, initial }: { label: string; tabs: readonly Tab[]; initial?: string }) {
  const prefix = useId();
  const list = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState(initial ?? tabs[0]?.id);
  return (
    <div>
      <div
        ref={list}
        role="tablist"
        aria-label={label}
        tabIndex={-1}
        className="flex gap-1 overflow-x-auto border-b border-line"
        onKeyDown={(event) => {
          const all = [...(list.current?.querySelectorAll<HTMLElement>("[role=tab]") ?? [])];
          const moved = moveFocus(event.nativeEvent, all, "horizontal");
          if (moved?.dataset.tab) setSelected(moved.dataset.tab);
        }}
      >
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${prefix}-${tab.id}`}
            data-tab={tab.id}
            aria-selected={tab.id === selected}
            aria-controls={`${prefix}-${tab.id}-panel`}
            tabIndex={tab.id === selected ? 0 : -1}
            onClick={() => setSelected(tab.id)}
            className="-mb-px border-b-2 border-transparent px-3 py-2 text-ui font-medium whitespace-nowrap text-ink-soft hover:text-ink focus-visible:outline-offset-[-3px] aria-selected:border-accent aria-selected:text-ink"
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div key={tab.id} role="tabpanel" id={`${prefix}-${tab.id}-panel`} aria-labelledby={`${prefix}-${tab.id}`} hidden={tab.id !== selected} className="pt-4">
          {tab.content}
        </div>
      ))}
    </div>
  );
}
