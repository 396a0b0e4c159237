"use server";

import { ownerAccount } from "@/lib/contracts/accounts";
import { defineAction } from "@/lib/http/define-action";
import { createOwner } from "@/lib/services/setup/first-visit";

export const createOwnerAction = defineAction({
  access: "public",
  input: ownerAccount,
  run: ({ context, input }) => createOwner(context, input),
});
