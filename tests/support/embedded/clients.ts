import { Client } from "pg";

/** A connected client; it reports a lost connection by rejecting what it was asked, and by nothing else. */
export async function openClient(url: string): Promise<Client> {
  const client = new Client(url);
  client.on("error", () => undefined);
  await client.connect();
  return client;
}

/** Fulfilled when the server has hung up: the way to learn that it has ended. */
export function hungUp(client: Client): Promise<void> {
  return new Promise((resolve) => {
    client.once("end", () => resolve());
  });
}

/** Opens some clients, uses them all at once, and closes them. */
export async function withClients<T>(url: string, count: number, use: (client: Client, index: number) => Promise<T>): Promise<T[]> {
  const clients = await Promise.all(Array.from({ length: count }, () => openClient(url)));
  try {
    return await Promise.all(clients.map(use));
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}
