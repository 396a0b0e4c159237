import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { loadEnvFile } from "node:process";
import { ZodError } from "zod";
import { env, type Env } from "@/lib/env";
import { projectRoot } from "@/lib/project-root";
import { CliFailure } from "./failure";
import { fromCallerFolder } from "./paths";

/** The environment, and which database it means: the same for the server and for every command beside it. */
export interface InstanceSettings {
  readonly env: Env;
  /** Absolute. */
  readonly dataDirectory: string;
  /** A PostgreSQL server of the user's own; without one the embedded server is used. */
  readonly databaseUrl: string | null;
}

/** The files Next reads too; what is set outside of them wins, then the earlier file. */
const ENV_FILES = [".env.local", ".env"];

/**
 * Reads the environment, and the `.env` files of the checkout. A relative RECOUPE_DATA means the folder it was typed in, or, in a
 * file, the file's own.
 *
 * @throws CliFailure with status 2 that names the variable
 */
export function readInstanceSettings(folder: string = projectRoot): InstanceSettings {
  const typed = process.env["RECOUPE_DATA"];
  for (const name of ENV_FILES) {
    const path = join(folder, name);
    if (existsSync(path)) loadEnvFile(path);
  }
  const filed = process.env["RECOUPE_DATA"];
  if (typed === undefined && filed) process.env["RECOUPE_DATA"] = resolve(folder, filed);
  const read = readEnv();
  return {
    env: read,
    dataDirectory: process.env["RECOUPE_DATA"] ? fromCallerFolder(read.dataDirectory) : join(projectRoot, read.dataDirectory),
    databaseUrl: read.databaseUrl ?? null,
  };
}

function readEnv(): Env {
  try {
    return env();
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    throw new CliFailure(`A setting makes no sense. ${error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ")}`, 2);
  }
}
