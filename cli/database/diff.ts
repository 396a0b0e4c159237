import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { diffMigrations } from "@/lib/db/migrations/diff";
import { projectRoot } from "@/lib/project-root";

const LOCK = `# Names the dialect of the migrations; Prisma refuses to apply those of another.
provider = "postgresql"
`;

/** `npm run db:diff -- <name>`: writes what the schema has and the migrations lack as a new migration, to be read and completed by hand. */
async function main(name: string | undefined): Promise<number> {
  if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
    process.stderr.write("Usage: npm run db:diff -- <name>   (lower case letters, digits and _)\n");
    return 2;
  }
  const migrations = join(projectRoot, "prisma/migrations");
  await mkdir(migrations, { recursive: true });
  const lock = join(migrations, "migration_lock.toml");
  if (!existsSync(lock)) await writeFile(lock, LOCK);
  const sql = await diffMigrations(join(projectRoot, "prisma/schema"), migrations);
  if (sql === null) {
    process.stdout.write("The migrations already lead to this schema.\n");
    return 0;
  }
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const directory = join(migrations, `${stamp}_${name}`);
  await mkdir(directory);
  await writeFile(join(directory, "migration.sql"), sql);
  process.stdout.write(`${relative(projectRoot, directory)}/migration.sql\n`);
  return 0;
}

process.exitCode = await main(process.argv[2]);
