import { insertCase, slugExists } from "@/lib/data/cases";
import { isSlug, slugify } from "@/lib/domain/cases/slug";
import { AppError } from "@/lib/errors";
import { requireSignedIn } from "../access/require-instance";
import type { Context } from "../context";
import { transact } from "../log/transact";

/** What a new case starts from. `slug` is made from the title when it is not given. */
export interface NewCase {
  readonly title: string;
  readonly slug?: string;
  readonly description?: string;
  readonly language?: string;
  readonly isDemo?: boolean;
}

/**
 * Creates a case owned by whoever is signed in (by nobody yet when the command line makes it before there is an account).
 * @throws AppError `duplicate` when a given slug is taken, `invalid` when it is no slug; a slug made from a title is numbered until it is free.
 */
export async function createCase(context: Context, input: NewCase): Promise<{ id: string; slug: string }> {
  const principal = requireSignedIn(context);
  if (input.slug !== undefined && !isSlug(input.slug)) throw new AppError("invalid", { field: "slug", value: input.slug });
  const id = context.ids();
  return transact(context, id, async (tx, log) => {
    const slug = input.slug ?? (await freeSlug(slugify(input.title), (candidate) => slugExists(tx, candidate)));
    if (input.slug !== undefined && (await slugExists(tx, slug))) throw new AppError("duplicate", { entity: "case", slug });
    const row = {
      id,
      slug,
      title: input.title,
      description: input.description ?? "",
      language: input.language ?? "fr",
      isDemo: input.isDemo ?? false,
      createdAt: context.clock(),
    };
    await insertCase(tx, row, principal.kind === "user" ? principal.userId : null);
    log({ event: "case.created", entityType: "case", entityId: id, after: row });
    return { id, slug };
  });
}

async function freeSlug(base: string, taken: (slug: string) => Promise<boolean>): Promise<string> {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? base : `${base.slice(0, 55)}-${n}`;
    if (!(await taken(candidate))) return candidate;
  }
}
