/** The intervals that are offered, in hours; the contract lets others in, which are shown as the nearest. */
export const INTERVALS = [6, 12, 24, 72, 168, 720] as const;

/** The name of an interval in the messages. */
export type EveryKey = `${(typeof INTERVALS)[number]}`;

/** The offered interval nearest to so many hours. */
export function everyKey(hours: number): EveryKey {
  const nearest = INTERVALS.reduce((best, offered) => (Math.abs(offered - hours) < Math.abs(best - hours) ? offered : best));
  return `${nearest}`;
}
