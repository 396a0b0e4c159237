"use server";

import { accountSwitch, adminSwitch, invitation, personRef } from "@/lib/contracts/accounts";
import { defineAction } from "@/lib/http/define-action";
import { invitePerson, renewInvitation } from "@/lib/services/people/invite-person";
import { switchAccount } from "@/lib/services/people/switch-account";
import { switchAdmin } from "@/lib/services/people/switch-admin";

export const invitePersonAction = defineAction({
  access: "admin",
  input: invitation,
  run: ({ context, input }) => invitePerson(context, input),
});

export const renewInvitationAction = defineAction({
  access: "admin",
  input: personRef.pick({ userId: true }),
  run: ({ context, input }) => renewInvitation(context, input.userId),
});

export const switchAccountAction = defineAction({
  access: "admin",
  input: accountSwitch,
  run: ({ context, input }) => switchAccount(context, input),
});

export const switchAdminAction = defineAction({
  access: "admin",
  input: adminSwitch,
  run: ({ context, input }) => switchAdmin(context, input),
});
