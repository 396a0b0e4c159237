import { describe, expect, it } from "vitest";
import { hashPassword, verifyPassword } from "@/lib/services/accounts/password";

describe("a password's hash", () => {
  it("takes the password and nothing else, whatever form its accents came in", async () => {
    const stored = await hashPassword("Tinzaouaten été 2024");
    expect(await verifyPassword("Tinzaouaten été 2024", stored)).toBe(true);
    expect(await verifyPassword("Tinzaouaten e\u0301te\u0301 2024", stored)).toBe(true);
    expect(await verifyPassword("Tinzaouaten été 2025", stored)).toBe(false);
    expect(await verifyPassword("tinzaouaten été 2024", stored)).toBe(false);
    expect(await verifyPassword("", stored)).toBe(false);
  });

  it("differs each time and carries its parameters, at least OWASP's floor for scrypt", async () => {
    const [one, two] = [await hashPassword("the same words"), await hashPassword("the same words")];
    expect(one).not.toBe(two);
    const [scheme, N, r, p] = one.split("$");
    expect(scheme).toBe("scrypt");
    expect(Number(r)).toBe(8);
    // Each step down in N is paid for by p: 2^17/1, 2^16/2, 2^15/3…
    expect(Number(N) * Number(p)).toBeGreaterThanOrEqual(2 ** 17);
    expect(one).not.toContain("same words");
  });

  it("still reads hashes made with other parameters", async () => {
    const { scryptSync } = await import("node:crypto");
    const salt = Buffer.from("0123456789abcdef");
    const key = scryptSync("old password", salt, 32, { N: 1024, r: 8, p: 1 });
    const stored = ["scrypt", 1024, 8, 1, salt.toString("base64"), key.toString("base64")].join("$");
    expect(await verifyPassword("old password", stored)).toBe(true);
    expect(await verifyPassword("new password", stored)).toBe(false);
  });

  it.each([null, "", "scrypt", "scrypt$1024$8$1$$", "bcrypt$x"])("says no to %j, not an error", async (stored) => {
    expect(await verifyPassword("anything", stored)).toBe(false);
  });
});
