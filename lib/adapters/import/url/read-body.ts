import type { Readable, Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { FetchFailure } from "./fetch-failure";

/** What we say that we accept, and so all that a site may use. */
export const ACCEPTED_ENCODINGS = "gzip, deflate, br";

function decoderOf(encoding: string): Transform | null {
  switch (encoding) {
    case "":
    case "identity":
      return null;
    case "gzip":
    case "x-gzip":
      return createGunzip();
    case "deflate":
      return createInflate();
    case "br":
      return createBrotliDecompress();
    default:
      throw new FetchFailure("bad-encoding", encoding);
  }
}

/**
 * Reads a body to its end, decompressed, and not one piece further than the limit: a small body can unpack to any size.
 * @throws FetchFailure `too-large` or `bad-encoding`; what breaks the connection is thrown as it came.
 */
export async function readBody(body: Readable, contentEncoding: string, mostBytes: number): Promise<Uint8Array> {
  const decoder = decoderOf(contentEncoding.trim().toLowerCase());
  if (decoder) body.on("error", (error) => decoder.destroy(error)).pipe(decoder);
  const stream = decoder ?? body;
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > mostBytes) throw new FetchFailure("too-large");
      chunks.push(chunk);
    }
  } catch (error) {
    const garbled = error instanceof Error && "code" in error && /^(?:Z_|ERR__?BROTLI|ERR_BROTLI)/.test(String(error.code));
    throw garbled ? new FetchFailure("bad-encoding", contentEncoding, { cause: error }) : error;
  } finally {
    stream.destroy();
    body.destroy();
  }
  return Buffer.concat(chunks);
}
