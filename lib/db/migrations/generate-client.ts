import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { once } from "node:events";
import { projectRoot } from "@/lib/project-root";

/**
 * Writes `lib/db/generated` from the schema, offline: Prisma insists on a schema engine binary but does not run it for
 * this, so any executable file satisfies it.
 *
 * @param output where Prisma's own messages go
 * @returns false if Prisma refused the schema
 */
export async function generateClient(output: "inherit" | "ignore"): Promise<boolean> {
  const prisma = createRequire(import.meta.url).resolve("prisma/build/index.js");
  const child = spawn(process.execPath, [prisma, "generate", "--no-hints"], {
    cwd: projectRoot,
    stdio: ["ignore", output, "inherit"],
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    },
  });
  const [status] = await once(child, "exit");
  return status === 0;
}
