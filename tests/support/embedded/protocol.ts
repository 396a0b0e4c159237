import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { SOCKET_NAME } from "@/lib/db/embedded/serve-socket";

/** A message of PostgreSQL's protocol: its letter, and what follows its length. */
export function message(letter: string, body = ""): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(4 + Buffer.byteLength(body));
  return Buffer.concat([Buffer.from(letter), length, Buffer.from(body)]);
}

/** A client that says exactly what it is told to, message by message. */
export class BareClient {
  readonly socket: Socket;
  #heard = Buffer.alloc(0);

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.on("error", () => undefined);
    socket.on("data", (bytes) => {
      this.#heard = Buffer.concat([this.#heard, bytes]);
      socket.emit("heard");
    });
  }

  /** Connects as PGlite's only role to the embedded server at a `DATABASE_URL`. */
  static async open(url: string): Promise<BareClient> {
    const client = new BareClient(connect(join(new URL(url).searchParams.get("host") ?? "", SOCKET_NAME)));
    client.socket.write(message("", "\0\u0003\0\0user\0postgres\0database\0postgres\0\0"));
    await client.hear("Z");
    return client;
  }

  /** Waits for an answer of this letter; returns the letters of all answers up to it. */
  async hear(letter: string): Promise<string> {
    for (;;) {
      let letters = "";
      let at = 0;
      while (at + 5 <= this.#heard.length && at + 1 + this.#heard.readInt32BE(at + 1) <= this.#heard.length) {
        letters += String.fromCharCode(this.#heard[at] ?? 0);
        at += 1 + this.#heard.readInt32BE(at + 1);
        if (!letters.endsWith(letter)) continue;
        this.#heard = this.#heard.subarray(at);
        return letters;
      }
      await new Promise((resolve) => this.socket.once("heard", resolve));
    }
  }
}
