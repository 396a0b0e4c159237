import { randomBytes } from "node:crypto";

/**
 * Writes an unexpected failure to the server's own output and returns the id under which it stands there: the wire gets the id
 * alone, since a stack may hold words of a reviewer's case.
 */
export function reportDefect(error: unknown, where: string): string {
  const id = randomBytes(4).toString("hex");
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`[${new Date().toISOString()}] defect ${id} in ${where}: ${text}\n`);
  return id;
}
