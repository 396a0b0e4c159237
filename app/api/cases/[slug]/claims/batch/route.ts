import { z } from "zod";
import { claimBatchEdit, claimBatchUndo } from "@/lib/contracts/claim-batch";
import { AppError } from "@/lib/errors";
import { defineCaseRoute } from "@/lib/http/define-route";
import { readUpload } from "@/lib/http/read-upload";
import { BODY_LIMITS } from "@/lib/limits";
import { changeClaims, undoClaimBatch } from "@/lib/services/claims/change-claims";

const input = z.union([z.strictObject({ edit: claimBatchEdit }), z.strictObject({ undo: claimBatchUndo })]);

/** Changes many claims or takes that back, a few hundred a request; `next` in the answer says from where the next one goes on. */
export const POST = defineCaseRoute({
  capability: "case.edit",
  handle: async ({ context, scope, request }) => {
    const parsed = input.safeParse(parse(new TextDecoder().decode(await readUpload(request, BODY_LIMITS.claimBatch))));
    if (!parsed.success) throw new AppError("invalid", { field: parsed.error.issues[0]?.path.join(".") ?? "body" });
    return Response.json("edit" in parsed.data ? await changeClaims(context, scope, parsed.data.edit) : await undoClaimBatch(context, scope, parsed.data.undo));
  },
});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
