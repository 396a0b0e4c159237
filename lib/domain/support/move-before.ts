/** `ids` with `id` put before `before`, or last for null; unchanged when either is not among them. */
export function moveBefore(ids: readonly string[], id: string, before: string | null): string[] {
  const rest = ids.filter((other) => other !== id);
  const at = before === null ? rest.length : rest.indexOf(before);
  if (at === -1 || rest.length === ids.length) return [...ids];
  return [...rest.slice(0, at), id, ...rest.slice(at)];
}
