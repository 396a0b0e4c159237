-- How many suggestions wait is asked on every look at the sources: the number offered is kept with the reading, and only those that
-- somebody decided on, or made claims of, are counted off it, by the keys decisions know them by.

-- AlterTable
ALTER TABLE "capture_readings" ADD COLUMN "queued" INTEGER NOT NULL DEFAULT 0;

UPDATE "capture_readings" r SET "queued" = (
  SELECT count(*) FROM "capture_suggestions" s
  WHERE s."case_id" = r."case_id" AND s."capture_id" = r."capture_id" AND s."kind" IN ('attribution', 'quantity', 'hedge')
);

-- CreateIndex
CREATE INDEX "capture_suggestions_case_id_capture_id_position_idx" ON "capture_suggestions"("case_id", "capture_id", "position");

-- CreateIndex
CREATE INDEX "capture_suggestions_case_id_wording_idx" ON "capture_suggestions"("case_id", "wording");

-- CreateIndex
CREATE INDEX "capture_suggestions_case_id_passage_key_idx" ON "capture_suggestions"("case_id", "passage_key");

-- CreateIndex
CREATE INDEX "capture_suggestions_case_id_rule_idx" ON "capture_suggestions"("case_id", "rule");
