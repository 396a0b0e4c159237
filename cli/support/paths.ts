import { resolve } from "node:path";

/** Resolves a path the user typed against the folder they typed it in: npm changes the working directory and keeps theirs in INIT_CWD. */
export function fromCallerFolder(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}
