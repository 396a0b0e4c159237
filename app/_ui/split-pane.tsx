"use client";

import { useRef, useState, type CSSProperties, type ReactNode } from "react";
import { useTranslations } from "use-intl/react";

type SplitPaneProps = {
  first: ReactNode;
  second: ReactNode;
  /** Share of the first pane in percent at the start. */
  initial?: number;
  minimum?: number;
};

/** Percent that an arrow key moves the divider. */
const step = 4;

/** Two panes with a divider that moves by pointer and by arrow keys; one above the other on a narrow window. */
export function SplitPane({ first, second, initial = 60, minimum = 25 }: SplitPaneProps) {
  const t = useTranslations("common");
  const box = useRef<HTMLDivElement>(null);
  const [share, setShare] = useState(initial);
  const move = (to: number) => setShare(Math.round(Math.max(minimum, Math.min(100 - minimum, to))));
  const columns: CSSProperties & Record<"--split", string> = { "--split": `${share}fr 0.75rem ${100 - share}fr` };
  return (
    <div ref={box} style={columns} className="grid min-h-0 gap-y-6 lg:grid-cols-(--split) lg:gap-y-0">
      <div className="min-w-0">{first}</div>
      {/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions -- a separator that moves is a widget (ARIA 1.2) */}
      <div
        role="separator"
        aria-label={t("resizePanes")}
        aria-orientation="vertical"
        aria-valuenow={share}
        aria-valuemin={minimum}
        aria-valuemax={100 - minimum}
        tabIndex={0}
        className="group hidden cursor-col-resize touch-none justify-center rounded-xs lg:flex"
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={(event) => {
          const frame = box.current?.getBoundingClientRect();
          if (frame && event.currentTarget.hasPointerCapture(event.pointerId)) move(((event.clientX - frame.left) / frame.width) * 100);
        }}
        onKeyDown={(event) => {
          const to = { ArrowLeft: share - step, ArrowRight: share + step, Home: minimum, End: 100 - minimum }[event.key];
          if (to === undefined) return;
          event.preventDefault();
          move(to);
        }}
      >
        <span className="w-px bg-line transition-colors group-hover:w-0.5 group-hover:bg-accent group-focus-visible:bg-accent" />
      </div>
      {/* oxlint-enable */}
      <div className="min-w-0">{second}</div>
    </div>
  );
}
