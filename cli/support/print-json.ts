/** Prints one JSON value and a line end on stdout, waiting for a slow reader (a pipe) so that nothing is cut off at exit. */
export async function printJson(value: unknown): Promise<void> {
  await printText(`${JSON.stringify(value, null, 2)}\n`);
}

/** Prints text on stdout as it is, waiting until it has been handed over. A reader that has had enough (`| head`) is no failure. */
export function printText(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!process.stdout.listeners("error").includes(heard)) process.stdout.on("error", heard);
    process.stdout.write(text, (error) => (error && !isClosedPipe(error) ? reject(error) : resolve()));
  });
}

/** The stream tells the writer what went wrong, and then everybody by an event, which unheard would end the process with a stack trace. */
const heard = (): void => undefined;

function isClosedPipe(error: Error): boolean {
  return "code" in error && error.code === "EPIPE";
}
