/** Says that the process answers; it looks at nothing else, so that a slow database never restarts it. */
export function GET(): Response {
  return Response.json({ status: "ok" }, { headers: { "Cache-Control": "no-store" } });
}
