/** Prints one JSON value and a line end on stdout, waiting for a slow reader (a pipe) so that nothing is cut off at exit. */
export async function printJson(value: unknown): Promise<void> {
  await printText(`${JSON.stringify(value, null, 2)}\n`);
}

/** Prints text on stdout as it is, waiting until it has been handed over. */
export function printText(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
