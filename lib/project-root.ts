import { fileURLToPath } from "node:url";

/** Absolute path of the checkout, without a slash at its end: what a default path is relative to, whatever the working directory. */
export const projectRoot = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");
