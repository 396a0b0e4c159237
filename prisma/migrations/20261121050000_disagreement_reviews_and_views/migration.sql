-- CreateEnum
CREATE TYPE "review_status" AS ENUM ('confirmed', 'dismissed');

-- CreateEnum
CREATE TYPE "link_kind" AS ENUM ('same', 'opposite');

-- CreateTable
CREATE TABLE "disagreement_reviews" (
    "case_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "question_id" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "status" "review_status" NOT NULL,
    "reason" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "disagreement_reviews_pkey" PRIMARY KEY ("case_id","key")
);

-- CreateTable
CREATE TABLE "question_links" (
    "id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "first_id" TEXT NOT NULL,
    "second_id" TEXT NOT NULL,
    "kind" "link_kind" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "question_links_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_views" (
    "id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "page" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" TEXT NOT NULL,

    CONSTRAINT "saved_views_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "disagreement_reviews_case_id_question_id_idx" ON "disagreement_reviews"("case_id", "question_id");

-- CreateIndex
CREATE INDEX "question_links_case_id_second_id_idx" ON "question_links"("case_id", "second_id");

-- CreateIndex
CREATE UNIQUE INDEX "question_links_case_id_id_key" ON "question_links"("case_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "question_links_case_id_first_id_second_id_key" ON "question_links"("case_id", "first_id", "second_id");

-- CreateIndex
CREATE UNIQUE INDEX "saved_views_case_id_id_key" ON "saved_views"("case_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "saved_views_case_id_page_name_key" ON "saved_views"("case_id", "page", "name");

-- AddForeignKey
ALTER TABLE "disagreement_reviews" ADD CONSTRAINT "disagreement_reviews_case_id_question_id_fkey" FOREIGN KEY ("case_id", "question_id") REFERENCES "questions"("case_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_links" ADD CONSTRAINT "question_links_case_id_first_id_fkey" FOREIGN KEY ("case_id", "first_id") REFERENCES "questions"("case_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_links" ADD CONSTRAINT "question_links_case_id_second_id_fkey" FOREIGN KEY ("case_id", "second_id") REFERENCES "questions"("case_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "question_links" ADD CONSTRAINT "question_links_two" CHECK ("first_id" <> "second_id");
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_name" CHECK ("name" <> '');
