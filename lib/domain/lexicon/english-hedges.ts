import type { HedgeRow } from "./hedge-phrases";

/** Every phrase made of one of each; an empty string leaves its place out. */
function each(...places: readonly (readonly string[])[]): string[] {
  return places.reduce<string[]>((made, place) => made.flatMap((start) => place.map((word) => (start && word ? `${start} ${word}` : start + word))), [""]);
}

const BE = ["is", "are", "was", "were"];
/** What is not known. */
const UNCLEAR = [...each(["not", "not yet", "not immediately", "wasn't", "isn't"], ["clear", "known"]), "unclear", "is uncertain", "was uncertain", "remains uncertain", "remained uncertain", "remains unknown", "remained unclear", "was unknown", "is unknown", "unlikely"];

/** English locutions that hedge, and single words that do so only for the assists. */
export const ENGLISH_HEDGES: readonly HedgeRow[] = [
  ["en", "adverb", ["no doubt", "in all likelihood", "at first glance", "it seems", "it appears", "so far as is known", "potentially", "still unknown", ...UNCLEAR]],
  [
    "en",
    "modal",
    ["it is possible that", "it is likely that", "cannot be ruled out", "could not be ruled out", "might have", "may have", "could have", "is likely to", "are likely to", "a possibility", "possibility that"],
  ],
  [
    "en",
    "verb",
    [
      ...each(BE, ["said to", "believed to", "thought to", "reported to", "alleged to", "understood to", "rumored to", "rumoured to", "presumed to", "suspected to", "feared to"]),
      ...each(["said to", "believed to", "thought to", "reported to", "alleged to", "understood to", "rumored to", "rumoured to", "suspected to", "feared to"], ["be", "have"]),
      ...each(["feared", "presumed", "believed", "reported"], ["dead", "killed", "drowned", "trapped", "missing", "lost", "buried", "injured", "wounded"]),
      ...each(["is", "are"], ["suspected of"]),
      "being reported", "seems to", "seem to", "appears to", "appear to", "appeared to", "seemed to", "suspected",
    ],
  ],
  [
    "en",
    "distancing",
    [
      ...each(["without"], ["", "any", "providing", "offering", "giving", "presenting", "citing"], ["evidence", "proof"]), ...each(["gave", "offered", "provided", "presented", "cited"], ["no evidence"]),
      "could not be independently verified", "could not independently verify", "could not be verified", "could not be confirmed", "not been independently verified", "not independently verified", "not been verified", "not been confirmed", "not yet been confirmed", "has not confirmed",
      "have not confirmed", "was unable to verify", "were unable to verify", "unable to independently verify", "cannot be verified", "no independent confirmation", "no immediate confirmation", "no official confirmation", "if confirmed", "if true", "if verified",
      ...each(["what it", "what he", "what she", "what they", "what officials", "what police", "what authorities"], ["called", "described as", "said was", "said were"]), ...each(["in what"], ["it", "he", "she", "they", "officials", "police", "authorities"], ["said", "called"]), "what appeared to be", "what appears to be",
      "self-styled", "self-proclaimed", ...each(["conflicting"], ["reports", "accounts", "claims", "figures", "statements"]), "without citing",
    ],
  ],
  [
    "en",
    "vague-source",
    [
      "sources say", "sources said", "some say", "some observers", "some analysts", "some experts", "many observers", "observers say", "analysts say", "experts say", "it is believed", "it is estimated", "it is thought", "it was reported", "according to sources", "according to reports",
      "on condition of anonymity", "on the condition of anonymity", "anonymity", "anonymous sources", "anonymous officials", "unnamed sources", "unnamed officials", "an unnamed", "a source close to", "sources close to", "people familiar with", "a source familiar with", "sources familiar with", "rumors say", "word has it",
      ...each(["there are", "there were", "there have been", "amid", "following", "initial", "early", "unofficial", "also"], ["reports"]), "initial estimates", "preliminary estimates", ...each(["asked not", "asking not", "not want", "not wish", "declined", "refused"], ["to be named", "to be identified"]),
    ],
  ],
];
