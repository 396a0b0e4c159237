import type { Db } from "@/lib/db/client";

/** Takes a lease, or holds it longer, until a time; false while another holder has it. One statement, so that of two only one gets it. */
export async function takeLease(db: Db, name: string, holder: string, now: Date, until: Date): Promise<boolean> {
  const rows = await db.$executeRaw`
    INSERT INTO leases (name, holder, expires_at) VALUES (${name}, ${holder}, ${until})
    ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, expires_at = excluded.expires_at
    WHERE leases.holder = excluded.holder OR leases.expires_at <= ${now}`;
  return rows === 1;
}

/** Gives a lease back. */
export async function giveLease(db: Db, name: string, holder: string): Promise<void> {
  await db.lease.deleteMany({ where: { name, holder } });
}
