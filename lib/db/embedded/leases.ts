import type { Socket } from "node:net";
import type { Greeting } from "./messages";

/**
 * Who uses the server: the process that started it, and everyone who has said so on a connection to the owner's socket that
 * is still open. The kernel closes a dead user's connection, so none is ever forgotten. Who says nothing only wants to know
 * whether the owner lives.
 */
export class Leases {
  readonly #connections = new Set<Socket>();
  readonly #users = new Set<Socket>();
  readonly #onLast: () => void;
  #starter = true;
  #greeting: string | null = null;

  /** @param onLast called whenever nobody is left */
  constructor(onLast: () => void) {
    this.#onLast = onLast;
  }

  /** A new connection to the owner's socket; a user is greeted once the database is ready. */
  readonly accept = (client: Socket): void => {
    this.#connections.add(client);
    client.on("error", () => client.destroy());
    client.on("data", () => {
      this.#users.add(client);
      if (this.#greeting) client.write(this.#greeting);
    });
    client.once("close", () => {
      this.#connections.delete(client);
      this.#users.delete(client);
      this.#check();
    });
  };

  /** The database can be used from now on. */
  greet(greeting: Greeting): void {
    this.#greeting = `${JSON.stringify(greeting)}\n`;
    for (const user of this.#users) user.write(this.#greeting);
  }

  /** The process that started the server needs it no longer, or has died. Says whether others do. */
  releaseStarter(): "kept" | "last" {
    this.#starter = false;
    this.#check();
    return this.#users.size > 0 ? "kept" : "last";
  }

  /** Shows everybody out. */
  closeAll(): void {
    for (const connection of this.#connections) connection.destroy();
  }

  #check(): void {
    if (!this.#starter && this.#users.size === 0) this.#onLast();
  }
}
