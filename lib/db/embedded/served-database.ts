import { PGlite, type PGliteOptions } from "@electric-sql/pglite";

/** Messages of PostgreSQL's extended query protocol that leave an exchange open until its Sync: Parse, Bind, Describe, Execute, Close, Flush. */
const OPENS_EXCHANGE = new Set([..."PBDECH"].map((letter) => letter.charCodeAt(0)));

/** A Sync message: its letter and its length. */
const SYNC = new Uint8Array(["S".charCodeAt(0), 0, 0, 0, 4]);

type RawStreamOptions = Parameters<PGlite["execProtocolRawStream"]>[1];

/**
 * PGlite as the socket server needs it: many clients share its one backend, and with it the one unnamed statement.
 *
 * The socket server lets a client finish what it began while `isInTransaction` says so, but passes messages on one by one
 * otherwise. A statement with a large parameter comes in several pieces, and another client's statement would take its
 * place in between: an exchange therefore counts as a transaction until its Sync.
 */
export class ServedDatabase extends PGlite {
  readonly #onCrash: (error: unknown) => void;
  #exchangeOpen = false;

  /** @param onCrash told when the WebAssembly module has thrown: nothing that follows can be trusted */
  constructor(options: PGliteOptions, onCrash: (error: unknown) => void) {
    super(options);
    this.#onCrash = onCrash;
  }

  override isInTransaction(): boolean {
    return this.#exchangeOpen || super.isInTransaction();
  }

  override async execProtocolRawStream(message: Uint8Array, options: RawStreamOptions): Promise<void> {
    this.#exchangeOpen = OPENS_EXCHANGE.has(message[0] ?? 0);
    try {
      await super.execProtocolRawStream(message, options);
    } catch (error) {
      this.#onCrash(error);
      throw error;
    }
  }

  /** The socket server's only use of this is the ROLLBACK for a client that has gone. */
  override async exec(...parameters: Parameters<PGlite["exec"]>): ReturnType<PGlite["exec"]> {
    if (this.#exchangeOpen) {
      this.#exchangeOpen = false;
      await this.execProtocolRaw(SYNC);
    }
    return super.exec(...parameters);
  }
}
