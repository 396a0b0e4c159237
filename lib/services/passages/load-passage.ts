import { findPassage } from "@/lib/data/passages";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Passage } from "@/lib/domain/passages/types";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";

/** A passage of the case. @throws AppError `not-found`. */
export async function loadPassage(context: Context, scope: CaseScope, id: string): Promise<Passage> {
  const passage = await findPassage(context.db, scope, id);
  if (!passage) throw new AppError("not-found", { entity: "passage" });
  return passage;
}
