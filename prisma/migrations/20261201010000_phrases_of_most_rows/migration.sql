-- By the index alone, a phrase of every claim costs most: the rows of each of its words are put together, all of them, before the first
-- is looked at. Twenty rows asked first tell such words from others; where half of them match, the first rows of the kind are
-- asked one by one, and where these are as many as are wanted, nothing else is read.
DROP FUNCTION "search_found"(TEXT, TSQUERY, INT);

CREATE FUNCTION "search_found"("cases" TEXT[], "kinds" TEXT[], "keys" TEXT, "query" TSQUERY, "most" INT)
  RETURNS TABLE ("case_id" TEXT, "kind" TEXT, "ref_id" TEXT, "rank" REAL)
  LANGUAGE plpgsql STABLE PARALLEL SAFE ROWS 500 SET enable_seqscan = off AS $$
#variable_conflict use_column
DECLARE
  of_kinds search_kind[] := "kinds"::search_kind[];
  sample CONSTANT INT := 20;
  matched INT;
BEGIN
  SELECT count(*) INTO matched FROM (
    SELECT e.words FROM search_entries e WHERE e.case_id = ANY("cases") AND e.kind = ANY(of_kinds) LIMIT sample) f WHERE f.words @@ "query";
  IF matched >= sample / 2 THEN
    RETURN QUERY WITH firsts AS MATERIALIZED (
      SELECT f.case_id, f.kind::text AS kind, f.ref_id, ts_rank(f.words, "query", 1) AS rank FROM (
        SELECT e.* FROM search_entries e WHERE e.case_id = ANY("cases") AND e.kind = ANY(of_kinds) LIMIT 2 * "most") f WHERE f.words @@ "query" LIMIT "most")
      SELECT f.* FROM firsts f WHERE (SELECT count(*) FROM firsts) >= "most";
    IF FOUND THEN
      RETURN;
    END IF;
  END IF;
  RETURN QUERY SELECT e.case_id, e.kind::text, e.ref_id, ts_rank(e.words, "query", 1)
    FROM search_entries e WHERE e.words @@ (SELECT "keys"::tsquery) AND e.words @@ "query" LIMIT "most";
END
$$;
