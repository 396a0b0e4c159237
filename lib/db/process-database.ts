import { openDatabase } from "./client";
import type { Database } from "./client";
import { env } from "@/lib/env";

const holder = globalThis as { recoupeDatabase?: Database };

/** This process's database client. The launcher has set DATABASE_URL, to the embedded server where nobody else did; kept across hot reloads. */
export function database(): Database {
  const url = env().databaseUrl;
  if (!url) throw new Error("DATABASE_URL is not set: start Recoupe with npm start or npm run dev");
  holder.recoupeDatabase ??= openDatabase(url);
  return holder.recoupeDatabase;
}
