import { LIST_LIMITS } from "@/lib/limits";
/** The address of the line-up of some appearances; null for fewer than two. More than a line-up holds are left out. */
export function lineUpAddress(slug: string, appearanceIds: readonly string[]): string | null {
  const ids = [...new Set(appearanceIds)].slice(0, LIST_LIMITS.lineUp);
  if (ids.length < 2) return null;
  return `/cases/${slug}/line-up?${ids.map((id) => `a=${encodeURIComponent(id)}`).join("&")}`;
}
