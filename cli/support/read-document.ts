import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { CliFailure } from "./failure";
import { fromCallerFolder } from "./paths";

/** The name that stands for standard input. */
export const STDIN = "-";

/** Largest input, and what is thrown for a larger one. */
interface Limit {
  readonly bytes: number;
  readonly refusal: () => Error;
}

/**
 * The bytes of a file that the user named, or of standard input. What is larger than the limit is refused before it fills the memory.
 *
 * @param name as the user wrote it
 * @throws CliFailure with one line that names the file as the user wrote it
 */
export async function readDocument(name: string, limit?: Limit): Promise<Uint8Array> {
  if (name === STDIN) return readAll(process.stdin, limit);
  const path = fromCallerFolder(name);
  try {
    const info = await stat(path);
    if (info.isDirectory()) throw new CliFailure(`${name} is not a file.`);
    // The size of a pipe, such as the shell makes of `<(command)`, shows at its end only.
    if (!info.isFile()) return await readAll(createReadStream(path), limit);
    if (limit && info.size > limit.bytes) throw limit.refusal();
    return await readFile(path);
  } catch (error) {
    throw asFailure(name, error);
  }
}

/** A file that the system refuses, as a sentence; every other error as it is. */
function asFailure(name: string, error: unknown): unknown {
  if (!(error instanceof Error && "code" in error && "syscall" in error)) return error;
  const missing = error.code === "ENOENT" || error.code === "ENOTDIR";
  return new CliFailure(missing ? `${name} does not exist.` : `${name} cannot be read (${String(error.code)}).`);
}

async function readAll(stream: NodeJS.ReadableStream, limit: Limit | undefined): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (limit && size > limit.bytes) throw limit.refusal();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
