import type { TextInfo } from "./text-info";

/**
 * Reads the words of a text.
 *
 * @param onProgress told how many UTF-16 units came since it was told last
 * @throws Error when the server does not give them
 */
export async function loadWords(slug: string, { captureId, span }: TextInfo, signal: AbortSignal, onProgress: (units: number) => void): Promise<string> {
  const response = await fetch(`/api/cases/${slug}/captures/${captureId}/text?from=${span[0]}&to=${span[1]}`, { signal });
  if (!response.ok || !response.body) throw new Error(`status ${response.status}`);
  const pieces: string[] = [];
  const reader = response.body.getReader();
  // A byte order mark is a character of the text like any other: offsets count it.
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const words = decoder.decode(part.value, { stream: true });
    pieces.push(words);
    onProgress(words.length);
  }
  pieces.push(decoder.decode());
  return pieces.join("");
}

/** The changes that a publication's template makes; none when they cannot be had: nothing is folded away then. */
export async function loadTemplate(slug: string, captureId: string, signal: AbortSignal): Promise<readonly string[]> {
  try {
    const response = await fetch(`/api/cases/${slug}/captures/${captureId}/template`, { signal });
    const answer: unknown = response.ok ? await response.json() : null;
    const learnt: unknown = typeof answer === "object" && answer !== null && "learnt" in answer ? answer.learnt : [];
    return Array.isArray(learnt) ? learnt.filter((key) => typeof key === "string") : [];
  } catch {
    return [];
  }
}
