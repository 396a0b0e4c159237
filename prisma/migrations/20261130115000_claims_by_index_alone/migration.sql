-- The orders of the claims table hold standing claims only, all that it lists: a jump to the middle of 100,000 is then
-- counted in the index alone, where each claim passed over had to be looked at to see whether it stands.
DROP INDEX "claims_case_id_created_at_id_idx";
DROP INDEX "claims_case_id_as_of_id_idx";
DROP INDEX "claims_case_id_statement_date_id_idx";
DROP INDEX "claims_amount";
CREATE INDEX "claims_case_id_created_at_id_idx" ON "claims"("case_id", "created_at", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "claims_case_id_as_of_id_idx" ON "claims"("case_id", "as_of", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "claims_case_id_statement_date_id_idx" ON "claims"("case_id", "statement_date", "id") WHERE "deleted_at" IS NULL;
CREATE INDEX "claims_amount" ON "claims"("case_id", (coalesce("best", "low", "high")), "id") WHERE "deleted_at" IS NULL;

-- What links a claim is the whole of what is asked of a link.
DROP INDEX "claim_tags_case_id_claim_id_idx";
DROP INDEX "claim_sources_case_id_claim_id_idx";
CREATE INDEX "claim_tags_case_id_claim_id_tag_idx" ON "claim_tags"("case_id", "claim_id", "tag");
CREATE INDEX "claim_sources_case_id_claim_id_source_id_idx" ON "claim_sources"("case_id", "claim_id", "source_id");

-- How many standing claims the first of many matching accounts are of: without reading other cases' rows.
CREATE FUNCTION "search_claims_counted"("for_case" TEXT, "query" TSQUERY, "most" INT) RETURNS INT LANGUAGE sql STABLE PARALLEL SAFE
  SET enable_seqscan = off AS $$
  SELECT count(DISTINCT found.claim_id)::int FROM (
    SELECT s.claim_id FROM search_accounts s WHERE s.words @@ (quote_literal(search_key("for_case", 'account'))::tsquery && "query") LIMIT "most"
  ) found
  WHERE found.claim_id NOT IN (SELECT c.id FROM claims c WHERE c.case_id = "for_case" AND c.deleted_at IS NOT NULL)
$$;
