import { analyze } from "@/lib/domain/assists/analyze";
import { suggestions } from "@/lib/domain/assists/suggest/suggestions";
import type { Suggestion } from "@/lib/domain/assists/suggest/suggestion";
import type { SuggestionsJob } from "../import/child/protocol";

/** Reads the suggestions of a text. Run in a process of its own: see `readSuggestions`. */
export function suggest({ text, language, date }: SuggestionsJob["input"]): Suggestion[] {
  return suggestions(text, analyze(text, { language, date }));
}
