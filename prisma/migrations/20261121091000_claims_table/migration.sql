-- Sorting and paging: one index per order, the id for ties. The two old ones are their beginnings.
DROP INDEX "claims_case_id_claimant_id_idx";
DROP INDEX "claims_case_id_question_id_idx";
CREATE INDEX "claims_case_id_question_id_id_idx" ON "claims"("case_id", "question_id", "id");
CREATE INDEX "claims_case_id_claimant_id_id_idx" ON "claims"("case_id", "claimant_id", "id");
CREATE INDEX "claims_case_id_as_of_id_idx" ON "claims"("case_id", "as_of", "id");
CREATE INDEX "claims_case_id_statement_date_id_idx" ON "claims"("case_id", "statement_date", "id");
CREATE INDEX "claims_amount" ON "claims"("case_id", (coalesce("best", "low", "high")), "id");

-- To take a change of many claims back: the entries of one batch.
CREATE INDEX "log_entries_batch" ON "log_entries"("chain", ("after" ->> 'batch'), "seq") WHERE "event" = 'claim.edited' AND "after" ->> 'batch' IS NOT NULL;

-- CreateTable
CREATE TABLE "claim_tags" (
    "case_id" TEXT NOT NULL,
    "tag" TEXT NOT NULL,
    "claim_id" TEXT NOT NULL,

    CONSTRAINT "claim_tags_pkey" PRIMARY KEY ("case_id","tag","claim_id")
);

-- CreateTable
CREATE TABLE "claim_sources" (
    "case_id" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "claim_id" TEXT NOT NULL,

    CONSTRAINT "claim_sources_pkey" PRIMARY KEY ("case_id","source_id","claim_id")
);

-- CreateTable
CREATE TABLE "claim_counts" (
    "case_id" TEXT NOT NULL,
    "facet" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "detail" TEXT NOT NULL DEFAULT '',
    "shard" BIGSERIAL NOT NULL,
    "claims" INTEGER NOT NULL,

    CONSTRAINT "claim_counts_pkey" PRIMARY KEY ("case_id","facet","value","detail","shard")
);

CREATE INDEX "claim_tags_case_id_claim_id_idx" ON "claim_tags"("case_id", "claim_id");
CREATE INDEX "claim_sources_case_id_claim_id_idx" ON "claim_sources"("case_id", "claim_id");
ALTER TABLE "claim_counts" ADD CONSTRAINT "claim_counts_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- These three tables are written by the triggers below alone, which also clear them, so that they carry no foreign key
-- into claims: a check per row would double what a spreadsheet of 100,000 claims takes. Per statement, not per row: an
-- import writes 1,000 claims with one.

-- Adds to the counts. A value's row that another transaction holds is left alone and a further one begun: waiting for it
-- could end in a deadlock, as writers meet values in any order.
CREATE FUNCTION "add_claim_counts"(deltas "claim_counts"[]) RETURNS void LANGUAGE sql AS $$
  WITH summed AS (
    SELECT d.case_id, d.facet, d.value, d.detail, sum(d.claims)::int AS claims
    FROM unnest(deltas) d GROUP BY d.case_id, d.facet, d.value, d.detail HAVING sum(d.claims) <> 0
  ), unheld AS (
    SELECT s.*, c.shard FROM summed s CROSS JOIN LATERAL (
      SELECT k.shard FROM claim_counts k
      WHERE k.case_id = s.case_id AND k.facet = s.facet AND k.value = s.value AND k.detail = s.detail
      ORDER BY k.shard LIMIT 1 FOR UPDATE SKIP LOCKED
    ) c
  ), added AS (
    UPDATE claim_counts k SET claims = k.claims + u.claims FROM unheld u
    WHERE k.case_id = u.case_id AND k.facet = u.facet AND k.value = u.value AND k.detail = u.detail AND k.shard = u.shard
    RETURNING k.case_id, k.facet, k.value, k.detail
  )
  INSERT INTO claim_counts (case_id, facet, value, detail, claims)
  SELECT s.case_id, s.facet, s.value, s.detail, s.claims FROM summed s
  WHERE NOT EXISTS (
    SELECT 1 FROM added a WHERE a.case_id = s.case_id AND a.facet = s.facet AND a.value = s.value AND a.detail = s.detail
  )
$$;

CREATE FUNCTION "count_inserted_claims"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM add_claim_counts(array_agg(ROW(case_id, facet, value, detail, 0, claims)::claim_counts)) FROM (
    SELECT case_id, 'question' AS facet, question_id AS value, coalesce(status, '') AS detail, count(*)::int AS claims
    FROM after_rows WHERE deleted_at IS NULL GROUP BY 1, 3, 4
    UNION ALL
    SELECT case_id, 'claimant', claimant_id, '', count(*)::int FROM after_rows WHERE deleted_at IS NULL GROUP BY 1, 3
  ) counted;
  INSERT INTO claim_tags (case_id, tag, claim_id)
  SELECT DISTINCT case_id, unnest(tags), id FROM after_rows WHERE deleted_at IS NULL;
  RETURN NULL;
END
$$;

CREATE FUNCTION "count_deleted_claims"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM add_claim_counts(array_agg(ROW(case_id, facet, value, detail, 0, claims)::claim_counts)) FROM (
    SELECT case_id, 'question' AS facet, question_id AS value, coalesce(status, '') AS detail, -count(*)::int AS claims
    FROM before_rows WHERE deleted_at IS NULL GROUP BY 1, 3, 4
    UNION ALL
    SELECT case_id, 'claimant', claimant_id, '', -count(*)::int FROM before_rows WHERE deleted_at IS NULL GROUP BY 1, 3
  ) counted;
  DELETE FROM claim_tags t USING before_rows b WHERE t.case_id = b.case_id AND t.claim_id = b.id;
  DELETE FROM claim_sources s USING before_rows b WHERE s.case_id = b.case_id AND s.claim_id = b.id;
  RETURN NULL;
END
$$;

CREATE FUNCTION "count_updated_claims"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM add_claim_counts(array_agg(ROW(case_id, facet, value, detail, 0, claims)::claim_counts)) FROM (
    SELECT case_id, 'question' AS facet, question_id AS value, coalesce(status, '') AS detail, count(*)::int AS claims
    FROM after_rows WHERE deleted_at IS NULL GROUP BY 1, 3, 4
    UNION ALL
    SELECT case_id, 'question', question_id, coalesce(status, ''), -count(*)::int
    FROM before_rows WHERE deleted_at IS NULL GROUP BY 1, 3, 4
    UNION ALL
    SELECT case_id, 'claimant', claimant_id, '', count(*)::int FROM after_rows WHERE deleted_at IS NULL GROUP BY 1, 3
    UNION ALL
    SELECT case_id, 'claimant', claimant_id, '', -count(*)::int FROM before_rows WHERE deleted_at IS NULL GROUP BY 1, 3
  ) counted;
  DELETE FROM claim_tags t USING before_rows b JOIN after_rows a ON a.case_id = b.case_id AND a.id = b.id
  WHERE t.case_id = b.case_id AND t.claim_id = b.id AND (a.deleted_at IS NOT NULL OR t.tag <> ALL (a.tags));
  INSERT INTO claim_tags (case_id, tag, claim_id)
  SELECT DISTINCT case_id, unnest(tags), id FROM after_rows WHERE deleted_at IS NULL AND tags <> '{}' ON CONFLICT DO NOTHING;
  DELETE FROM claim_sources s USING before_rows b JOIN after_rows a ON a.case_id = b.case_id AND a.id = b.id
  WHERE s.case_id = b.case_id AND s.claim_id = b.id AND b.deleted_at IS NULL AND a.deleted_at IS NOT NULL;
  INSERT INTO claim_sources (case_id, source_id, claim_id)
  SELECT DISTINCT p.case_id, coalesce(k.source_id, p.source_id), p.claim_id
  FROM before_rows b
  JOIN after_rows a ON a.case_id = b.case_id AND a.id = b.id AND a.deleted_at IS NULL
  JOIN appearances p ON p.case_id = b.case_id AND p.claim_id = b.id AND p.deleted_at IS NULL
  LEFT JOIN passages s ON s.case_id = p.case_id AND s.id = p.passage_id
  LEFT JOIN captures k ON k.case_id = s.case_id AND k.id = s.capture_id
  WHERE b.deleted_at IS NOT NULL AND coalesce(k.source_id, p.source_id) IS NOT NULL
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;

CREATE FUNCTION "link_claim_sources"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    DELETE FROM claim_sources l USING (SELECT DISTINCT case_id, claim_id FROM before_rows) b
    WHERE l.case_id = b.case_id AND l.claim_id = b.claim_id AND NOT EXISTS (
      SELECT 1 FROM appearances p
      LEFT JOIN passages s ON s.case_id = p.case_id AND s.id = p.passage_id
      LEFT JOIN captures k ON k.case_id = s.case_id AND k.id = s.capture_id
      WHERE p.case_id = l.case_id AND p.claim_id = l.claim_id AND p.deleted_at IS NULL AND coalesce(k.source_id, p.source_id) = l.source_id
    );
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO claim_sources (case_id, source_id, claim_id)
    SELECT DISTINCT p.case_id, coalesce(k.source_id, p.source_id), p.claim_id
    FROM after_rows p
    JOIN claims c ON c.case_id = p.case_id AND c.id = p.claim_id AND c.deleted_at IS NULL
    LEFT JOIN passages s ON s.case_id = p.case_id AND s.id = p.passage_id
    LEFT JOIN captures k ON k.case_id = s.case_id AND k.id = s.capture_id
    WHERE p.deleted_at IS NULL AND coalesce(k.source_id, p.source_id) IS NOT NULL
    ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END
$$;

-- A claim's first tag or source makes it tagged or sourced, its last one takes that away.
CREATE FUNCTION "count_claim_tags"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM add_claim_counts(array_agg(ROW(case_id, facet, value, '', 0, claims)::claim_counts)) FROM (
    SELECT case_id, 'tag' AS facet, tag AS value, CASE TG_OP WHEN 'INSERT' THEN count(*) ELSE -count(*) END::int AS claims
    FROM changed_rows GROUP BY 1, 3
    UNION ALL
    SELECT g.case_id, 'tagged', '', CASE TG_OP WHEN 'INSERT' THEN count(*) ELSE -count(*) END::int
    FROM (SELECT case_id, claim_id, count(*) AS links FROM changed_rows GROUP BY 1, 2) g
    WHERE (SELECT count(*) FROM claim_tags t WHERE t.case_id = g.case_id AND t.claim_id = g.claim_id)
      = CASE TG_OP WHEN 'INSERT' THEN g.links ELSE 0 END
    GROUP BY 1
  ) counted;
  RETURN NULL;
END
$$;

CREATE FUNCTION "count_claim_sources"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM add_claim_counts(array_agg(ROW(case_id, facet, value, '', 0, claims)::claim_counts)) FROM (
    SELECT case_id, 'source' AS facet, source_id AS value, CASE TG_OP WHEN 'INSERT' THEN count(*) ELSE -count(*) END::int AS claims
    FROM changed_rows GROUP BY 1, 3
    UNION ALL
    SELECT g.case_id, 'sourced', '', CASE TG_OP WHEN 'INSERT' THEN count(*) ELSE -count(*) END::int
    FROM (SELECT case_id, claim_id, count(*) AS links FROM changed_rows GROUP BY 1, 2) g
    WHERE (SELECT count(*) FROM claim_sources s WHERE s.case_id = g.case_id AND s.claim_id = g.claim_id)
      = CASE TG_OP WHEN 'INSERT' THEN g.links ELSE 0 END
    GROUP BY 1
  ) counted;
  RETURN NULL;
END
$$;

CREATE TRIGGER "claims_count_insert" AFTER INSERT ON "claims" REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION "count_inserted_claims"();
CREATE TRIGGER "claims_count_update" AFTER UPDATE ON "claims" REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION "count_updated_claims"();
CREATE TRIGGER "claims_count_delete" AFTER DELETE ON "claims" REFERENCING OLD TABLE AS before_rows FOR EACH STATEMENT EXECUTE FUNCTION "count_deleted_claims"();
CREATE TRIGGER "appearances_link_insert" AFTER INSERT ON "appearances" REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION "link_claim_sources"();
CREATE TRIGGER "appearances_link_update" AFTER UPDATE ON "appearances" REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION "link_claim_sources"();
CREATE TRIGGER "appearances_link_delete" AFTER DELETE ON "appearances" REFERENCING OLD TABLE AS before_rows FOR EACH STATEMENT EXECUTE FUNCTION "link_claim_sources"();
CREATE TRIGGER "claim_tags_count_insert" AFTER INSERT ON "claim_tags" REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION "count_claim_tags"();
CREATE TRIGGER "claim_tags_count_delete" AFTER DELETE ON "claim_tags" REFERENCING OLD TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION "count_claim_tags"();
CREATE TRIGGER "claim_sources_count_insert" AFTER INSERT ON "claim_sources" REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION "count_claim_sources"();
CREATE TRIGGER "claim_sources_count_delete" AFTER DELETE ON "claim_sources" REFERENCING OLD TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION "count_claim_sources"();

-- What is there already. The triggers of the two link tables count their rows.
INSERT INTO claim_counts (case_id, facet, value, detail, claims)
SELECT case_id, 'question', question_id, coalesce(status, ''), count(*)::int FROM claims WHERE deleted_at IS NULL GROUP BY 1, 3, 4
UNION ALL
SELECT case_id, 'claimant', claimant_id, '', count(*)::int FROM claims WHERE deleted_at IS NULL GROUP BY 1, 3;
INSERT INTO claim_tags (case_id, tag, claim_id) SELECT DISTINCT case_id, unnest(tags), id FROM claims WHERE deleted_at IS NULL;
INSERT INTO claim_sources (case_id, source_id, claim_id)
SELECT DISTINCT p.case_id, coalesce(k.source_id, p.source_id), p.claim_id
FROM appearances p
JOIN claims c ON c.case_id = p.case_id AND c.id = p.claim_id AND c.deleted_at IS NULL
LEFT JOIN passages s ON s.case_id = p.case_id AND s.id = p.passage_id
LEFT JOIN captures k ON k.case_id = s.case_id AND k.id = s.capture_id
WHERE p.deleted_at IS NULL AND coalesce(k.source_id, p.source_id) IS NOT NULL;
