-- A phrase is put together in up to seven ways, most of which come out the same. Each is looked at by itself in every row that has
-- its words: in seven copies a phrase of 100,000 claims took seven times as long as it needs.
CREATE OR REPLACE FUNCTION "search_phrase"("value" TEXT) RETURNS TSQUERY LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  fr TEXT := search_plain('fr', "value");
  plain TEXT := search_plain('en', "value");
  named TEXT := fr;
  one TSQUERY;
  found TSQUERY := ''::tsquery;
  seen TSQUERY[] := '{}';
BEGIN
  IF fr LIKE '%i' OR fr LIKE '%i %' THEN
    named := regexp_replace(fr, 'i\M', 'i0', 'g');
  END IF;
  FOREACH one IN ARRAY ARRAY[
    phraseto_tsquery('search_fr', replace(fr, '-', ' ')), phraseto_tsquery('search_fr', replace(fr, '-', '')),
    phraseto_tsquery('search_fr', replace(named, '-', ' ')),
    phraseto_tsquery('search_en', replace(plain, '-', ' ')), phraseto_tsquery('search_en', replace(plain, '-', '')),
    phraseto_tsquery('search_simple', replace(plain, '-', ' ')), phraseto_tsquery('search_simple', replace(plain, '-', ''))
  ] LOOP
    IF NOT one = ANY(seen) AND (NOT found @> one OR numnode(one) > 1) THEN
      found := found || one;
      seen := seen || one;
    END IF;
  END LOOP;
  RETURN found;
END
$$;

-- The first rows that match, by the index alone. Where it has statistics, the planner takes two conditions that never meet, such as
-- a word of all claims among the quotes, for a part of all rows, and reads the whole table for the first 500 of them.
CREATE FUNCTION "search_found"("keys" TEXT, "query" TSQUERY, "most" INT) RETURNS TABLE ("case_id" TEXT, "kind" TEXT, "ref_id" TEXT, "rank" REAL)
  LANGUAGE sql STABLE PARALLEL SAFE ROWS 500 SET enable_seqscan = off AS $$
  SELECT e.case_id, e.kind::text, e.ref_id, ts_rank(e.words, "query", 1)
  FROM search_entries e WHERE e.words @@ (SELECT "keys"::tsquery) AND e.words @@ "query" LIMIT "most"
$$;
