-- CreateIndex
CREATE INDEX "accepted_appearances_case_id_appearance_id_idx" ON "accepted_appearances"("case_id", "appearance_id");
