import { existsSync } from "node:fs";
import { join } from "node:path";
import { generateClient } from "@/lib/db/migrations/generate-client";
import { projectRoot } from "@/lib/project-root";
import { CliFailure } from "../support/failure";
import { sayWhile } from "./say";
import { isFresh, keepStamp, stampOf } from "./stamp";

const GENERATED = join(projectRoot, "lib/db/generated");

/** Writes the database client if it is missing or older than the schema or Prisma. */
export async function prepareClient(signal: AbortSignal): Promise<void> {
  const sources = ["prisma/schema", "node_modules/prisma/package.json"].map((path) => join(projectRoot, path));
  const stamp = stampOf(projectRoot, sources);
  const stampFile = join(GENERATED, ".stamp");
  if (existsSync(join(GENERATED, "client.ts")) && isFresh(stampFile, stamp)) return;
  const written = await sayWhile("Writing the database client", () => generateClient("ignore"));
  signal.throwIfAborted();
  if (!written) throw new CliFailure("The database client could not be written; Prisma's reason is above.");
  keepStamp(stampFile, stamp);
}
