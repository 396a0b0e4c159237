"use server";

import { z } from "zod";
import { forgetSessionCookie, requestSessionId } from "@/lib/auth/session-id";
import { ownName, passwordChange, sessionRef } from "@/lib/contracts/accounts";
import { defineAction } from "@/lib/http/define-action";
import { changePassword } from "@/lib/services/accounts/change-password";
import { endOtherSessions, endSession } from "@/lib/services/accounts/end-sessions";
import { rename } from "@/lib/services/accounts/rename";

export const signOutAction = defineAction({
  access: "signed-in",
  input: z.strictObject({}),
  run: async ({ context }) => {
    const sessionId = await requestSessionId();
    if (sessionId !== null) await endSession(context, sessionId);
    await forgetSessionCookie();
  },
});

export const renameAction = defineAction({
  access: "signed-in",
  input: ownName,
  run: ({ context, input }) => rename(context, input),
});

export const changePasswordAction = defineAction({
  access: "signed-in",
  input: passwordChange,
  run: async ({ context, input }) => changePassword(context, await requestSessionId(), input),
});

export const endSessionAction = defineAction({
  access: "signed-in",
  input: sessionRef,
  run: ({ context, input }) => endSession(context, input.sessionId),
});

export const endOtherSessionsAction = defineAction({
  access: "signed-in",
  input: z.strictObject({}),
  run: async ({ context }) => endOtherSessions(context, await requestSessionId()),
});
