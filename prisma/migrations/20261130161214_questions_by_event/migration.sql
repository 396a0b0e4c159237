-- How many questions each event has, and which: the index alone answers the first, where the whole table was read. Standing ones
-- only, all that is listed.
CREATE INDEX "questions_case_id_event_id_id_idx" ON "questions"("case_id", "event_id", "id") WHERE "deleted_at" IS NULL;
