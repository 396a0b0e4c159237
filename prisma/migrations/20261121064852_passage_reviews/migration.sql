-- CreateEnum
CREATE TYPE "anchor_status" AS ENUM ('exact', 'typographic', 'edited', 'moved', 'ambiguous', 'orphaned');

-- CreateEnum
CREATE TYPE "review_answer" AS ENUM ('still', 'now', 'gone');

-- CreateTable
CREATE TABLE "passage_reviews" (
    "id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "passage_id" TEXT NOT NULL,
    "capture_id" TEXT NOT NULL,
    "current" BOOLEAN NOT NULL DEFAULT true,
    "status" "anchor_status" NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    "words" TEXT,
    "near" INTEGER NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "candidates" JSONB NOT NULL DEFAULT '[]',
    "found_at" TIMESTAMPTZ(3) NOT NULL,
    "answer" "review_answer",
    "carried" BOOLEAN NOT NULL DEFAULT false,
    "reviewer_note" TEXT NOT NULL DEFAULT '',
    "answered_at" TIMESTAMPTZ(3),
    "answered_by" TEXT,
    "new_passage_id" TEXT,
    "added_appearance_ids" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "added_claim_ids" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "passage_reviews_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "passage_reviews_case_id_current_answer_idx" ON "passage_reviews"("case_id", "current", "answer");

-- CreateIndex
CREATE INDEX "passage_reviews_case_id_capture_id_idx" ON "passage_reviews"("case_id", "capture_id");

-- CreateIndex
CREATE UNIQUE INDEX "passage_reviews_case_id_id_key" ON "passage_reviews"("case_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "passage_reviews_case_id_passage_id_capture_id_key" ON "passage_reviews"("case_id", "passage_id", "capture_id");

-- AddForeignKey
ALTER TABLE "passage_reviews" ADD CONSTRAINT "passage_reviews_case_id_passage_id_fkey" FOREIGN KEY ("case_id", "passage_id") REFERENCES "passages"("case_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passage_reviews" ADD CONSTRAINT "passage_reviews_case_id_new_passage_id_fkey" FOREIGN KEY ("case_id", "new_passage_id") REFERENCES "passages"("case_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "passage_reviews" ADD CONSTRAINT "passage_reviews_case_id_capture_id_fkey" FOREIGN KEY ("case_id", "capture_id") REFERENCES "captures"("case_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "passage_reviews" ADD CONSTRAINT "passage_reviews_span" CHECK (("start" IS NULL) = ("end" IS NULL) AND ("start" IS NULL OR ("start" >= 0 AND "end" > "start")));
ALTER TABLE "passage_reviews" ADD CONSTRAINT "passage_reviews_answered" CHECK (("answer" IS NULL) = ("answered_at" IS NULL) AND ("answer" IS NULL) = ("answered_by" IS NULL));
