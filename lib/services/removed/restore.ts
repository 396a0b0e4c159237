import { setActorRemoved } from "@/lib/data/actors";
import { findAppearance, listAppearances, setAppearanceRemoved } from "@/lib/data/appearances";
import { findClaim, setClaimRemoved } from "@/lib/data/claims";
import { setEventRemoved } from "@/lib/data/events";
import { findQuestion, setQuestionRemoved } from "@/lib/data/questions";
import type { RemovableKind } from "@/lib/domain/log/removable";
import { setSourceRemoved } from "@/lib/data/sources";
import type { Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";
import { transact } from "../log/transact";
import type { Change } from "../log/transact";

/** How each kind of thing comes back into view; false when it was not removed. */
const BACK: Record<RemovableKind, (db: Db, scope: CaseScope, id: string, at: null) => Promise<boolean>> = {
  source: setSourceRemoved,
  event: setEventRemoved,
  question: setQuestionRemoved,
  actor: setActorRemoved,
  claim: setClaimRemoved,
  appearance: setAppearanceRemoved,
};

/** Brings a removed thing back, with whatever it cannot stand without that was removed too. @throws AppError `not-found`. */
export async function restore(context: Context, scope: CaseScope, { kind, id }: { kind: RemovableKind; id: string }): Promise<void> {
  await transact(context, scope.caseId, async (tx, log) => {
    if (!(await bringBack(tx, scope, log, { kind, id }))) throw new AppError("not-found", { entity: kind });
  });
}

type Thing = { readonly kind: RemovableKind; readonly id: string };

/** False when the thing was not removed: then what it rests on stands as well. */
async function bringBack(tx: Db, scope: CaseScope, log: (change: Change) => void, { kind, id }: Thing): Promise<boolean> {
  if (!(await BACK[kind](tx, scope, id, null))) return false;
  log({ event: `${kind}.restored`, entityType: kind, entityId: id });
  for (const rest of await restsOn(tx, scope, kind, id)) await bringBack(tx, scope, log, rest);
  return true;
}

/** What a thing that stands needs to be seen: a claim its question, its claimant and its sources, an appearance its claim. */
async function restsOn(tx: Db, scope: CaseScope, kind: RemovableKind, id: string): Promise<Thing[]> {
  const thing = (ofKind: RemovableKind, ofId: string | null | undefined): Thing[] => (ofId ? [{ kind: ofKind, id: ofId }] : []);
  if (kind === "question") return thing("event", (await findQuestion(tx, scope, id))?.eventId);
  if (kind === "claim") {
    const claim = await findClaim(tx, scope, id);
    const places = await listAppearances(tx, scope, { claimIds: [id] });
    return [...thing("question", claim?.questionId), ...thing("actor", claim?.claimantId), ...places.flatMap(({ sourceId }) => thing("source", sourceId))];
  }
  if (kind === "appearance") {
    const appearance = await findAppearance(tx, scope, id);
    return [...thing("claim", appearance?.claimId), ...thing("source", appearance?.sourceId)];
  }
  return [];
}
