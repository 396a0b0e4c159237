import { existsSync } from "node:fs";
import { join } from "node:path";
import { loadEnvFile } from "node:process";
import { ZodError } from "zod";
import { env, type Env } from "@/lib/env";
import { projectRoot } from "@/lib/project-root";
import { CliFailure } from "../support/failure";
import { fromCallerFolder } from "../support/paths";

/** What the launcher needs to know. */
export interface Settings {
  /** Absolute. */
  dataDirectory: string;
  /** A PostgreSQL server of the user's own; without one the embedded server is started. */
  databaseUrl: string | null;
  host: string;
  port: number;
  /** What to open in a browser. */
  address: string;
}

/** The files Next reads too; what is set outside of them wins, then the earlier file. */
const ENV_FILES = [".env.local", ".env"];

/**
 * Reads the environment, and the `.env` files of the checkout.
 *
 * @throws CliFailure with status 2 that names the variable
 */
export function readSettings(): Settings {
  for (const name of ENV_FILES) {
    const path = join(projectRoot, name);
    if (existsSync(path)) loadEnvFile(path);
  }
  const { dataDirectory, databaseUrl, host, port, origins } = readEnv();
  return {
    dataDirectory: process.env.RECOUPE_DATA ? fromCallerFolder(dataDirectory) : join(projectRoot, dataDirectory),
    databaseUrl: databaseUrl ?? null,
    host,
    port,
    address: origins[0],
  };
}

function readEnv(): Env {
  try {
    return env();
  } catch (error) {
    const reason =
      error instanceof ZodError
        ? error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ")
        : "APP_ORIGIN must be an address such as https://recoupe.example.org";
    throw new CliFailure(`A setting makes no sense. ${reason}`, 2);
  }
}
