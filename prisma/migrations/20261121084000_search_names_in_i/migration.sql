-- "Mali" is not "mal": the French stemmer takes a final -i for the ending of a verb. A capitalised word in -i is kept whole,
-- by a figure that makes it no word for the stemmer.
CREATE OR REPLACE FUNCTION "search_plain"("language" TEXT, "value" TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE left("language", 2)
    WHEN 'fr' THEN regexp_replace(
      search_fold(regexp_replace(regexp_replace("value", '[èÈ]rent\M', 'er', 'g') COLLATE "und-x-icu", '(\m[[:upper:]][[:alpha:]]*[iI])\M', '\10', 'g')),
      'ee(s?)\M', 'e\1', 'g')
    ELSE search_fold("value")
  END
$$;

-- Typed without its capital it may be either.
CREATE OR REPLACE FUNCTION "search_phrase"("value" TEXT) RETURNS TSQUERY LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  fr TEXT := search_plain('fr', "value");
  plain TEXT := search_plain('en', "value");
  named TEXT := fr;
  one TSQUERY;
  found TSQUERY := ''::tsquery;
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
    IF NOT found @> one OR numnode(one) > 1 THEN
      found := found || one;
    END IF;
  END LOOP;
  RETURN found;
END
$$;

-- Rows that hold such a word are indexed anew.
UPDATE "search_segments" SET "words" = search_vector(search_key("case_id", 'text'), "language", left("body", 100000))
  WHERE "language" LIKE 'fr%' AND "body" COLLATE "und-x-icu" ~ '\m[[:upper:]][[:alpha:]]*[iI]\M';
DO $$
DECLARE
  known RECORD;
BEGIN
  FOR known IN
    SELECT d.case_id, d.kind, array_agg(d.ref_id) AS ids FROM search_documents d
    WHERE d.document COLLATE "und-x-icu" ~ '\m[[:upper:]][[:alpha:]]*[iI]\M' GROUP BY d.case_id, d.kind
  LOOP
    PERFORM search_index(known.kind, known.case_id, known.ids);
  END LOOP;
END
$$;
