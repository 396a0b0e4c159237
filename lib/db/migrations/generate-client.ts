import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { once } from "node:events";
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "@/lib/project-root";
import { isFresh, keepStamp, stampOf } from "@/lib/stamp";

const DATABASE = join(projectRoot, "lib/db");
const GENERATED = join(DATABASE, "generated");
const SCHEMA = join(projectRoot, "prisma/schema");
/** Beside the files it stands for, so that both take their place in one step. */
const STAMP = ".stamp";

/** Whether `lib/db/generated` is there, and was written from this schema by this Prisma. */
export function clientIsFresh(): boolean {
  return existsSync(join(GENERATED, "client.ts")) && isFresh(join(GENERATED, STAMP), stampNow());
}

/**
 * Writes `lib/db/generated` from the schema, offline: Prisma insists on a schema engine binary but does not run it for
 * this, so any executable file satisfies it. Whoever reads the client meanwhile finds the old one or the new one whole, and
 * several processes may do this at once: each writes its own beside it, and one of them takes the place.
 *
 * @param output "inherit" shows Prisma's own messages; "ignore" shows only why it refused
 * @returns false if Prisma refused the schema
 */
export async function generateClient(output: "inherit" | "ignore"): Promise<boolean> {
  const stamp = stampNow();
  // The schema names its output relative to itself, and Prisma takes no other.
  const draft = mkdtempSync(join(DATABASE, ".generated-"));
  try {
    cpSync(SCHEMA, join(draft, "prisma/schema"), { recursive: true });
    if (!(await runPrisma(join(draft, "prisma/schema"), output))) return false;
    const written = join(draft, "lib/db/generated");
    keepStamp(join(written, STAMP), stamp);
    putInPlace(written, join(draft, "replaced"));
    return true;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Where another process was quicker, its client stays: both were made from the same schema. */
function putInPlace(written: string, replaced: string): void {
  if (existsSync(GENERATED)) moveOr("ENOENT", GENERATED, replaced);
  moveOr("ENOTEMPTY", written, GENERATED);
}

function moveOr(allowed: string, from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === allowed)) throw error;
  }
}

function stampNow(): string {
  return stampOf(projectRoot, [SCHEMA, join(projectRoot, "node_modules/prisma/package.json")]);
}

async function runPrisma(schema: string, output: "inherit" | "ignore"): Promise<boolean> {
  const prisma = createRequire(import.meta.url).resolve("prisma/build/index.js");
  const child = spawn(process.execPath, [prisma, "generate", "--no-hints", "--schema", schema], {
    cwd: projectRoot,
    stdio: ["ignore", output, output === "inherit" ? "inherit" : "pipe"],
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    },
  });
  const messages: Buffer[] = [];
  child.stderr?.on("data", (chunk: Buffer) => messages.push(chunk));
  const [status] = await once(child, "close");
  if (status !== 0) process.stderr.write(Buffer.concat(messages));
  return status === 0;
}
