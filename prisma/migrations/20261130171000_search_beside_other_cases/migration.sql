-- The key of a case as a condition of its own. In one query with the words, the index reads all rows of the rarest word and asks
-- of each whether it has the key: the rows of other cases too. Two conditions skip by each other, and end with the case's rows.

-- Two conditions are taken for so rare that the ids would be sorted to tell them apart, slow where a word has 100,000. The key in a
-- statement of its own is put together once, not for each row whose phrase is looked at.
CREATE OR REPLACE FUNCTION "search_claim_ids"("for_case" TEXT, "query" TSQUERY) RETURNS TABLE ("id" TEXT) LANGUAGE sql STABLE PARALLEL SAFE ROWS 500
  SET enable_seqscan = off SET enable_sort = off AS $$
  SELECT s.claim_id FROM search_accounts s WHERE s.words @@ (SELECT quote_literal(search_key("for_case", 'account'))::tsquery) AND s.words @@ "query"
  UNION
  SELECT e.claim_id FROM search_entries e WHERE e.words @@ (SELECT quote_literal(search_key("for_case", 'claim'))::tsquery) AND e.words @@ "query"
$$;

CREATE OR REPLACE FUNCTION "search_claims_counted"("for_case" TEXT, "query" TSQUERY, "most" INT) RETURNS INT LANGUAGE sql STABLE PARALLEL SAFE
  SET enable_seqscan = off AS $$
  SELECT count(DISTINCT found.claim_id)::int FROM (
    SELECT s.claim_id FROM search_accounts s WHERE s.words @@ (SELECT quote_literal(search_key("for_case", 'account'))::tsquery) AND s.words @@ "query" LIMIT "most"
  ) found
  WHERE found.claim_id NOT IN (SELECT c.id FROM claims c WHERE c.case_id = "for_case" AND c.deleted_at IS NOT NULL)
$$;

CREATE OR REPLACE FUNCTION "search_claimants"("for_cases" TEXT[], "query" TSQUERY) RETURNS TSQUERY LANGUAGE plpgsql STABLE PARALLEL SAFE
  SET enable_seqscan = off AS $$
DECLARE
  keys TEXT := (SELECT string_agg(quote_literal(search_key(one, 'actor')), ' | ') FROM unnest("for_cases") AS one);
  found TEXT;
BEGIN
  IF keys IS NULL THEN
    RETURN ''::tsquery;
  END IF;
  WITH hits AS MATERIALIZED (
    SELECT e.case_id, e.ref_id FROM search_entries e WHERE e.words @@ keys::tsquery AND e.words @@ "query" LIMIT 50
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
