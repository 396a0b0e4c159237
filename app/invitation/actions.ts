"use server";

import { acceptedInvitation } from "@/lib/contracts/accounts";
import { defineAction } from "@/lib/http/define-action";
import { acceptInvitation } from "@/lib/services/people/accept-invitation";

export const acceptInvitationAction = defineAction({
  access: "public",
  input: acceptedInvitation,
  run: ({ context, input }) => acceptInvitation(context, input),
});
