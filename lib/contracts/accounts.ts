import { z } from "zod";
import { id, requiredLine, version } from "./fields";

/** Shortest password in characters (NIST SP 800-63B asks for 8 at least; ours stands without a second factor), and longest. */
export const PASSWORD_LENGTH = { min: 12, max: 256 } as const;

export const emailAddress = z.string().trim().toLowerCase().max(320).pipe(z.email("email"));
export const newPassword = z.string().min(PASSWORD_LENGTH.min, "password-short").max(PASSWORD_LENGTH.max, "password-long");

/** The first account, from the link in the terminal. */
export const ownerAccount = z.strictObject({
  token: z.string().min(1).max(200),
  name: requiredLine(120),
  email: emailAddress,
  password: newPassword,
});

/** Somebody an admin adds; they choose their password through a link. */
export const invitation = z.strictObject({ name: requiredLine(120), email: emailAddress, isAdmin: z.boolean().default(false) });

/** What the person opening an invitation's link chooses. */
export const acceptedInvitation = z.strictObject({ token: z.string().min(1).max(200), name: requiredLine(120), password: newPassword });

/** One person, with the version that was seen of them. */
export const personRef = z.strictObject({ userId: id, version });

/** Switches a person's account off or on. */
export const accountSwitch = personRef.extend({ disabled: z.boolean() });

/** Makes a person an admin of the instance, or no longer. */
export const adminSwitch = personRef.extend({ isAdmin: z.boolean() });

/** One's own name. */
export const ownName = z.strictObject({ version, name: requiredLine(120) });

/** A change of one's own password. The old one may have any length: rules change. */
export const passwordChange = z.strictObject({ current: z.string().max(1000), next: newPassword });

/** Names one of one's own sessions. */
export const sessionRef = z.strictObject({ sessionId: id });

/** An account made on the command line, with its password. `role` is the instance's for `admin`, else the one in the `cases` named. */
export const newUser = z.strictObject({
  email: emailAddress,
  name: requiredLine(120),
  password: newPassword,
  role: z.enum(["admin", "owner", "editor", "viewer"]),
  cases: z.array(z.string().min(1).max(60)).max(1000),
});

export type NewUser = z.infer<typeof newUser>;
export type Invitation = z.infer<typeof invitation>;
export type AcceptedInvitation = z.infer<typeof acceptedInvitation>;
export type AccountSwitch = z.infer<typeof accountSwitch>;
export type AdminSwitch = z.infer<typeof adminSwitch>;
export type OwnName = z.infer<typeof ownName>;
export type PasswordChange = z.infer<typeof passwordChange>;
