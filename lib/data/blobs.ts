import type { Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { DATABASE_LIMITS } from "@/lib/limits";

/** Stores bytes under their SHA-256 unless the case has them already. */
export async function putBlob(db: Db, scope: CaseScope, sha256: string, bytes: Uint8Array): Promise<void> {
  const made = await db.blob.createMany({
    data: [{ caseId: scope.caseId, sha256, size: bytes.byteLength }],
    skipDuplicates: true,
  });
  if (made.count === 0) return;
  for (let position = 0; position * DATABASE_LIMITS.chunkBytes < bytes.byteLength; position++) {
    const chunk = Uint8Array.from(bytes.subarray(position * DATABASE_LIMITS.chunkBytes, (position + 1) * DATABASE_LIMITS.chunkBytes));
    // Only the place is asked back: the bytes would come with it.
    await db.blobChunk.create({ data: { caseId: scope.caseId, sha256, position, bytes: chunk }, select: { position: true } });
  }
}

/** Reads bytes back chunk by chunk, so that a large original is never whole in memory. */
export async function* readBlob(db: Db, scope: CaseScope, sha256: string): AsyncGenerator<Uint8Array> {
  for (let position = 0; ; position++) {
    const row = await db.blobChunk.findUnique({
      where: { caseId_sha256_position: { caseId: scope.caseId, sha256, position } },
      select: { bytes: true },
    });
    if (!row) return;
    yield row.bytes;
  }
}
