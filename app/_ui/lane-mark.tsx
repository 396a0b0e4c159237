import { classNames } from "./class-names";

/** How many categories have a colour of their own. */
export const laneCount = 8;

const shapes = [
  "M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1Z", // disc
  "M1.5 1.5h9v9h-9Z", // square
  "M6 .8 11.5 10.6H.5Z", // triangle
  "M6 .3 11.7 6 6 11.7.3 6Z", // diamond
  "M6 11.2.5 1.4h11Z", // triangle down
  "M4.2 .8h3.6v3.4h3.4v3.6H7.8v3.4H4.2V7.8H.8V4.2h3.4Z", // cross
  "M3 1h6l2.8 5L9 11H3L.2 6Z", // hexagon
  "M6 .2 7.5 4.1 11.8 4.4 8.4 7.1 9.6 11.3 6 8.9 2.4 11.3 3.6 7.1.2 4.4 4.5 4.1Z", // star
] as const;

const colours = [
  "text-lane-1",
  "text-lane-2",
  "text-lane-3",
  "text-lane-4",
  "text-lane-5",
  "text-lane-6",
  "text-lane-7",
  "text-lane-8",
] as const;

/**
 * The sign of a category without rank: always a shape as well as a colour, and never a colour that says good or bad.
 *
 * @param lane counted from 0; after the eighth the colours come again, each with another shape
 * @param label read out; leave it out when the words beside the mark say the same
 */
export function LaneMark({ lane, label, className }: { lane: number; label?: string; className?: string }) {
  const colour = wrap(lane);
  const shape = wrap(colour + Math.floor(lane / laneCount));
  return (
    <svg
      viewBox="0 0 12 12"
      className={classNames("inline-block size-3 shrink-0 align-[-0.05em]", colours[colour], className)}
      fill="currentColor"
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <path d={shapes[shape]} />
    </svg>
  );
}

const wrap = (index: number): number => ((index % laneCount) + laneCount) % laneCount;
