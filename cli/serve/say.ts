/** One line for the person at the terminal. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Says what is being done, does it, and says how long it took, in seconds. */
export async function sayWhile<T>(what: string, work: () => Promise<T>): Promise<T> {
  say(`${what}…`);
  const started = performance.now();
  const result = await work();
  say(`… done in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  return result;
}
