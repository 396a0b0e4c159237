import type { Suggestion } from "@/lib/domain/assists/suggest/suggestion";
import { sourcesVersion } from "@/lib/adapters/support/bundle-entry";
import { ASSIST_SOURCES } from "../import/child/entry";
import { parserPool } from "../import/child/pool";
import type { SuggestionsJob } from "../import/child/protocol";

let version: Promise<string> | undefined;

/** The version of the reading assists: changes whenever their rules do, so that nobody has to think of raising a number. */
export function assistsVersion(): Promise<string> {
  version ??= sourcesVersion(ASSIST_SOURCES);
  return version;
}

/**
 * The suggestions of a text, read in a process of its own, so that a long text holds up neither a page nor the server, and one
 * that was made to be slow can be killed.
 * @throws ImportFailure `timeout`, `out-of-memory`.
 */
export function readSuggestions(input: SuggestionsJob["input"]): Promise<Suggestion[]> {
  return parserPool.parse({ format: "suggestions", input });
}
