import { z } from "zod";
import { emailAddress } from "./accounts";
import { id } from "./fields";

export const role = z.enum(["owner", "editor", "viewer"]);

/** Somebody with an account who is let into a case. */
export const newMember = z.strictObject({ email: emailAddress, role });

/** A member's role, from what the caller saw to what it shall be. */
export const roleChange = z.strictObject({ userId: id, from: role, to: role });

/** Names a member. */
export const memberRef = z.strictObject({ userId: id });

export type NewMember = z.infer<typeof newMember>;
export type RoleChange = z.infer<typeof roleChange>;
