import { once } from "node:events";
import { createServer } from "node:net";
import { CliFailure } from "../support/failure";
import type { Settings } from "./settings";

/** Makes sure, before minutes are spent on a build, that the address can be listened on. @throws CliFailure naming the port. */
export async function checkPort({ host, port }: Settings): Promise<void> {
  const server = createServer();
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    throw new CliFailure(refusal(error, host, port));
  }
  server.close();
  await once(server, "close");
}

function refusal(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "EADDRINUSE") return `Port ${port} of ${host} is taken. Choose another one: PORT=${port + 1} npm start`;
  if (code === "EACCES") return `Port ${port} of ${host} needs more rights than this account has. Choose one above 1023.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return `HOST: this machine has no address ${host}.`;
  return `Cannot listen on port ${port} of ${host}: ${String(error)}`;
}
