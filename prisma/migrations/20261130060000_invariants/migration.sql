-- What forms and use cases hold to already, held to by the database too.

-- A log and its captures may only go with a demo case: then no case may become one.
CREATE FUNCTION "refuse_becoming_demo"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a case is a demo from its start or never' USING ERRCODE = 'P0001';
END
$$;
CREATE TRIGGER "cases_demo_fixed" BEFORE UPDATE OF "is_demo" ON "cases" FOR EACH ROW
  WHEN (NEW.is_demo IS DISTINCT FROM OLD.is_demo) EXECUTE FUNCTION "refuse_becoming_demo"();

-- The head of a log tells whether its end was cut off: it only moves on.
CREATE FUNCTION "refuse_shorter_log"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a log only grows' USING ERRCODE = 'P0001';
END
$$;
CREATE TRIGGER "log_chains_grow" BEFORE UPDATE ON "log_chains" FOR EACH ROW
  WHEN (NEW.chain <> OLD.chain OR NEW.last_seq <= OLD.last_seq) EXECUTE FUNCTION "refuse_shorter_log"();
CREATE TRIGGER "log_chains_no_truncate" BEFORE TRUNCATE ON "log_chains" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_truncate"();

-- A passage lies inside its capture's text.
CREATE FUNCTION "refuse_passage_outside"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."end" > (SELECT text_length FROM captures WHERE case_id = NEW.case_id AND id = NEW.capture_id) THEN
    RAISE EXCEPTION 'a passage lies inside its capture' USING ERRCODE = 'P0001';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "passages_inside" BEFORE INSERT ON "passages" FOR EACH ROW EXECUTE FUNCTION "refuse_passage_outside"();

ALTER TABLE "cases"
  ADD CONSTRAINT "cases_title" CHECK ("title" <> ''),
  ADD CONSTRAINT "cases_language" CHECK ("language" IN ('fr', 'en')),
  ADD CONSTRAINT "cases_version" CHECK ("version" >= 1);
ALTER TABLE "users" ADD CONSTRAINT "users_version" CHECK ("version" >= 1);
ALTER TABLE "log_entries"
  ADD CONSTRAINT "log_entries_seq" CHECK ("seq" >= 1),
  ADD CONSTRAINT "log_entries_hashes" CHECK ("hash" ~ '^[0-9a-f]{64}$' AND "prev_hash" ~ '^[0-9a-f]{64}$');
ALTER TABLE "actors"
  ADD CONSTRAINT "actors_name" CHECK ("name" <> ''),
  ADD CONSTRAINT "actors_version" CHECK ("version" >= 1);
ALTER TABLE "actor_aliases" ADD CONSTRAINT "actor_aliases_name" CHECK ("name" <> '');
ALTER TABLE "events"
  ADD CONSTRAINT "events_name" CHECK ("name" <> ''),
  ADD CONSTRAINT "events_version" CHECK ("version" >= 1);
ALTER TABLE "questions"
  ADD CONSTRAINT "questions_text" CHECK ("text" <> ''),
  ADD CONSTRAINT "questions_version" CHECK ("version" >= 1);
ALTER TABLE "claims"
  ADD CONSTRAINT "claims_qualifier" CHECK ("qualifier" IN ('exact', 'about', 'at-least', 'at-most', 'range', 'vague', 'none-given')),
  ADD CONSTRAINT "claims_version" CHECK ("version" >= 1);
-- The words of a passage are its own; a quote is what somebody typed where there is none.
ALTER TABLE "appearances"
  ADD CONSTRAINT "appearances_quote" CHECK ("passage_id" IS NULL OR "quote" IS NULL),
  ADD CONSTRAINT "appearances_version" CHECK ("version" >= 1);
ALTER TABLE "passages" ADD CONSTRAINT "passages_version" CHECK ("version" >= 1);
ALTER TABLE "sources" ADD CONSTRAINT "sources_version" CHECK ("version" >= 1);
ALTER TABLE "captures" ADD CONSTRAINT "captures_sizes" CHECK ("original_size" >= 0 AND "text_length" >= 0);
ALTER TABLE "blob_chunks" ADD CONSTRAINT "blob_chunks_position" CHECK ("position" >= 0);
ALTER TABLE "disagreement_reviews" ADD CONSTRAINT "disagreement_reviews_reason" CHECK ("reason" <> '' OR "status" = 'confirmed');

-- Columns that named another row without a key.
ALTER TABLE "one_time_tokens" ADD CONSTRAINT "one_time_tokens_user" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE;
ALTER TABLE "capture_suggestions"
  ADD CONSTRAINT "capture_suggestions_source" FOREIGN KEY ("case_id", "source_id") REFERENCES "sources" ("case_id", "id") ON DELETE CASCADE;
ALTER TABLE "suggestion_decisions"
  ADD CONSTRAINT "suggestion_decisions_source" FOREIGN KEY ("case_id", "source_id") REFERENCES "sources" ("case_id", "id") ON DELETE CASCADE;
