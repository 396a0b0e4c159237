import type { ReactNode } from "react";

type ProgressProps = {
  /** What is going on; shown above the bar and read out. */
  label: ReactNode;
  /** Between 0 and 1; left out when nobody knows how long it takes. */
  value?: number;
  /** E.g. "3 of 12". */
  detail?: ReactNode;
};

/** A bar for anything that takes more than a second. */
export function Progress({ label, value, detail }: ProgressProps) {
  return (
    <label className="block text-sm">
      <span className="mb-1 flex justify-between gap-4">
        <span>{label}</span>
        {detail ? <span className="text-ink-faint tabular-nums">{detail}</span> : null}
      </span>
      <progress value={value} max={1} className="progress" />
    </label>
  );
}
