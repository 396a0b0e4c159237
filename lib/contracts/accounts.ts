import { z } from "zod";
import { LIST_LIMITS, PASSWORD_LIMITS, TEXT_LIMITS } from "@/lib/limits";
import { id, requiredLine, version } from "./fields";

export const emailAddress = z.string().trim().toLowerCase().max(TEXT_LIMITS.email).pipe(z.email("email"));
export const newPassword = z.string().min(PASSWORD_LIMITS.shortest, "password-short").max(PASSWORD_LIMITS.longest, "password-long");

/** The first account, from the link in the terminal. */
export const ownerAccount = z.strictObject({
  token: z.string().min(1).max(TEXT_LIMITS.token),
  name: requiredLine(TEXT_LIMITS.name),
  email: emailAddress,
  password: newPassword,
});

/** Somebody an admin adds; they choose their password through a link. */
export const invitation = z.strictObject({ name: requiredLine(TEXT_LIMITS.name), email: emailAddress, isAdmin: z.boolean().default(false) });

/** What the person opening an invitation's link chooses. */
export const acceptedInvitation = z.strictObject({ token: z.string().min(1).max(TEXT_LIMITS.token), name: requiredLine(TEXT_LIMITS.name), password: newPassword });

/** One person, with the version that was seen of them. */
export const personRef = z.strictObject({ userId: id, version });

/** Switches a person's account off or on. */
export const accountSwitch = personRef.extend({ disabled: z.boolean() });

/** Makes a person an admin of the instance, or no longer. */
export const adminSwitch = personRef.extend({ isAdmin: z.boolean() });

/** One's own name. */
export const ownName = z.strictObject({ version, name: requiredLine(TEXT_LIMITS.name) });

/** A change of one's own password. The old one may have any length: rules change. */
export const passwordChange = z.strictObject({ current: z.string().max(PASSWORD_LIMITS.asked), next: newPassword });

/** Names one of one's own sessions. */
export const sessionRef = z.strictObject({ sessionId: id });

/** An account made on the command line, with its password. `role` is the instance's for `admin`, else the one in the `cases` named. */
export const newUser = z.strictObject({
  email: emailAddress,
  name: requiredLine(TEXT_LIMITS.name),
  password: newPassword,
  role: z.enum(["admin", "owner", "editor", "viewer"]),
  cases: z.array(z.string().min(1).max(TEXT_LIMITS.id)).max(LIST_LIMITS.cases),
});

export type NewUser = z.infer<typeof newUser>;
export type Invitation = z.infer<typeof invitation>;
export type AcceptedInvitation = z.infer<typeof acceptedInvitation>;
export type AccountSwitch = z.infer<typeof accountSwitch>;
export type AdminSwitch = z.infer<typeof adminSwitch>;
export type OwnName = z.infer<typeof ownName>;
export type PasswordChange = z.infer<typeof passwordChange>;
