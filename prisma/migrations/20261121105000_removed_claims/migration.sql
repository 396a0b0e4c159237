-- The few claims that were removed, to leave them out of a count.
CREATE INDEX "claims_case_id_deleted_at_idx" ON "claims"("case_id", "deleted_at") WHERE "deleted_at" IS NOT NULL;
