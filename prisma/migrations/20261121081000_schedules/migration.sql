-- CreateEnum
CREATE TYPE "fetch_outcome" AS ENUM ('changed', 'same', 'failed', 'disallowed');

-- CreateTable
CREATE TABLE "schedules" (
    "case_id" TEXT NOT NULL,
    "every_hours" INTEGER NOT NULL,
    "all_sources" BOOLEAN NOT NULL DEFAULT true,
    "set_at" TIMESTAMPTZ(3) NOT NULL,
    "set_by" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "schedules_pkey" PRIMARY KEY ("case_id")
);

-- CreateTable
CREATE TABLE "source_fetches" (
    "case_id" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "chosen" BOOLEAN NOT NULL DEFAULT false,
    "url" TEXT,
    "etag" TEXT,
    "last_modified" TEXT,
    "capture_id" TEXT,
    "tried_at" TIMESTAMPTZ(3),
    "outcome" "fetch_outcome",
    "failure" JSONB,
    "failures" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "source_fetches_pkey" PRIMARY KEY ("case_id","source_id")
);

-- CreateTable
CREATE TABLE "leases" (
    "name" TEXT NOT NULL,
    "holder" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "leases_pkey" PRIMARY KEY ("name")
);

-- AddForeignKey
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_fetches" ADD CONSTRAINT "source_fetches_case_id_source_id_fkey" FOREIGN KEY ("case_id", "source_id") REFERENCES "sources"("case_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_fetches" ADD CONSTRAINT "source_fetches_case_id_capture_id_fkey" FOREIGN KEY ("case_id", "capture_id") REFERENCES "captures"("case_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- What Prisma's schema cannot say.
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_every" CHECK ("every_hours" > 0);
