import { readdirSync } from "node:fs";
import { sep } from "node:path";

/** Pages that only lead on to another one. */
const LEADING_ON = new Set(["/cases/[slug]", "/cases/[slug]/passages/[passageId]"]);

/** Pages anybody may open. */
export const PUBLIC_PAGES: readonly string[] = ["/sign-in", "/setup", "/invitation"];

/** Addresses of all pages as their folders name them, `/cases/[slug]/sources`, so that a new page is met by itself. The style guide is for who builds. */
export function pageFolders(): string[] {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("page.tsx"));
  return files.map((file) => `/${file.split(sep).slice(0, -1).join("/")}`).filter((path) => path !== "/style-guide");
}

/** The pages that none of some addresses is of; those that lead on count as met. */
export function unmetPages(addresses: readonly string[]): string[] {
  const paths = addresses.map((address) => new URL(address, "http://here.invalid").pathname);
  return pageFolders().filter((folder) => {
    const pattern = new RegExp(`^${folder.replace(/\[\w+\]/gu, "[^/]+")}$`, "u");
    return !LEADING_ON.has(folder) && !paths.some((path) => pattern.test(path));
  });
}
