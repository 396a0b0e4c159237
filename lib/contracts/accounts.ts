import { z } from "zod";
import { requiredLine } from "./fields";

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
