import { findIdentityUser, insertIdentity } from "@/lib/data/identities";
import { findUser, findUserByEmail } from "@/lib/data/users";
import type { Context } from "../context";
import { openSession } from "./sign-in";

/**
 * Opens a session for an account at an OpenID Connect provider. A first sign-in is tied to the person an admin entered under
 * the address the provider vouches for; an account nobody entered is refused (null), so that a whole directory does not get in.
 */
export async function signInByIdentity(
  context: Context,
  identity: { provider: string; subject: string; email: string | null },
): Promise<string | null> {
  const knownId = await findIdentityUser(context.db, identity.provider, identity.subject);
  const user =
    knownId !== null
      ? await findUser(context.db, knownId)
      : identity.email === null
        ? null
        : await findUserByEmail(context.db, identity.email);
  if (!user || user.disabledAt !== null) return null;
  return openSession(context, user, null, async (tx, log) => {
    if (knownId !== null) return;
    await insertIdentity(tx, { provider: identity.provider, subject: identity.subject, userId: user.id });
    log({ event: "user.edited", entityType: "user", entityId: user.id, after: { identityOf: identity.provider } });
  });
}
