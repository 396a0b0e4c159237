import { Prisma, type Db } from "@/lib/db/client";

/** Which written words are forms of which wanted ones, by the stemmers that found them: `written wanted`, one pair a line. */
export async function listWordForms(
  db: Db,
  pairs: readonly { readonly written: string; readonly wanted: string; readonly prefix: boolean }[],
): Promise<Set<string>> {
  if (pairs.length === 0) return new Set();
  const column = <K extends "written" | "wanted" | "prefix">(name: K) => pairs.map((pair) => pair[name]);
  const rows = await db.$queryRaw<{ written: string; wanted: string }[]>(Prisma.sql`
    SELECT written, wanted
    FROM unnest(${column("written")}::text[], ${column("wanted")}::text[], ${column("prefix")}::bool[]) AS pair(written, wanted, prefix),
      LATERAL (SELECT CASE WHEN prefix THEN search_prefix(wanted) ELSE search_phrase(wanted) END AS query OFFSET 0) AS looked_for
    WHERE search_vector('@', 'fr', written) @@ query OR search_vector('@', 'en', written) @@ query OR search_vector('@', '', written) @@ query`);
  return new Set(rows.map(({ written, wanted }) => `${written} ${wanted}`));
}
