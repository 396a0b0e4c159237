import { join } from "node:path";
import { bundleEntry, type ChildEntry } from "@/lib/adapters/support/bundle-entry";

const room = (name: string): string => join("lib", "domain", name);
/** All that the reading assists are made of. */
export const ASSIST_SOURCES = [room("assists"), room("claims"), room("lexicon"), room("quantity"), room("text")] as const;

const ENTRY = {
  name: "import-child",
  entry: join("lib", "adapters", "import", "child", "main.ts"),
  sources: [
    join("lib", "adapters", "import"),
    join("lib", "adapters", "spreadsheet"),
    join("lib", "domain", "spreadsheet"),
    join("lib", "adapters", "assists"),
    ...ASSIST_SOURCES,
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
