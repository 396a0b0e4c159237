import { AppError } from "@/lib/errors";

/**
 * Reads a request's body, giving up as soon as it is larger than allowed: its own Content-Length is not trusted.
 * @throws AppError `too-large` with the limit in bytes; `invalid` when fewer bytes came than were announced.
 */
export async function readUpload(request: Request, mostBytes: number): Promise<Uint8Array> {
  const announced = Number(request.headers.get("content-length") ?? Number.NaN);
  if (announced > mostBytes) throw new AppError("too-large", { mostBytes });
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > mostBytes) throw new AppError("too-large", { mostBytes });
    chunks.push(chunk);
  }
  if (Number.isFinite(announced) && announced !== size) throw new AppError("invalid", { field: "body", announced, size });
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
