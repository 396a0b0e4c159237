-- CreateEnum
CREATE TYPE "token_purpose" AS ENUM ('owner-setup', 'invitation');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('owner', 'editor', 'viewer');

-- CreateEnum
CREATE TYPE "actor_kind" AS ENUM ('person', 'group', 'institution', 'publication');

-- CreateEnum
CREATE TYPE "answer_type" AS ENUM ('quantity', 'yes-no', 'date', 'choice', 'text');

-- CreateEnum
CREATE TYPE "presentation" AS ENUM ('asserts', 'reports', 'denies', 'retracts', 'silent');

-- CreateEnum
CREATE TYPE "source_kind" AS ENUM ('article', 'communique', 'statement', 'post', 'report', 'other');

-- CreateEnum
CREATE TYPE "capture_method" AS ENUM ('upload', 'paste', 'url', 'cli', 'demo');

-- CreateTable
CREATE TABLE "users" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT,
    "is_admin" BOOLEAN NOT NULL DEFAULT false,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identities" (
    "provider" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,

    CONSTRAINT "identities_pkey" PRIMARY KEY ("provider","subject")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "user_agent" TEXT,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "one_time_tokens" (
    "token_sha256" TEXT NOT NULL,
    "purpose" "token_purpose" NOT NULL,
    "user_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "one_time_tokens_pkey" PRIMARY KEY ("token_sha256")
);

-- CreateTable
CREATE TABLE "rate_windows" (
    "key" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "rate_windows_pkey" PRIMARY KEY ("key","started_at")
);

-- CreateTable
CREATE TABLE "cases" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL DEFAULT 'fr',
    "grading_enabled" BOOLEAN NOT NULL DEFAULT false,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "fetch_notice_at" TIMESTAMPTZ(3),
    "reviewer_note" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "cases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "members" (
    "case_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "members_pkey" PRIMARY KEY ("case_id","user_id")
);

-- CreateTable
CREATE TABLE "log_chains" (
    "chain" TEXT NOT NULL,
    "last_seq" INTEGER NOT NULL,
    "head" TEXT NOT NULL,

    CONSTRAINT "log_chains_pkey" PRIMARY KEY ("chain")
);

-- CreateTable
CREATE TABLE "log_entries" (
    "chain" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "principal" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "entity_type" TEXT NOT NULL,
    "entity_id" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "prev_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "log_entries_pkey" PRIMARY KEY ("chain","seq")
);

-- CreateTable
CREATE TABLE "actors" (
    "id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "actor_kind" NOT NULL DEFAULT 'group',
    "side" TEXT,
    "interest" TEXT NOT NULL DEFAULT '',
    "merged_into_id" TEXT,
    "reviewer_note" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "deleted_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "actors_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "actor_aliases" (
    "id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "actor_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passage_id" TEXT,

    CONSTRAINT "actor_aliases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "events" (
    "id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "place" TEXT,
    "period_from" TEXT,
    "period_to" TEXT,
    "reviewer_note" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "deleted_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_parties" (
    "case_id" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "actor_id" TEXT NOT NULL,

    CONSTRAINT "event_parties_pkey" PRIMARY KEY ("case_id","event_id","actor_id")
);

-- CreateTable
CREATE TABLE "questions" (
    "id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "event_id" TEXT,
    "text" TEXT NOT NULL,
    "answer_type" "answer_type" NOT NULL,
    "unit" TEXT,
    "population" TEXT,
    "status" TEXT,
    "place" TEXT,
    "period_from" TEXT,
    "period_to" TEXT,
    "choices" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "settled" BOOLEAN NOT NULL DEFAULT false,
    "reviewer_note" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "deleted_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "questions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claims" (
    "id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "question_id" TEXT NOT NULL,
    "claimant_id" TEXT NOT NULL,
    "proposition" TEXT NOT NULL,
    "answer" TEXT,
    "answer_yes" BOOLEAN,
    "answer_date" TEXT,
    "low" DOUBLE PRECISION,
    "best" DOUBLE PRECISION,
    "high" DOUBLE PRECISION,
    "qualifier" TEXT,
    "unit" TEXT,
    "population" TEXT,
    "status" TEXT,
    "place" TEXT,
    "period_from" TEXT,
    "period_to" TEXT,
    "as_of" TEXT,
    "statement_date" TEXT,
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "credibility" INTEGER,
    "reviewer_note" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "deleted_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "claims_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appearances" (
    "id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "claim_id" TEXT NOT NULL,
    "passage_id" TEXT,
    "source_id" TEXT,
    "quote" TEXT,
    "presentation" "presentation" NOT NULL DEFAULT 'asserts',
    "hedge" TEXT,
    "chain" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "reviewer_note" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "deleted_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "appearances_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passages" (
    "id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "capture_id" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "translation" TEXT,
    "translation_language" TEXT,
    "reviewer_note" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "passages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sources" (
    "id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "title_inferred" BOOLEAN NOT NULL DEFAULT false,
    "kind" "source_kind" NOT NULL DEFAULT 'article',
    "publication" TEXT,
    "author" TEXT,
    "language" TEXT,
    "published_at" TEXT,
    "url" TEXT,
    "archive_url" TEXT,
    "reliability" TEXT,
    "reliability_as_of" TEXT,
    "reviewer_note" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "deleted_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "sources_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "blobs" (
    "case_id" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,

    CONSTRAINT "blobs_pkey" PRIMARY KEY ("case_id","sha256")
);

-- CreateTable
CREATE TABLE "blob_chunks" (
    "case_id" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "blob_chunks_pkey" PRIMARY KEY ("case_id","sha256","position")
);

-- CreateTable
CREATE TABLE "captures" (
    "id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "method" "capture_method" NOT NULL,
    "file_name" TEXT,
    "fetched_url" TEXT,
    "etag" TEXT,
    "last_modified" TEXT,
    "media_type" TEXT NOT NULL,
    "original_sha256" TEXT NOT NULL,
    "original_size" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "text_sha256" TEXT NOT NULL,
    "text_length" INTEGER NOT NULL,
    "extractor" TEXT NOT NULL,
    "extractor_version" TEXT NOT NULL,
    "warnings" JSONB NOT NULL DEFAULT '[]',
    "captured_at" TIMESTAMPTZ(3) NOT NULL,
    "captured_by" TEXT NOT NULL,

    CONSTRAINT "captures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sightings" (
    "id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "capture_id" TEXT NOT NULL,
    "method" "capture_method" NOT NULL,
    "original_sha256" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_by" TEXT NOT NULL,

    CONSTRAINT "sightings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "exclusions" (
    "id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "capture_id" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "proposed" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "exclusions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE INDEX "identities_user_id_idx" ON "identities"("user_id");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "cases_slug_key" ON "cases"("slug");

-- CreateIndex
CREATE INDEX "members_user_id_idx" ON "members"("user_id");

-- CreateIndex
CREATE INDEX "log_entries_chain_entity_type_entity_id_idx" ON "log_entries"("chain", "entity_type", "entity_id");

-- CreateIndex
CREATE INDEX "actors_case_id_name_idx" ON "actors"("case_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "actors_case_id_id_key" ON "actors"("case_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "actor_aliases_case_id_id_key" ON "actor_aliases"("case_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "actor_aliases_case_id_actor_id_name_key" ON "actor_aliases"("case_id", "actor_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "events_case_id_id_key" ON "events"("case_id", "id");

-- CreateIndex
CREATE INDEX "questions_case_id_position_idx" ON "questions"("case_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "questions_case_id_id_key" ON "questions"("case_id", "id");

-- CreateIndex
CREATE INDEX "claims_case_id_question_id_idx" ON "claims"("case_id", "question_id");

-- CreateIndex
CREATE INDEX "claims_case_id_claimant_id_idx" ON "claims"("case_id", "claimant_id");

-- CreateIndex
CREATE INDEX "claims_case_id_created_at_id_idx" ON "claims"("case_id", "created_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "claims_case_id_id_key" ON "claims"("case_id", "id");

-- CreateIndex
CREATE INDEX "appearances_case_id_claim_id_idx" ON "appearances"("case_id", "claim_id");

-- CreateIndex
CREATE INDEX "appearances_case_id_passage_id_idx" ON "appearances"("case_id", "passage_id");

-- CreateIndex
CREATE INDEX "appearances_case_id_source_id_idx" ON "appearances"("case_id", "source_id");

-- CreateIndex
CREATE UNIQUE INDEX "appearances_case_id_id_key" ON "appearances"("case_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "passages_case_id_id_key" ON "passages"("case_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "passages_case_id_capture_id_start_end_key" ON "passages"("case_id", "capture_id", "start", "end");

-- CreateIndex
CREATE INDEX "sources_case_id_created_at_idx" ON "sources"("case_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "sources_case_id_id_key" ON "sources"("case_id", "id");

-- CreateIndex
CREATE INDEX "captures_case_id_original_sha256_idx" ON "captures"("case_id", "original_sha256");

-- CreateIndex
CREATE INDEX "captures_case_id_text_sha256_idx" ON "captures"("case_id", "text_sha256");

-- CreateIndex
CREATE UNIQUE INDEX "captures_case_id_id_key" ON "captures"("case_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "captures_case_id_source_id_number_key" ON "captures"("case_id", "source_id", "number");

-- CreateIndex
CREATE INDEX "sightings_case_id_capture_id_idx" ON "sightings"("case_id", "capture_id");

-- CreateIndex
CREATE UNIQUE INDEX "sightings_case_id_id_key" ON "sightings"("case_id", "id");

-- CreateIndex
CREATE INDEX "exclusions_case_id_capture_id_start_idx" ON "exclusions"("case_id", "capture_id", "start");

-- CreateIndex
CREATE UNIQUE INDEX "exclusions_case_id_id_key" ON "exclusions"("case_id", "id");

-- AddForeignKey
ALTER TABLE "identities" ADD CONSTRAINT "identities_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "members" ADD CONSTRAINT "members_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "members" ADD CONSTRAINT "members_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "log_entries" ADD CONSTRAINT "log_entries_chain_fkey" FOREIGN KEY ("chain") REFERENCES "log_chains"("chain") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actors" ADD CONSTRAINT "actors_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actors" ADD CONSTRAINT "actors_case_id_merged_into_id_fkey" FOREIGN KEY ("case_id", "merged_into_id") REFERENCES "actors"("case_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "actor_aliases" ADD CONSTRAINT "actor_aliases_case_id_actor_id_fkey" FOREIGN KEY ("case_id", "actor_id") REFERENCES "actors"("case_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_parties" ADD CONSTRAINT "event_parties_case_id_event_id_fkey" FOREIGN KEY ("case_id", "event_id") REFERENCES "events"("case_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_parties" ADD CONSTRAINT "event_parties_case_id_actor_id_fkey" FOREIGN KEY ("case_id", "actor_id") REFERENCES "actors"("case_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "questions" ADD CONSTRAINT "questions_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "questions" ADD CONSTRAINT "questions_case_id_event_id_fkey" FOREIGN KEY ("case_id", "event_id") REFERENCES "events"("case_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_case_id_question_id_fkey" FOREIGN KEY ("case_id", "question_id") REFERENCES "questions"("case_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_case_id_claimant_id_fkey" FOREIGN KEY ("case_id", "claimant_id") REFERENCES "actors"("case_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appearances" ADD CONSTRAINT "appearances_case_id_claim_id_fkey" FOREIGN KEY ("case_id", "claim_id") REFERENCES "claims"("case_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appearances" ADD CONSTRAINT "appearances_case_id_passage_id_fkey" FOREIGN KEY ("case_id", "passage_id") REFERENCES "passages"("case_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "appearances" ADD CONSTRAINT "appearances_case_id_source_id_fkey" FOREIGN KEY ("case_id", "source_id") REFERENCES "sources"("case_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "passages" ADD CONSTRAINT "passages_case_id_capture_id_fkey" FOREIGN KEY ("case_id", "capture_id") REFERENCES "captures"("case_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sources" ADD CONSTRAINT "sources_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "blobs" ADD CONSTRAINT "blobs_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "blob_chunks" ADD CONSTRAINT "blob_chunks_case_id_sha256_fkey" FOREIGN KEY ("case_id", "sha256") REFERENCES "blobs"("case_id", "sha256") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "captures" ADD CONSTRAINT "captures_case_id_source_id_fkey" FOREIGN KEY ("case_id", "source_id") REFERENCES "sources"("case_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sightings" ADD CONSTRAINT "sightings_case_id_capture_id_fkey" FOREIGN KEY ("case_id", "capture_id") REFERENCES "captures"("case_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exclusions" ADD CONSTRAINT "exclusions_case_id_capture_id_fkey" FOREIGN KEY ("case_id", "capture_id") REFERENCES "captures"("case_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema language cannot say. ------------------------------------------------------------------------

-- Unknown is null, never 0; low ≤ best ≤ high always.
ALTER TABLE "claims"
  ADD CONSTRAINT "claims_bounds" CHECK (
    ("low" IS NULL OR "best" IS NULL OR "low" <= "best")
    AND ("best" IS NULL OR "high" IS NULL OR "best" <= "high")
    AND ("low" IS NULL OR "high" IS NULL OR "low" <= "high")
  ),
  ADD CONSTRAINT "claims_not_negative" CHECK (coalesce("low", 0) >= 0 AND coalesce("best", 0) >= 0 AND coalesce("high", 0) >= 0),
  ADD CONSTRAINT "claims_finite" CHECK (
    coalesce("low", 0) < 'Infinity' AND coalesce("best", 0) < 'Infinity' AND coalesce("high", 0) < 'Infinity'
  ),
  ADD CONSTRAINT "claims_credibility" CHECK ("credibility" BETWEEN 1 AND 6);
ALTER TABLE "sources"
  ADD CONSTRAINT "sources_reliability" CHECK ("reliability" IN ('A', 'B', 'C', 'D', 'E', 'F')),
  ADD CONSTRAINT "sources_title" CHECK ("title" <> '');
ALTER TABLE "captures"
  ADD CONSTRAINT "captures_hashes" CHECK ("original_sha256" ~ '^[0-9a-f]{64}$' AND "text_sha256" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "captures_number" CHECK ("number" >= 1),
  ADD CONSTRAINT "captures_blob" FOREIGN KEY ("case_id", "original_sha256") REFERENCES "blobs" ("case_id", "sha256");
ALTER TABLE "passages" ADD CONSTRAINT "passages_span" CHECK ("start" >= 0 AND "end" > "start" AND "exact" <> '');
ALTER TABLE "exclusions" ADD CONSTRAINT "exclusions_span" CHECK ("start" >= 0 AND "end" > "start");
ALTER TABLE "actors" ADD CONSTRAINT "actors_not_into_itself" CHECK ("merged_into_id" <> "id");
ALTER TABLE "actor_aliases"
  ADD CONSTRAINT "actor_aliases_passage" FOREIGN KEY ("case_id", "passage_id") REFERENCES "passages" ("case_id", "id");
ALTER TABLE "blobs" ADD CONSTRAINT "blobs_size" CHECK ("size" >= 0 AND "sha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "cases" ADD CONSTRAINT "cases_slug" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("slug") <= 60);
ALTER TABLE "users" ADD CONSTRAINT "users_email" CHECK ("email" = lower("email") AND "email" LIKE '%_@_%');

-- Captures and the log are append-only. The one way out is to remove a whole demo case, named in the transaction.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  owner_case text;
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF TG_TABLE_NAME = 'log_entries' THEN
      owner_case := OLD.chain;
    ELSE
      owner_case := OLD.case_id;
    END IF;
    IF owner_case = current_setting('recoupe.removing_case', true)
      AND EXISTS (SELECT 1 FROM cases WHERE id = owner_case AND is_demo) THEN
      RETURN OLD;
    END IF;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'P0001';
END
$$;

CREATE FUNCTION "refuse_truncate"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'P0001';
END
$$;

CREATE TRIGGER "captures_append_only" BEFORE UPDATE OR DELETE ON "captures" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "captures_no_truncate" BEFORE TRUNCATE ON "captures" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_truncate"();
CREATE TRIGGER "blobs_append_only" BEFORE UPDATE OR DELETE ON "blobs" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "blobs_no_truncate" BEFORE TRUNCATE ON "blobs" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_truncate"();
CREATE TRIGGER "blob_chunks_append_only" BEFORE UPDATE OR DELETE ON "blob_chunks" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "blob_chunks_no_truncate" BEFORE TRUNCATE ON "blob_chunks" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_truncate"();
CREATE TRIGGER "log_entries_append_only" BEFORE UPDATE OR DELETE ON "log_entries" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "log_entries_no_truncate" BEFORE TRUNCATE ON "log_entries" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_truncate"();

-- A passage's words never change: what may change is what the reviewer adds to them.
CREATE FUNCTION "refuse_passage_move"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.case_id, NEW.id, NEW.capture_id, NEW.start, NEW."end", NEW.exact, NEW.prefix, NEW.suffix)
    IS DISTINCT FROM (OLD.case_id, OLD.id, OLD.capture_id, OLD.start, OLD."end", OLD.exact, OLD.prefix, OLD.suffix) THEN
    RAISE EXCEPTION 'the words of a passage are fixed' USING ERRCODE = 'P0001';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "passages_fixed_words" BEFORE UPDATE ON "passages" FOR EACH ROW EXECUTE FUNCTION "refuse_passage_move"();
