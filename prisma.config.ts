import { defineConfig } from "prisma/config";

/** Only `prisma generate` reads this: migrations run through lib/db/migrate.ts, without Prisma's native engine. */
export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
});
