import { scryptSync } from "node:crypto";

/** A password's hash at a cost that no attacker would mind: for tests that check many passwords and are not about hashing. */
export function quickHash(password: string): string {
  const cost = { N: 1024, r: 8, p: 1 };
  const salt = Buffer.from("salt of the tests");
  const key = scryptSync(password.normalize("NFKC"), salt, 32, cost);
  return ["scrypt", cost.N, cost.r, cost.p, salt.toString("base64"), key.toString("base64")].join("$");
}
