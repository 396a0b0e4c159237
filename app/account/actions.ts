"use server";

import { z } from "zod";
import { forgetSessionCookie, requestSessionId } from "@/lib/auth/session-id";
import { defineAction } from "@/lib/http/define-action";
import { endSession } from "@/lib/services/accounts/end-sessions";

export const signOutAction = defineAction({
  access: "signed-in",
  input: z.strictObject({}),
  run: async ({ context }) => {
    const sessionId = await requestSessionId();
    if (sessionId !== null) await endSession(context, sessionId);
    await forgetSessionCookie();
  },
});
