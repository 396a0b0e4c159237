-- Names are also taken from actors, their aliases and questions, and from what is edited: "Vagner" finds the actor Wagner
-- in a case whose texts never name it.

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
  END LOOP;
  RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION "search_row_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM search_entries WHERE case_id = NEW.case_id AND kind = TG_ARGV[0]::search_kind AND ref_id = NEW.id;
  PERFORM search_index(TG_ARGV[0]::search_kind, NEW.case_id, ARRAY[NEW.id]);
  IF TG_ARGV[0] IN ('claim', 'appearance', 'question', 'actor') THEN
    PERFORM search_note_names(NEW.case_id, ARRAY(
      SELECT document FROM search_documents WHERE kind = TG_ARGV[0]::search_kind AND case_id = NEW.case_id AND ref_id = NEW.id));
  END IF;
  RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION "search_aliases_made"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  batch RECORD;
BEGIN
  FOR batch IN SELECT case_id, array_agg(DISTINCT actor_id) AS ids, array_agg(name) AS names FROM changed GROUP BY case_id LOOP
    PERFORM search_index('actor', batch.case_id, batch.ids);
    IF TG_OP = 'INSERT' THEN
      PERFORM search_note_names(batch.case_id, batch.names);
    END IF;
  END LOOP;
  RETURN NULL;
END
$$;

DO $$
DECLARE
  known RECORD;
BEGIN
  FOR known IN SELECT id FROM cases LOOP
    PERFORM search_note_names(known.id, ARRAY(SELECT document FROM search_documents WHERE case_id = known.id AND kind IN ('question', 'actor')));
  END LOOP;
END
$$;

-- Matches are read by their words alone, whose key names case and kind already: beside a condition on the case, a planner
-- without statistics reads all of the case's rows instead. Only then are their appearances looked up, one by one.
CREATE OR REPLACE FUNCTION "search_claim_ids"("for_case" TEXT, "query" TSQUERY) RETURNS TABLE ("id" TEXT) LANGUAGE sql STABLE PARALLEL SAFE ROWS 500
  SET enable_seqscan = off AS $$
  WITH said AS MATERIALIZED (
    SELECT e.claim_id, e.ref_id FROM search_entries e WHERE e.words @@ (quote_literal(search_key("for_case", 'appearance'))::tsquery && "query")
  ), quoted AS MATERIALIZED (
    SELECT e.ref_id FROM search_entries e WHERE e.words @@ (quote_literal(search_key("for_case", 'quote'))::tsquery && "query")
  )
  SELECT e.claim_id FROM search_entries e WHERE e.words @@ (quote_literal(search_key("for_case", 'claim'))::tsquery && "query")
  UNION
  SELECT said.claim_id FROM said JOIN appearances a ON a.case_id = "for_case" AND a.id = said.ref_id AND a.deleted_at IS NULL
  UNION
  SELECT a.claim_id FROM quoted JOIN appearances a ON a.case_id = "for_case" AND a.passage_id = quoted.ref_id AND a.deleted_at IS NULL
$$;
