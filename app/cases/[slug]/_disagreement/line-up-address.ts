/** Columns a line-up shows at most. */
export const LINE_UP_MAX = 6;

/** The address of the line-up of some appearances; null for fewer than two. More than a line-up holds are left out. */
export function lineUpAddress(slug: string, appearanceIds: readonly string[]): string | null {
  const ids = [...new Set(appearanceIds)].slice(0, LINE_UP_MAX);
  if (ids.length < 2) return null;
  return `/cases/${slug}/line-up?${ids.map((id) => `a=${encodeURIComponent(id)}`).join("&")}`;
}
