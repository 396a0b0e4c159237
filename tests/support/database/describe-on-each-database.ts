import { afterAll, beforeAll, describe } from "vitest";
import { createTestDatabase, isAvailable, type DatabaseKind, type TestDatabase } from "./test-database";

const KINDS: DatabaseKind[] = ["PGlite", "PostgreSQL"];

/**
 * Runs the same tests on the embedded database and on PostgreSQL, each with a fresh database per call. PostgreSQL's are
 * skipped, and reported so, where the machine has none.
 *
 * @param define gets a function that gives the database; it may be called inside hooks and tests only
 */
export function describeOnEachDatabase(name: string, define: (database: () => TestDatabase) => void): void {
  for (const kind of KINDS) {
    describe.skipIf(!isAvailable(kind))(`${name} (${kind})`, () => {
      let database: TestDatabase | undefined;
      beforeAll(async () => {
        database = await createTestDatabase(kind);
      });
      afterAll(() => database?.stop());
      define(() => {
        if (!database) throw new Error("The database is only there inside hooks and tests.");
        return database;
      });
    });
  }
}
