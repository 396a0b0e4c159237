import { join } from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import { DATABASE_LIMITS } from "@/lib/limits";
import type { Endpoint } from "../connection-url";

/** A socket that answers until it is stopped. */
export interface ServedSocket {
  endpoint: Endpoint;
  stop(): Promise<void>;
}

/** PostgreSQL's own name for the socket of port 5432: clients are given only its directory. */
export const SOCKET_NAME = ".s.PGSQL.5432";

/**
 * Speaks PostgreSQL's protocol for a PGlite database.
 *
 * @param directory private directory for the Unix socket, or null for a free port of the loopback interface
 */
export async function serveSocket(db: PGlite, directory: string | null): Promise<ServedSocket> {
  const server = new PGLiteSocketServer({
    db,
    maxConnections: DATABASE_LIMITS.connections,
    ...(directory ? { path: join(directory, SOCKET_NAME) } : { host: "127.0.0.1", port: 0 }),
  });
  await server.start();
  const endpoint: Endpoint = directory ? { directory } : { port: Number(server.getServerConn().split(":").at(-1)) };
  return { endpoint, stop: () => server.stop() };
}
