-- CreateEnum
CREATE TYPE "suggestion_verdict" AS ENUM ('accepted', 'dismissed', 'wording-dismissed');

-- CreateTable
CREATE TABLE "capture_readings" (
    "case_id" TEXT NOT NULL,
    "capture_id" TEXT NOT NULL,
    "analyser" TEXT NOT NULL,
    "language" TEXT,
    "date" TEXT,
    "complete" BOOLEAN NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "capture_readings_pkey" PRIMARY KEY ("case_id","capture_id")
);

-- CreateTable
CREATE TABLE "capture_suggestions" (
    "case_id" TEXT NOT NULL,
    "capture_id" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "rules" TEXT[],
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "anchor_start" INTEGER NOT NULL,
    "anchor_end" INTEGER NOT NULL,
    "wording" TEXT NOT NULL,
    "passage_key" TEXT NOT NULL,
    "words" TEXT[],
    "detail" JSONB NOT NULL,

    CONSTRAINT "capture_suggestions_pkey" PRIMARY KEY ("case_id","capture_id","place")
);

-- CreateTable
CREATE TABLE "suggestion_decisions" (
    "id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "capture_id" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "wording" TEXT NOT NULL,
    "passage_key" TEXT NOT NULL,
    "verdict" "suggestion_verdict" NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by" TEXT NOT NULL,
    "taken_back_at" TIMESTAMPTZ(3),

    CONSTRAINT "suggestion_decisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accepted_appearances" (
    "case_id" TEXT NOT NULL,
    "decision_id" TEXT NOT NULL,
    "appearance_id" TEXT NOT NULL,

    CONSTRAINT "accepted_appearances_pkey" PRIMARY KEY ("case_id","decision_id","appearance_id")
);

-- CreateTable
CREATE TABLE "rule_switches" (
    "case_id" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "switched_off_at" TIMESTAMPTZ(3) NOT NULL,
    "switched_off_by" TEXT NOT NULL,

    CONSTRAINT "rule_switches_pkey" PRIMARY KEY ("case_id","rule")
);

-- CreateTable
CREATE TABLE "capture_visits" (
    "case_id" TEXT NOT NULL,
    "capture_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "visited_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "capture_visits_pkey" PRIMARY KEY ("case_id","capture_id","user_id")
);

-- CreateIndex
CREATE INDEX "capture_suggestions_case_id_source_id_idx" ON "capture_suggestions"("case_id", "source_id");

-- CreateIndex
CREATE INDEX "capture_suggestions_words_idx" ON "capture_suggestions" USING GIN ("words");

-- CreateIndex
CREATE INDEX "suggestion_decisions_case_id_wording_idx" ON "suggestion_decisions"("case_id", "wording");

-- CreateIndex
CREATE INDEX "suggestion_decisions_case_id_passage_key_idx" ON "suggestion_decisions"("case_id", "passage_key");

-- CreateIndex
CREATE UNIQUE INDEX "suggestion_decisions_case_id_id_key" ON "suggestion_decisions"("case_id", "id");

-- CreateIndex
CREATE INDEX "capture_visits_user_id_idx" ON "capture_visits"("user_id");

-- AddForeignKey
ALTER TABLE "capture_readings" ADD CONSTRAINT "capture_readings_case_id_capture_id_fkey" FOREIGN KEY ("case_id", "capture_id") REFERENCES "captures"("case_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capture_suggestions" ADD CONSTRAINT "capture_suggestions_case_id_capture_id_fkey" FOREIGN KEY ("case_id", "capture_id") REFERENCES "capture_readings"("case_id", "capture_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion_decisions" ADD CONSTRAINT "suggestion_decisions_case_id_capture_id_fkey" FOREIGN KEY ("case_id", "capture_id") REFERENCES "captures"("case_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accepted_appearances" ADD CONSTRAINT "accepted_appearances_case_id_decision_id_fkey" FOREIGN KEY ("case_id", "decision_id") REFERENCES "suggestion_decisions"("case_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accepted_appearances" ADD CONSTRAINT "accepted_appearances_case_id_appearance_id_fkey" FOREIGN KEY ("case_id", "appearance_id") REFERENCES "appearances"("case_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_switches" ADD CONSTRAINT "rule_switches_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capture_visits" ADD CONSTRAINT "capture_visits_case_id_capture_id_fkey" FOREIGN KEY ("case_id", "capture_id") REFERENCES "captures"("case_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capture_visits" ADD CONSTRAINT "capture_visits_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
