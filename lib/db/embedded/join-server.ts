import { once } from "node:events";
import { connect, type Socket } from "node:net";
import type { DataDirectory } from "./data-directory";
import type { Greeting } from "./messages";
import { findOwner, ownerSocket } from "./owner";

/** A server that another process has started, kept alive for this one until left. */
export interface JoinedServer {
  greeting: Greeting;
  leave(): Promise<void>;
}

/** Says that this is a user; what it says does not matter. */
const USE = "use\n";

/** Uses the server that runs on a data directory, waiting for it if it is just starting. Null if there is none, or it is ending. */
export async function joinServer(directory: DataDirectory): Promise<JoinedServer | null> {
  const owner = await findOwner(directory.run);
  if (!owner) return null;
  const socket = connect(ownerSocket(directory.run, owner));
  socket.write(USE);
  const greeting = await firstLine(socket);
  if (greeting === null) return null;
  socket.resume();
  socket.unref();
  return { greeting: parse(greeting), leave: () => leave(socket) };
}

function parse(line: string): Greeting {
  const greeting: Greeting = JSON.parse(line);
  return greeting;
}

function firstLine(socket: Socket): Promise<string | null> {
  return new Promise((resolve) => {
    let received = "";
    socket.setEncoding("utf8");
    socket.on("data", (chunk: string) => {
      received += chunk;
      if (received.includes("\n")) resolve(received);
    });
    socket.on("error", () => socket.destroy());
    socket.once("close", () => resolve(null));
  });
}

async function leave(socket: Socket): Promise<void> {
  if (socket.destroyed) return;
  socket.ref();
  socket.end();
  await once(socket, "close");
}
