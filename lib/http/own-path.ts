/** Any origin will do to resolve against: what leaves it is not ours. */
const HERE = "http://here.invalid";

/**
 * The path to go on to after signing in, from a query that anybody can write: "/" unless it stays on this site. Resolved
 * as a browser does it, which reads `//host`, `/\host` and a tab inside either as another site.
 */
export function ownPath(next: unknown): string {
  if (typeof next !== "string" || !next.startsWith("/") || !URL.canParse(next, HERE)) return "/";
  const url = new URL(next, HERE);
  const path = `${url.pathname}${url.search}${url.hash}`;
  // What is left of "/.//host" or "/x/..//host" begins with two slashes again.
  return url.origin === HERE && !path.startsWith("//") ? path : "/";
}
