import { createRequire } from "node:module";

/** Arguments for Node that run Next's own command, without a shell or npx between us and its signals. */
export function nextCommand(...parameters: string[]): string[] {
  return [createRequire(import.meta.url).resolve("next/dist/bin/next"), ...parameters];
}
