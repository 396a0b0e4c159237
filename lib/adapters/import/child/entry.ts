import { join } from "node:path";
import { bundleEntry, type ChildEntry } from "@/lib/adapters/support/bundle-entry";

const ENTRY = {
  name: "import-child",
  entry: join("lib", "adapters", "import", "child", "main.ts"),
  sources: [
    join("lib", "adapters", "import"),
    join("lib", "adapters", "spreadsheet"),
    join("lib", "domain", "spreadsheet"),
    join("lib", "domain", "text"),
    join("lib", "limits.ts"),
  ],
};

let prepared: Promise<ChildEntry> | undefined;

/**
 * The entry of parsing processes, bundled when the sources have changed since the last time. Run from its sources
 * through tsx, a process takes a second longer to read its first PDF and 200 MB more, because tsx rewrites pdf.js.
 */
export function childEntry(): Promise<ChildEntry> {
  prepared ??= bundleEntry(ENTRY);
  return prepared;
}
