import { fuzzystrmatch } from "@electric-sql/pglite/contrib/fuzzystrmatch";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";

/**
 * What a migration may `CREATE EXTENSION`: each is also in PostgreSQL's own contrib package, which Debian installs with
 * the server, so one migration history serves both.
 */
export const EXTENSIONS = { fuzzystrmatch, pg_trgm, unaccent };
