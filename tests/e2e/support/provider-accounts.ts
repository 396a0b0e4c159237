import type { ProviderAccount } from "../../support/oidc-provider";

/** Entered by an admin under the address the provider vouches for. */
export const COLLEAGUE: ProviderAccount = { sub: "1", email: "collegue@example.org", email_verified: true };

/** Known to the provider, entered by nobody. */
export const STRANGER: ProviderAccount = { sub: "2", email: "passant@example.org", email_verified: true };

/** Bears an address that an admin entered, which the provider does not vouch for. */
export const UNVERIFIED: ProviderAccount = { sub: "3", email: "usurpe@example.org", email_verified: false };
