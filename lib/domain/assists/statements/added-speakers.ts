import type { FoundAttribution } from "./attribution";
import type { Reading } from "../reading/reading";

/** Longest gap, in characters, between who spoke and what he adds: « …, a dit l'élu local dans la soirée, soulignant que … ». */
const ADDED_WITHIN = 60;

/** « …, a dit l'élu, soulignant que … », "…, it added, condemning …": the participle goes on with the words just attributed, and so with their speaker. */
export function withAddedSpeakers({ text }: Reading, found: FoundAttribution[]): void {
  if (found.length < 2) return;
  const incised = found.filter(({ rule, speaker }) => speaker && (rule === "inversion" || rule === "quote-inversion" || rule === "quote-subject-verb")).sort((a, b) => a.cue.start - b.cue.start);
  if (incised.length === 0) return;
  for (const [i, attribution] of found.entries()) {
    if (!/(?:ant|ing)$|ant état$/.test(text.slice(attribution.cue.start, attribution.cue.end))) continue;
    const before = incised.findLast(({ speaker, cue }) => speaker && Math.max(speaker.end, cue.end) <= attribution.cue.start);
    const said = before && Math.max(before.speaker?.end ?? 0, before.cue.end);
    if (!before || said === undefined || attribution.cue.start - said > ADDED_WITHIN) continue;
    const gap = text.slice(said, attribution.cue.start);
    if (/[.;:!?«»"“”]|(?<!\p{L})(?:qui|et|que|dont|who|and|that|which)(?!\p{L})/u.test(gap)) continue;
    found[i] = { ...attribution, speaker: before.speaker };
  }
}
