import { randomBytes } from "node:crypto";

/** Crockford's base 32, lower case. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * A ULID-like id: 10 characters of UTC milliseconds, 16 of randomness (80 bits).
 * Rising with time, so that an index grows at its end when a spreadsheet of 100,000 claims comes in.
 */
export function newId(): string {
  let time = Date.now();
  let head = "";
  for (let i = 0; i < 10; i++) {
    head = ALPHABET[time % 32] + head;
    time = Math.floor(time / 32);
  }
  let tail = "";
  for (const byte of randomBytes(16)) tail += ALPHABET[byte % 32];
  return head + tail;
}
