import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Capability } from "@/lib/domain/access/roles";
import { isSlug } from "@/lib/domain/cases/slug";
import { AppError } from "@/lib/errors";
import { openCase } from "@/lib/services/access/open-case";
import { createCase } from "@/lib/services/cases/create-case";
import type { Context } from "@/lib/services/context";
import { CliFailure } from "./failure";

/**
 * Opens the case a `--case` option names.
 * @param create whether to make it first; undefined for commands without `--create`, whose refusal must not name it
 * @param language of a case that is made; French where nothing tells
 * @throws CliFailure in one sentence
 */
export async function openNamedCase(context: Context, slug: string, capability: Capability, create?: boolean, language?: "fr" | "en"): Promise<CaseScope> {
  if (!isSlug(slug)) throw new CliFailure(`"${slug}" is no case name: lower-case letters, digits and single hyphens, at most 60.`, 2);
  try {
    return await openCase(context, slug, capability);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "not-found") throw error;
    if (!create) throw new CliFailure(`There is no case "${slug}".${create === undefined ? "" : " Add --create to make it."}`);
    await createCase(context, { title: slug, slug, ...(language !== undefined && { language }) });
    return openCase(context, slug, capability);
  }
}
