/** Database and role PGlite creates; a new PostgreSQL cluster has them too. */
const ROLE_AND_DATABASE = "postgres";

/** Where an embedded server listens: a Unix socket in a directory, or a port of the loopback interface. */
export type Endpoint = { directory: string } | { port: number };

/** The `DATABASE_URL` of an embedded server; there is no password: the socket's directory, or a secret port, is the guard. */
export function connectionUrl(endpoint: Endpoint, database: string = ROLE_AND_DATABASE): string {
  const url = new URL(`postgresql://${ROLE_AND_DATABASE}@localhost/${encodeURIComponent(database)}`);
  if ("directory" in endpoint) url.searchParams.set("host", endpoint.directory);
  else {
    url.hostname = "127.0.0.1";
    url.port = String(endpoint.port);
  }
  return url.href;
}

/** What a person may see of a connection URL: never its password. */
export function describeUrl(connection: string): string {
  if (!URL.canParse(connection)) return "the database in DATABASE_URL";
  const url = new URL(connection);
  const host = url.searchParams.get("host") ?? url.host;
  return `${decodeURIComponent(url.pathname.slice(1)) || ROLE_AND_DATABASE} on ${host}`;
}
