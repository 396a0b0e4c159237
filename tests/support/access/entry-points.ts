import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "@/lib/project-root";
import type { Access } from "@/lib/http/access";

/** One function that a browser can call, as its module exports it. */
export interface EntryPoint {
  /** `app/people/actions.ts invitePersonAction`. */
  readonly name: string;
  readonly file: string;
  readonly exported: string;
  readonly value: unknown;
}

/** Names of route handlers that Next calls by method. */
const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/** Every file under app/ that git knows or that is new, with its text: nothing has to be added to a list by hand. */
export function appFiles(): { file: string; text: string }[] {
  const list = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "--", "app/**/*.ts", "app/**/*.tsx", "app/*.ts", "app/*.tsx"], {
    cwd: projectRoot,
    encoding: "utf8",
  });
  const files = [...new Set(list.split("\n").filter((file) => file !== ""))];
  return files.map((file) => ({ file, text: readFileSync(join(projectRoot, file), "utf8") }));
}

/** What the "use server" files export. */
export function loadActions(): Promise<EntryPoint[]> {
  return load((text) => /^\s*["']use server["']/u.test(text), () => true);
}

/** What the route.ts files export for Next to call. */
export function loadRoutes(): Promise<EntryPoint[]> {
  return load((_text, file) => file.endsWith("/route.ts"), (exported) => METHODS.has(exported));
}

async function load(isOne: (text: string, file: string) => boolean, counts: (exported: string) => boolean): Promise<EntryPoint[]> {
  const found: EntryPoint[] = [];
  for (const { file, text } of appFiles()) {
    if (!isOne(text, file)) continue;
    const exports = (await import(/* @vite-ignore */ join(projectRoot, file))) as Record<string, unknown>;
    for (const [exported, value] of Object.entries(exports)) {
      if (counts(exported)) found.push({ name: `${file} ${exported}`, file, exported, value });
    }
  }
  return found;
}

/** Who may call an entry point, as it was declared when it was wrapped; null for one that was not wrapped. */
export function accessOf({ value }: EntryPoint): Access | null {
  if (typeof value !== "function" || !("access" in value)) return null;
  return value.access as Access;
}

/** Parameters that an address names in brackets: `[slug]`, `[[...rest]]`. */
export function parametersOf(file: string): string[] {
  return [...file.matchAll(/\[+(?:\.\.\.)?(\w+)\]+/gu)].map(([, name = ""]) => name);
}
