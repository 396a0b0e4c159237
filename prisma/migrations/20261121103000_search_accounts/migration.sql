-- One row per appearance with all that is said there: the claim's words, those of its quote, chain and notes, and who makes
-- it. A filter of the claims table asks for all its words at once, which an index answers by the rarest; asked one by one,
-- each word of every claim was read.

-- CreateTable
CREATE TABLE "search_accounts" (
    "case_id" TEXT NOT NULL,
    "appearance_id" TEXT NOT NULL,
    "claim_id" TEXT NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "search_accounts_pkey" PRIMARY KEY ("case_id","appearance_id")
);

-- CreateIndex
CREATE INDEX "search_accounts_case_id_claim_id_idx" ON "search_accounts"("case_id", "claim_id");

-- CreateIndex
CREATE INDEX "search_accounts_words_idx" ON "search_accounts" USING GIN ("words");

ALTER INDEX "search_accounts_words_idx" SET (gin_pending_list_limit = 256);

-- A lexeme that says who makes a claim: by its id, so that a new name of an actor rewrites no claim.
CREATE FUNCTION "search_claimant"("actor_id" TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT '@by/' || "actor_id"
$$;

CREATE OR REPLACE FUNCTION "search_index"("for_kind" search_kind, "for_case" TEXT, "ids" TEXT[]) RETURNS VOID LANGUAGE sql AS $$
  INSERT INTO search_entries (case_id, kind, ref_id, claim_id, language, words)
  SELECT d.case_id, d.kind, d.ref_id, d.claim_id, d.language,
    search_vector(search_key(d.case_id, d.kind::text), d.language, left(d.document, 100000))
      || CASE d.kind WHEN 'claim' THEN (SELECT array_to_tsvector(ARRAY[search_claimant(c.claimant_id)]) FROM claims c WHERE c.case_id = d.case_id AND c.id = d.ref_id) ELSE ''::tsvector END
  FROM search_documents d
  WHERE d.kind = "for_kind" AND d.case_id = "for_case" AND d.ref_id = ANY("ids")
  ON CONFLICT (case_id, kind, ref_id) DO UPDATE SET claim_id = excluded.claim_id, language = excluded.language, words = excluded.words
$$;

-- Puts the words together that are indexed already; a place of its own between two texts keeps phrases within one. Each
-- text is looked up by its key: a planner without statistics would join them by reading all of the case's for each row.
CREATE FUNCTION "search_index_accounts"("for_case" TEXT, "ids" TEXT[]) RETURNS VOID LANGUAGE sql SET enable_seqscan = off AS $$
  INSERT INTO search_accounts (case_id, appearance_id, claim_id, words)
  SELECT "for_case", a.id, a.claim_id, array_to_tsvector(ARRAY[search_key("for_case", 'account')])
    || ts_delete((SELECT e.words FROM search_entries e WHERE e.case_id = "for_case" AND e.kind = 'claim' AND e.ref_id = a.claim_id), search_key("for_case", 'claim'))
    || coalesce((
      SELECT '''@|'':1'::tsvector || ts_delete(e.words, search_key("for_case", 'appearance'))
      FROM search_entries e WHERE e.case_id = "for_case" AND e.kind = 'appearance' AND e.ref_id = a.id), ''::tsvector)
    || coalesce((
      SELECT '''@|'':1'::tsvector || ts_delete(e.words, search_key("for_case", 'quote'))
      FROM search_entries e WHERE e.case_id = "for_case" AND e.kind = 'quote' AND e.ref_id = a.passage_id), ''::tsvector)
  FROM unnest("ids") AS given(id)
  CROSS JOIN LATERAL (SELECT p.id, p.claim_id, p.passage_id FROM appearances p WHERE p.id = given.id AND p.case_id = "for_case" AND p.deleted_at IS NULL OFFSET 0) AS a
  ON CONFLICT (case_id, appearance_id) DO UPDATE SET claim_id = excluded.claim_id, words = excluded.words
$$;

CREATE OR REPLACE FUNCTION "search_rows_made"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  batch RECORD;
BEGIN
  FOR batch IN SELECT case_id, array_agg(id) AS ids FROM made GROUP BY case_id LOOP
    PERFORM search_index(TG_ARGV[0]::search_kind, batch.case_id, batch.ids);
    IF TG_ARGV[0] IN ('claim', 'appearance', 'question', 'actor') THEN
      PERFORM search_note_names(batch.case_id, ARRAY(
        SELECT document FROM search_documents WHERE kind = TG_ARGV[0]::search_kind AND case_id = batch.case_id AND ref_id = ANY(batch.ids)));
    END IF;
    IF TG_ARGV[0] = 'appearance' THEN
      PERFORM search_index_accounts(batch.case_id, batch.ids);
    END IF;
  END LOOP;
  RETURN NULL;
END
$$;

-- A passage's note or translation is part of what its appearances say.
CREATE OR REPLACE FUNCTION "search_row_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM search_entries WHERE case_id = NEW.case_id AND kind = TG_ARGV[0]::search_kind AND ref_id = NEW.id;
  PERFORM search_index(TG_ARGV[0]::search_kind, NEW.case_id, ARRAY[NEW.id]);
  IF TG_ARGV[0] IN ('question', 'actor') THEN
    PERFORM search_note_names(NEW.case_id, ARRAY(
      SELECT document FROM search_documents WHERE kind = TG_ARGV[0]::search_kind AND case_id = NEW.case_id AND ref_id = NEW.id));
  END IF;
  IF TG_ARGV[0] = 'quote' THEN
    PERFORM search_index_accounts(NEW.case_id, ARRAY(SELECT id FROM appearances WHERE case_id = NEW.case_id AND passage_id = NEW.id));
  END IF;
  RETURN NULL;
END
$$;

-- Claims and appearances are changed by the thousand: for each statement, and only those whose words changed.
DROP TRIGGER "claims_searched_anew" ON "claims";
DROP TRIGGER "appearances_searched_anew" ON "appearances";

CREATE FUNCTION "search_claims_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  batch RECORD;
BEGIN
  FOR batch IN
    SELECT a.case_id, array_agg(a.id) AS ids FROM after_rows a JOIN before_rows b ON b.case_id = a.case_id AND b.id = a.id
    WHERE (a.proposition, a.answer, a.tags, a.population, a.place, a.reviewer_note, a.claimant_id)
      IS DISTINCT FROM (b.proposition, b.answer, b.tags, b.population, b.place, b.reviewer_note, b.claimant_id)
    GROUP BY a.case_id
  LOOP
    PERFORM search_index('claim', batch.case_id, batch.ids);
    PERFORM search_note_names(batch.case_id, ARRAY(SELECT document FROM search_documents WHERE kind = 'claim' AND case_id = batch.case_id AND ref_id = ANY(batch.ids)));
    PERFORM search_index_accounts(batch.case_id, ARRAY(SELECT id FROM appearances WHERE case_id = batch.case_id AND claim_id = ANY(batch.ids)));
  END LOOP;
  RETURN NULL;
END
$$;
CREATE TRIGGER "claims_searched_anew" AFTER UPDATE ON "claims" REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows
  FOR EACH STATEMENT EXECUTE FUNCTION "search_claims_changed"();

CREATE FUNCTION "search_appearances_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  batch RECORD;
BEGIN
  FOR batch IN
    SELECT a.case_id, array_agg(a.id) AS ids FROM after_rows a JOIN before_rows b ON b.case_id = a.case_id AND b.id = a.id
    WHERE (a.quote, a.chain, a.source_id, a.reviewer_note, a.passage_id, a.claim_id, a.deleted_at)
      IS DISTINCT FROM (b.quote, b.chain, b.source_id, b.reviewer_note, b.passage_id, b.claim_id, b.deleted_at)
    GROUP BY a.case_id
  LOOP
    -- One that has nothing to say any more, or was removed, is not written again.
    DELETE FROM search_entries WHERE case_id = batch.case_id AND kind = 'appearance' AND ref_id = ANY(batch.ids);
    DELETE FROM search_accounts WHERE case_id = batch.case_id AND appearance_id = ANY(batch.ids);
    PERFORM search_index('appearance', batch.case_id, batch.ids);
    PERFORM search_note_names(batch.case_id, ARRAY(SELECT document FROM search_documents WHERE kind = 'appearance' AND case_id = batch.case_id AND ref_id = ANY(batch.ids)));
    PERFORM search_index_accounts(batch.case_id, batch.ids);
  END LOOP;
  RETURN NULL;
END
$$;
CREATE TRIGGER "appearances_searched_anew" AFTER UPDATE ON "appearances" REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows
  FOR EACH STATEMENT EXECUTE FUNCTION "search_appearances_changed"();

-- As with the other tables that triggers alone write, a row goes with its appearance, without a foreign key to check.
CREATE FUNCTION "search_appearances_gone"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM search_accounts s USING before_rows b WHERE s.case_id = b.case_id AND s.appearance_id = b.id;
  RETURN NULL;
END
$$;
CREATE TRIGGER "appearances_searched_gone" AFTER DELETE ON "appearances" REFERENCING OLD TABLE AS before_rows
  FOR EACH STATEMENT EXECUTE FUNCTION "search_appearances_gone"();

CREATE OR REPLACE FUNCTION "search_language_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  passage_ids TEXT[] := ARRAY(
    SELECT p.id FROM passages p JOIN captures t ON t.case_id = p.case_id AND t.id = p.capture_id WHERE t.case_id = NEW.case_id AND t.source_id = NEW.id);
BEGIN
  UPDATE search_segments SET language = coalesce(NEW.language, ''), words = search_vector(search_key(case_id, 'text'), NEW.language, left(body, 100000))
  WHERE case_id = NEW.case_id AND capture_id IN (SELECT id FROM captures WHERE case_id = NEW.case_id AND source_id = NEW.id);
  PERFORM search_index('quote', NEW.case_id, passage_ids);
  PERFORM search_index('appearance', NEW.case_id, ARRAY(SELECT id FROM appearances WHERE case_id = NEW.case_id AND source_id = NEW.id));
  PERFORM search_index_accounts(NEW.case_id, ARRAY(SELECT id FROM appearances WHERE case_id = NEW.case_id AND (source_id = NEW.id OR passage_id = ANY(passage_ids))));
  RETURN NULL;
END
$$;

-- The claimants whose name or alias a query finds, with those merged into or with them, as a query for what they say.
-- Nothing else of an actor counts: a side or a note names many.
CREATE FUNCTION "search_claimants"("for_cases" TEXT[], "query" TSQUERY) RETURNS TSQUERY LANGUAGE plpgsql STABLE PARALLEL SAFE
  SET enable_seqscan = off AS $$
DECLARE
  keys TEXT := (SELECT string_agg(quote_literal(search_key(one, 'actor')), ' | ') FROM unnest("for_cases") AS one);
  found TEXT;
BEGIN
  IF keys IS NULL THEN
    RETURN ''::tsquery;
  END IF;
  WITH hits AS MATERIALIZED (
    SELECT e.case_id, e.ref_id FROM search_entries e WHERE e.words @@ (keys::tsquery && "query") LIMIT 50
  ), named AS MATERIALIZED (
    SELECT DISTINCT a.case_id, coalesce(a.merged_into_id, a.id) AS id
    FROM hits h JOIN actors a ON a.case_id = h.case_id AND a.id = h.ref_id AND a.deleted_at IS NULL
    CROSS JOIN LATERAL (
      SELECT concat_ws(E'\n', a.name, (SELECT string_agg(l.name, E'\n') FROM actor_aliases l WHERE l.case_id = a.case_id AND l.actor_id = a.id)) AS names OFFSET 0
    ) n
    WHERE search_vector('@', 'fr', n.names) @@ "query" OR search_vector('@', 'en', n.names) @@ "query"
  )
  SELECT string_agg(DISTINCT quote_literal(search_claimant(a.id)), ' | ') INTO found
  FROM named n JOIN actors a ON a.case_id = n.case_id AND (a.id = n.id OR a.merged_into_id = n.id);
  RETURN coalesce(found::tsquery, ''::tsquery);
END
$$;

-- A claim without an appearance has its own row only.
CREATE OR REPLACE FUNCTION "search_claim_ids"("for_case" TEXT, "query" TSQUERY) RETURNS TABLE ("id" TEXT) LANGUAGE sql STABLE PARALLEL SAFE ROWS 500
  SET enable_seqscan = off AS $$
  SELECT s.claim_id FROM search_accounts s WHERE s.words @@ (quote_literal(search_key("for_case", 'account'))::tsquery && "query")
  UNION
  SELECT e.claim_id FROM search_entries e WHERE e.words @@ (quote_literal(search_key("for_case", 'claim'))::tsquery && "query")
$$;

-- What is there already.
UPDATE "search_entries" e SET "words" = e.words || array_to_tsvector(ARRAY[search_claimant(c.claimant_id)])
  FROM claims c WHERE e.kind = 'claim' AND c.case_id = e.case_id AND c.id = e.ref_id;
DO $$
DECLARE
  known RECORD;
BEGIN
  FOR known IN SELECT case_id, array_agg(id) AS ids FROM appearances WHERE deleted_at IS NULL GROUP BY case_id LOOP
    PERFORM search_index_accounts(known.case_id, known.ids);
  END LOOP;
END
$$;
