import { clientIsFresh, generateClient } from "@/lib/db/migrations/generate-client";
import { CliFailure } from "./failure";

/**
 * Writes the database client if it is missing or older than the schema or Prisma.
 *
 * @param during told that it is being written, and gets the work
 * @throws CliFailure
 */
export async function prepareClient(during: (work: () => Promise<boolean>) => Promise<boolean>): Promise<void> {
  if (clientIsFresh()) return;
  if (!(await during(() => generateClient("ignore")))) throw new CliFailure("The database client could not be written; Prisma's reason is above.");
}
