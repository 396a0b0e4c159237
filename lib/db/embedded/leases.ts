import type { Socket } from "node:net";
import type { Greeting } from "./messages";

/**
 * Who uses the server: the process that started it, and everyone with an open connection to the owner's socket. The kernel
 * closes a dead user's connection, so none is ever forgotten.
 */
export class Leases {
  readonly #clients = new Set<Socket>();
  readonly #onLast: () => void;
  #starter = true;
  #greeting: string | null = null;

  /** @param onLast called whenever nobody is left */
  constructor(onLast: () => void) {
    this.#onLast = onLast;
  }

  /** A new connection to the owner's socket; it is greeted once the database is ready. */
  readonly accept = (client: Socket): void => {
    this.#clients.add(client);
    client.on("error", () => client.destroy());
    client.once("close", () => {
      this.#clients.delete(client);
      this.#check();
    });
    client.resume();
    if (this.#greeting) client.write(this.#greeting);
  };

  /** The database can be used from now on. */
  greet(greeting: Greeting): void {
    this.#greeting = `${JSON.stringify(greeting)}\n`;
    for (const client of this.#clients) client.write(this.#greeting);
  }

  /** The process that started the server needs it no longer, or has died. Says whether others do. */
  releaseStarter(): "kept" | "last" {
    this.#starter = false;
    this.#check();
    return this.#clients.size > 0 ? "kept" : "last";
  }

  /** Shows everybody out. */
  closeAll(): void {
    for (const client of this.#clients) client.destroy();
  }

  #check(): void {
    if (!this.#starter && this.#clients.size === 0) this.#onLast();
  }
}
