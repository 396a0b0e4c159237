import { classNames } from "./class-names";

/** Holds the place of what is being loaded. Give it the size of the real thing, so that nothing shifts. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden="true" className={classNames("animate-pulse rounded-sm bg-sunken", className)} />;
}
