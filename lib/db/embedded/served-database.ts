import { PGlite, type PGliteOptions } from "@electric-sql/pglite";

const letter = (name: string): number => name.charCodeAt(0);

/** Messages of PostgreSQL's extended query protocol that leave an exchange open until its Sync: Parse, Bind, Describe, Execute, Close, Flush. */
const OPENS_EXCHANGE = new Set([..."PBDECH"].map(letter));

const FLUSH = letter("H");
const TERMINATE = letter("X");

/** A Sync message: its letter and its length. */
const SYNC = new Uint8Array([letter("S"), 0, 0, 0, 4]);

/** What is gathered of an answer before it is passed on, in bytes. */
const ANSWER_PIECE = 256 * 1024;

type RawStreamOptions = Parameters<PGlite["execProtocolRawStream"]>[1];

/**
 * PGlite as the socket server needs it: many clients share its one backend, and with it the one unnamed statement.
 *
 * The socket server lets a client finish what it began while `isInTransaction` says so, but passes messages on one by one
 * otherwise. A statement with a large parameter comes in several pieces, and another client's statement would take its
 * place in between: an exchange therefore counts as a transaction until its Sync.
 *
 * Nobody waits for an answer before the Sync (or a Flush), so the messages of an exchange are given to PGlite together, and
 * what it answers is passed on together: five calls and a write for every 8 kB took longer than most statements.
 */
export class ServedDatabase extends PGlite {
  readonly #onCrash: (error: unknown) => void;
  #exchangeOpen = false;
  /** Messages of the open exchange that PGlite has not seen yet. */
  #held: Uint8Array[] = [];

  /** @param onCrash told when the WebAssembly module has thrown: nothing that follows can be trusted */
  constructor(options: PGliteOptions, onCrash: (error: unknown) => void) {
    super(options);
    this.#onCrash = onCrash;
  }

  override isInTransaction(): boolean {
    return this.#exchangeOpen || super.isInTransaction();
  }

  override async execProtocolRawStream(message: Uint8Array, options: RawStreamOptions): Promise<void> {
    const kind = message[0] ?? 0;
    this.#exchangeOpen = OPENS_EXCHANGE.has(kind);
    if (this.#exchangeOpen && kind !== FLUSH) {
      this.#held.push(message);
      return;
    }
    // PGlite knows a goodbye, which its one backend must not get to see, by the first letter of what it is given.
    const messages = this.#held.length === 0 || kind === TERMINATE ? message : Buffer.concat([...this.#held, message]);
    this.#held = [];
    const answer = new Answer(options.onRawData);
    try {
      await super.execProtocolRawStream(messages, { ...options, onRawData: (bytes) => answer.add(bytes) });
      answer.passOn();
    } catch (error) {
      this.#onCrash(error);
      throw error;
    }
  }

  /** The socket server's only use of this is the ROLLBACK for a client that has gone. */
  override async exec(...parameters: Parameters<PGlite["exec"]>): ReturnType<PGlite["exec"]> {
    if (this.#exchangeOpen) {
      this.#exchangeOpen = false;
      this.#held = [];
      await this.execProtocolRaw(SYNC);
    }
    return super.exec(...parameters);
  }
}

/** Gathers what PGlite answers, which it tells in pieces of its own memory. */
class Answer {
  readonly #passOn: (bytes: Uint8Array) => void;
  #pieces: Uint8Array[] = [];
  #size = 0;

  constructor(passOn: (bytes: Uint8Array) => void) {
    this.#passOn = passOn;
  }

  add(bytes: Uint8Array): void {
    this.#pieces.push(bytes.slice());
    this.#size += bytes.length;
    if (this.#size >= ANSWER_PIECE) this.passOn();
  }

  passOn(): void {
    if (this.#size > 0) this.#passOn(Buffer.concat(this.#pieces));
    this.#pieces = [];
    this.#size = 0;
  }
}
