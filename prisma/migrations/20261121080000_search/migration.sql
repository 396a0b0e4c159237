-- Full-text search (docs/decisions/search.md): the same SQL on the embedded database and on a PostgreSQL server.

DO $$
BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
EXCEPTION WHEN OTHERS THEN
  RAISE EXCEPTION 'Search needs the PostgreSQL extension pg_trgm, which this database cannot create (%): install postgresql-contrib on the server, or let an administrator run CREATE EXTENSION pg_trgm here.', SQLERRM
    USING ERRCODE = 'P0001';
END
$$;

-- The stemmers without their stop words: "no official toll" is not "an official toll".
CREATE TEXT SEARCH DICTIONARY "search_fr_stem" (TEMPLATE = snowball, LANGUAGE = french);
CREATE TEXT SEARCH DICTIONARY "search_en_stem" (TEMPLATE = snowball, LANGUAGE = english);
CREATE TEXT SEARCH CONFIGURATION "search_simple" (COPY = pg_catalog.simple);
CREATE TEXT SEARCH CONFIGURATION "search_fr" (COPY = pg_catalog.simple);
CREATE TEXT SEARCH CONFIGURATION "search_en" (COPY = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION "search_fr" ALTER MAPPING FOR asciiword, word WITH "search_fr_stem";
ALTER TEXT SEARCH CONFIGURATION "search_en" ALTER MAPPING FOR asciiword, word WITH "search_en_stem";

CREATE FUNCTION "search_config"("language" TEXT) RETURNS REGCONFIG LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE left("language", 2) WHEN 'fr' THEN 'search_fr'::regconfig WHEN 'en' THEN 'search_en'::regconfig ELSE 'search_simple'::regconfig END
$$;

-- Lower case, no accents, no ligatures, no invisible characters; every dash a hyphen, everything else that is neither
-- letter nor digit a space, so that the parser of any server cuts the same words whatever its locale.
CREATE FUNCTION "search_fold"("value" TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT regexp_replace(
    regexp_replace(
      normalize(replace(replace(replace(translate(
        lower("value" COLLATE "und-x-icu"),
        U&'\2010\2011\2012\2013\2014\2212\00AD\200B\200C\200D\2060\FEFF', '------'), 'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss'), NFD),
      '[\u0300-\u036f\u064b-\u065f\u0670]+', '', 'g') COLLATE "und-x-icu",
    '[^[:alnum:]-]+', ' ', 'g')
$$;

-- What the stemmer of a language is given. French endings that it only knows with their accent are put in the form it
-- does know: "tuèrent" like "tuer", "blessée" like "blessé".
CREATE FUNCTION "search_plain"("language" TEXT, "value" TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE left("language", 2)
    WHEN 'fr' THEN regexp_replace(search_fold(regexp_replace("value", '[èÈ]rent\M', 'er', 'g')), 'ee(s?)\M', 'e\1', 'g')
    ELSE search_fold("value")
  END
$$;

-- "tin-zaouatene" as "tinzaouatene"; null for a text without such words. Takes folded text.
CREATE FUNCTION "search_joined"("plain" TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN position('-' IN "plain") > 0 THEN
    (SELECT string_agg(replace(found[1], '-', ''), ' ') FROM regexp_matches("plain" COLLATE "und-x-icu", '[[:alnum:]]+(?:-+[[:alnum:]]+)+', 'g') AS found)
  END
$$;

-- The words of a text with their places, its hyphenated words also joined (without a place), and the key of its case and
-- kind. Not in SQL, whose functions start the executor at each call: this one runs for every row that is written.
CREATE FUNCTION "search_vector"("key" TEXT, "language" TEXT, "value" TEXT) RETURNS TSVECTOR LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  config REGCONFIG := search_config("language");
  plain TEXT := search_plain("language", "value");
  words TSVECTOR := array_to_tsvector(ARRAY["key"]) || to_tsvector(config, replace(plain, '-', ' '));
BEGIN
  IF position('-' IN plain) > 0 THEN
    words := words || coalesce(strip(to_tsvector(config, search_joined(plain))), ''::tsvector);
  END IF;
  RETURN words;
END
$$;

-- What a word or phrase is looked for as, whichever language a row is in: not every French text is marked as French.
-- A text without letters and digits gives the empty query, which finds nothing.
CREATE FUNCTION "search_phrase"("value" TEXT) RETURNS TSQUERY LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  fr TEXT := search_plain('fr', "value");
  plain TEXT := search_plain('en', "value");
  one TSQUERY;
  found TSQUERY := ''::tsquery;
BEGIN
  FOREACH one IN ARRAY ARRAY[
    phraseto_tsquery('search_fr', replace(fr, '-', ' ')), phraseto_tsquery('search_fr', replace(fr, '-', '')),
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

-- The same for the beginning of a word, which is not stemmed.
CREATE FUNCTION "search_prefix"("value" TEXT) RETURNS TSQUERY LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  plain TEXT := regexp_replace(search_fold("value"), '[ -]', '', 'g');
BEGIN
  IF plain = '' THEN
    RETURN ''::tsquery;
  END IF;
  RETURN to_tsquery('search_simple', plain || ':*') || search_phrase("value");
END
$$;

-- A folded name without what transcriptions differ in, its parts joined: "Prigojine" and "Prigozhin" are one.
CREATE FUNCTION "search_sound"("folded" TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
    regexp_replace(regexp_replace(regexp_replace(regexp_replace(
      replace(replace("folded", '-', ''), ' ', ''),
      'shch|chtch|tch|tsh|sch|sh|ch', 's', 'g'),
      'zh|dj|j|g(?=[ei])', 'j', 'g'),
      'kh|qh|ck|qu|q|c', 'k', 'g'),
      'gh|gu(?=[aeiou])', 'g', 'g'),
      'ph', 'f', 'g'),
      '(off|ov|of|ow|eff|ef|ev)$', 'of'),
      'ou|oo|w|v', 'u', 'g'),
      'tz|ts|z', 's', 'g'),
      'y', 'i', 'g'),
      'h|e$', '', 'g'),
      '(.)\1+', '\1', 'g')
$$;

-- CreateEnum
CREATE TYPE "search_kind" AS ENUM ('claim', 'quote', 'appearance', 'question', 'actor', 'source');

-- CreateTable
CREATE TABLE "search_segments" (
    "case_id" TEXT NOT NULL,
    "capture_id" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "search_segments_pkey" PRIMARY KEY ("case_id","capture_id","start")
);

-- CreateTable
CREATE TABLE "search_entries" (
    "case_id" TEXT NOT NULL,
    "kind" "search_kind" NOT NULL,
    "ref_id" TEXT NOT NULL,
    "claim_id" TEXT,
    "language" TEXT NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "search_entries_pkey" PRIMARY KEY ("case_id","kind","ref_id")
);

-- CreateTable
CREATE TABLE "search_names" (
    "id" BIGSERIAL NOT NULL,
    "case_id" TEXT NOT NULL,
    "spelling" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "sound" TEXT NOT NULL,

    CONSTRAINT "search_names_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "search_segments_words_idx" ON "search_segments" USING GIN ("words");

-- CreateIndex
CREATE INDEX "search_entries_words_idx" ON "search_entries" USING GIN ("words");

-- CreateIndex
CREATE INDEX "search_names_case_id_folded_idx" ON "search_names"("case_id", "folded");

-- CreateIndex
CREATE INDEX "search_names_sound_idx" ON "search_names" USING GIN ("sound" gin_trgm_ops);

-- AddForeignKey
ALTER TABLE "search_segments" ADD CONSTRAINT "search_segments_case_id_capture_id_fkey" FOREIGN KEY ("case_id", "capture_id") REFERENCES "captures"("case_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_names" ADD CONSTRAINT "search_names_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A search waits for nobody's vacuum: what is not in the tree of the index yet stays small.
ALTER INDEX "search_segments_words_idx" SET (gin_pending_list_limit = 256);
ALTER INDEX "search_entries_words_idx" SET (gin_pending_list_limit = 256);
ALTER INDEX "search_names_sound_idx" SET (fastupdate = off);

-- A key that stands in each row's words: a search of one case reads that case's part of the index only.
CREATE FUNCTION "search_key"("case_id" TEXT, "kind" TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT '@' || "case_id" || '/' || "kind"
$$;

-- Names as texts write them: a capitalised word, hyphens included, or two of them. Not unique on purpose: two imports must
-- not wait for each other here, and readers take distinct spellings.
CREATE FUNCTION "search_note_names"("for_case" TEXT, "texts" TEXT[]) RETURNS VOID LANGUAGE sql AS $$
  WITH spelt AS (
    SELECT DISTINCT found[1] AS spelling
    FROM unnest("texts") AS body,
      LATERAL (
        SELECT regexp_matches(body COLLATE "und-x-icu", '[[:upper:]][[:alpha:]\u0300-\u036f]{3,}(?:[-\u2010\u2011][[:alpha:]\u0300-\u036f]+)*', 'g') AS found
        UNION ALL
        SELECT regexp_matches(body COLLATE "und-x-icu", '[[:upper:]][[:alpha:]\u0300-\u036f]+[- \u00a0\u202f\u2010\u2011][[:upper:]][[:alpha:]\u0300-\u036f]+', 'g')
      ) AS words
    WHERE body IS NOT NULL
  ), named AS (
    SELECT DISTINCT ON (folded) spelling, folded
    FROM (SELECT left(spelling, 80) AS spelling, search_fold(left(spelling, 80)) AS folded FROM spelt) AS both_forms
    ORDER BY folded, spelling DESC
  )
  INSERT INTO search_names (case_id, spelling, folded, sound)
  SELECT "for_case", spelling, folded, search_sound(folded)
  FROM named
  WHERE NOT EXISTS (SELECT 1 FROM search_names AS known WHERE known.case_id = "for_case" AND known.folded = named.folded)
$$;

-- A capture is found paragraph by paragraph; longer blocks of text are cut between words, so that no row meets
-- PostgreSQL's limits (1 MB of words, 16,383 places). `start` counts UTF-16 units, in which a character beyond the basic plane is two.
CREATE FUNCTION "search_index_capture"("for_case" TEXT, "for_capture" TEXT, "text" TEXT, "language" TEXT) RETURNS VOID LANGUAGE sql AS $$
  WITH blocks AS (
    SELECT block, paragraph FROM string_to_table("text", E'\n\n') WITH ORDINALITY AS cut(block, paragraph)
  ), parted AS (
    SELECT paragraph, word, place, sum(length(word) + 1) OVER (PARTITION BY paragraph ORDER BY place) / 1500 AS part
    FROM blocks, string_to_table(block, ' ') WITH ORDINALITY AS words(word, place)
    WHERE length(block) > 2000
  ), pieces AS (
    SELECT paragraph, 0::numeric AS part, block AS piece, 2 AS gap FROM blocks WHERE length(block) <= 2000
    UNION ALL
    SELECT paragraph, part, string_agg(word, ' ' ORDER BY place), CASE WHEN lead(part) OVER (PARTITION BY paragraph ORDER BY part) IS NULL THEN 2 ELSE 1 END
    FROM parted GROUP BY paragraph, part
  ), placed AS (
    SELECT piece, sum(
      length(piece) + gap
      + CASE WHEN piece ~ '[\U00010000-\U0010ffff]' THEN length(regexp_replace(piece, '[^\U00010000-\U0010ffff]', '', 'g')) ELSE 0 END
    ) OVER (ORDER BY paragraph, part ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS start
    FROM pieces
  )
  INSERT INTO search_segments (case_id, capture_id, start, body, language, words)
  SELECT "for_case", "for_capture", coalesce(start, 0)::int, piece, coalesce("language", ''), search_vector(search_key("for_case", 'text'), "language", left(piece, 100000))
  FROM placed
  WHERE piece ~ '[^[:space:]]'
$$;

CREATE FUNCTION "search_capture_made"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM search_index_capture(NEW.case_id, NEW.id, NEW.text, (SELECT language FROM sources WHERE case_id = NEW.case_id AND id = NEW.source_id));
  PERFORM search_note_names(NEW.case_id, ARRAY(SELECT body FROM search_segments WHERE case_id = NEW.case_id AND capture_id = NEW.id));
  RETURN NULL;
END
$$;
CREATE TRIGGER "captures_searched" AFTER INSERT ON "captures" FOR EACH ROW EXECUTE FUNCTION "search_capture_made"();

-- The language of what a reviewer wrote, whose case may quote both: by words of grammar, and the case's own where they say nothing.
CREATE FUNCTION "search_language"("usual" TEXT, "value" TEXT) RETURNS TEXT LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  fr INT := regexp_count("value", '\m(?:le|la|les|des|du|de|et|une|un|dans|par|ont|est|sont|en)\M', 1, 'i');
  en INT := regexp_count("value", '\m(?:the|of|and|was|were|is|are|by|with|from|that|has|have|to)\M', 1, 'i');
BEGIN
  RETURN CASE WHEN en > fr THEN 'en' WHEN fr > en THEN 'fr' ELSE coalesce("usual", '') END;
END
$$;

-- What each kind of row is found by. Whether it still stands is asked when it is found, so that hiding and bringing back cost nothing.
CREATE VIEW "search_documents" AS
  SELECT case_id, kind, ref_id, claim_id, coalesce(known_language, search_language(usual_language, document)) AS language, document FROM (
  SELECT c.case_id, 'claim'::search_kind AS kind, c.id AS ref_id, c.id AS claim_id, NULL AS known_language, k.language AS usual_language,
    concat_ws(E'\n', c.proposition, c.answer, array_to_string(c.tags, E'\n'), c.population, c.place, c.reviewer_note) AS document
  FROM claims c JOIN cases k ON k.id = c.case_id
  UNION ALL
  SELECT p.case_id, 'quote', p.id, NULL, s.language, '', concat_ws(E'\n', p.exact, p.translation, p.reviewer_note)
  FROM passages p JOIN captures t ON t.case_id = p.case_id AND t.id = p.capture_id JOIN sources s ON s.case_id = t.case_id AND s.id = t.source_id
  UNION ALL
  SELECT a.case_id, 'appearance', a.id, a.claim_id, NULL, coalesce(s.language, k.language), concat_ws(E'\n', a.quote, array_to_string(a.chain, E'\n'), a.reviewer_note)
  FROM appearances a JOIN cases k ON k.id = a.case_id LEFT JOIN sources s ON s.case_id = a.case_id AND s.id = a.source_id
  WHERE a.quote <> '' OR a.reviewer_note <> '' OR a.chain <> '{}'
  UNION ALL
  SELECT q.case_id, 'question', q.id, NULL, NULL, k.language, concat_ws(E'\n', q.text, q.population, q.place, array_to_string(q.choices, E'\n'), e.name, e.place, q.reviewer_note)
  FROM questions q JOIN cases k ON k.id = q.case_id LEFT JOIN events e ON e.case_id = q.case_id AND e.id = q.event_id
  UNION ALL
  SELECT a.case_id, 'actor', a.id, NULL, NULL, k.language,
    concat_ws(E'\n', a.name, (SELECT string_agg(l.name, E'\n') FROM actor_aliases l WHERE l.case_id = a.case_id AND l.actor_id = a.id), a.side, a.interest, a.reviewer_note)
  FROM actors a JOIN cases k ON k.id = a.case_id
  UNION ALL
  SELECT s.case_id, 'source', s.id, NULL, s.language, k.language, concat_ws(E'\n', s.title, s.publication, s.author, s.url, s.reviewer_note)
  FROM sources s JOIN cases k ON k.id = s.case_id
  ) AS documents;

-- Finds rows anew by what they say now.
CREATE FUNCTION "search_index"("for_kind" search_kind, "for_case" TEXT, "ids" TEXT[]) RETURNS VOID LANGUAGE sql AS $$
  INSERT INTO search_entries (case_id, kind, ref_id, claim_id, language, words)
  SELECT case_id, kind, ref_id, claim_id, language, search_vector(search_key(case_id, kind::text), language, left(document, 100000))
  FROM search_documents
  WHERE kind = "for_kind" AND case_id = "for_case" AND ref_id = ANY("ids")
  ON CONFLICT (case_id, kind, ref_id) DO UPDATE SET claim_id = excluded.claim_id, language = excluded.language, words = excluded.words
$$;

-- For each statement, so that an import of thousands of rows pays once. The argument is the kind.
CREATE FUNCTION "search_rows_made"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  batch RECORD;
BEGIN
  FOR batch IN SELECT case_id, array_agg(id) AS ids FROM made GROUP BY case_id LOOP
    PERFORM search_index(TG_ARGV[0]::search_kind, batch.case_id, batch.ids);
    IF TG_ARGV[0] IN ('claim', 'appearance') THEN
      PERFORM search_note_names(batch.case_id, ARRAY(
        SELECT document FROM search_documents WHERE kind = TG_ARGV[0]::search_kind AND case_id = batch.case_id AND ref_id = ANY(batch.ids)));
    END IF;
  END LOOP;
  RETURN NULL;
END
$$;
CREATE TRIGGER "claims_searched" AFTER INSERT ON "claims" REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION "search_rows_made"('claim');
CREATE TRIGGER "passages_searched" AFTER INSERT ON "passages" REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION "search_rows_made"('quote');
CREATE TRIGGER "appearances_searched" AFTER INSERT ON "appearances" REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION "search_rows_made"('appearance');
CREATE TRIGGER "questions_searched" AFTER INSERT ON "questions" REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION "search_rows_made"('question');
CREATE TRIGGER "actors_searched" AFTER INSERT ON "actors" REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION "search_rows_made"('actor');
CREATE TRIGGER "sources_searched" AFTER INSERT ON "sources" REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION "search_rows_made"('source');

CREATE FUNCTION "search_row_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM search_entries WHERE case_id = NEW.case_id AND kind = TG_ARGV[0]::search_kind AND ref_id = NEW.id;
  PERFORM search_index(TG_ARGV[0]::search_kind, NEW.case_id, ARRAY[NEW.id]);
  RETURN NULL;
END
$$;
CREATE TRIGGER "claims_searched_anew" AFTER UPDATE OF "proposition", "answer", "tags", "population", "place", "reviewer_note" ON "claims" FOR EACH ROW EXECUTE FUNCTION "search_row_changed"('claim');
CREATE TRIGGER "passages_searched_anew" AFTER UPDATE OF "translation", "reviewer_note" ON "passages" FOR EACH ROW EXECUTE FUNCTION "search_row_changed"('quote');
CREATE TRIGGER "appearances_searched_anew" AFTER UPDATE OF "quote", "chain", "source_id", "reviewer_note" ON "appearances" FOR EACH ROW EXECUTE FUNCTION "search_row_changed"('appearance');
CREATE TRIGGER "questions_searched_anew" AFTER UPDATE OF "text", "population", "place", "choices", "event_id", "reviewer_note" ON "questions" FOR EACH ROW EXECUTE FUNCTION "search_row_changed"('question');
CREATE TRIGGER "actors_searched_anew" AFTER UPDATE OF "name", "side", "interest", "reviewer_note" ON "actors" FOR EACH ROW EXECUTE FUNCTION "search_row_changed"('actor');
CREATE TRIGGER "sources_searched_anew" AFTER UPDATE OF "title", "publication", "author", "url", "reviewer_note", "language" ON "sources" FOR EACH ROW EXECUTE FUNCTION "search_row_changed"('source');

CREATE FUNCTION "search_aliases_made"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  batch RECORD;
BEGIN
  FOR batch IN SELECT case_id, array_agg(DISTINCT actor_id) AS ids FROM changed GROUP BY case_id LOOP
    PERFORM search_index('actor', batch.case_id, batch.ids);
  END LOOP;
  RETURN NULL;
END
$$;
CREATE TRIGGER "actor_aliases_searched" AFTER INSERT ON "actor_aliases" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "search_aliases_made"();
CREATE TRIGGER "actor_aliases_forgotten" AFTER DELETE ON "actor_aliases" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "search_aliases_made"();

-- A question is also found by its event.
CREATE FUNCTION "search_event_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM search_index('question', NEW.case_id, ARRAY(SELECT id FROM questions WHERE case_id = NEW.case_id AND event_id = NEW.id));
  RETURN NULL;
END
$$;
CREATE TRIGGER "events_searched_anew" AFTER UPDATE OF "name", "place" ON "events" FOR EACH ROW EXECUTE FUNCTION "search_event_changed"();

-- Another language means other stems for everything that was taken from the source.
CREATE FUNCTION "search_language_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE search_segments SET language = coalesce(NEW.language, ''), words = search_vector(search_key(case_id, 'text'), NEW.language, left(body, 100000))
  WHERE case_id = NEW.case_id AND capture_id IN (SELECT id FROM captures WHERE case_id = NEW.case_id AND source_id = NEW.id);
  PERFORM search_index('quote', NEW.case_id, ARRAY(
    SELECT p.id FROM passages p JOIN captures t ON t.case_id = p.case_id AND t.id = p.capture_id WHERE t.case_id = NEW.case_id AND t.source_id = NEW.id));
  PERFORM search_index('appearance', NEW.case_id, ARRAY(SELECT id FROM appearances WHERE case_id = NEW.case_id AND source_id = NEW.id));
  RETURN NULL;
END
$$;
CREATE TRIGGER "sources_language_changed" AFTER UPDATE OF "language" ON "sources" FOR EACH ROW
  WHEN (OLD.language IS DISTINCT FROM NEW.language) EXECUTE FUNCTION "search_language_changed"();

-- The claims one query finds, by what they say or by a quote of theirs. As a function with settings of its own: the planner
-- takes a text match for as cheap as a comparison of numbers, and would rather read a whole table than its index.
CREATE FUNCTION "search_claim_ids"("for_case" TEXT, "query" TSQUERY) RETURNS TABLE ("id" TEXT) LANGUAGE sql STABLE PARALLEL SAFE ROWS 500
  SET enable_seqscan = off AS $$
  SELECT e.claim_id FROM search_entries e
  WHERE e.words @@ (quote_literal(search_key("for_case", 'claim'))::tsquery && "query") AND e.case_id = "for_case" AND e.kind = 'claim'
  UNION
  SELECT e.claim_id FROM search_entries e JOIN appearances a ON a.case_id = e.case_id AND a.id = e.ref_id AND a.deleted_at IS NULL
  WHERE e.words @@ (quote_literal(search_key("for_case", 'appearance'))::tsquery && "query") AND e.case_id = "for_case" AND e.kind = 'appearance'
  UNION
  SELECT a.claim_id FROM search_entries e JOIN appearances a ON a.case_id = e.case_id AND a.passage_id = e.ref_id AND a.deleted_at IS NULL
  WHERE e.words @@ (quote_literal(search_key("for_case", 'quote'))::tsquery && "query") AND e.case_id = "for_case" AND e.kind = 'quote'
$$;

-- What is there already.
INSERT INTO "search_entries" ("case_id", "kind", "ref_id", "claim_id", "language", "words")
  SELECT case_id, kind, ref_id, claim_id, language, search_vector(search_key(case_id, kind::text), language, left(document, 100000)) FROM search_documents;
DO $$
DECLARE
  known RECORD;
BEGIN
  FOR known IN SELECT t.case_id, t.id, t.text, s.language FROM captures t JOIN sources s ON s.case_id = t.case_id AND s.id = t.source_id LOOP
    PERFORM search_index_capture(known.case_id, known.id, known.text, known.language);
  END LOOP;
  FOR known IN SELECT id FROM cases LOOP
    PERFORM search_note_names(known.id, ARRAY(
      SELECT body FROM search_segments WHERE case_id = known.id
      UNION ALL SELECT document FROM search_documents WHERE case_id = known.id AND kind IN ('claim', 'appearance')));
  END LOOP;
END
$$;
