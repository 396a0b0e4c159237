import { NextResponse, type NextRequest } from "next/server";
import { contentSecurityPolicy } from "@/app/_shell/content-security-policy";

/**
 * Gives every page its own nonce and Content-Security-Policy. Next reads the nonce back from the request's
 * header and puts it on the scripts and styles it writes. It decides nothing about who may see what.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18))));
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  headers.set("x-nonce", nonce);
  // Where to come back to after signing in.
  headers.set("x-recoupe-path", request.nextUrl.pathname + request.nextUrl.search);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  if (process.env.APP_ORIGIN?.startsWith("https:")) {
    response.headers.set("Strict-Transport-Security", "max-age=31536000");
  }
  return response;
}

/**
 * Pages only. Next buffers the body of every request that passes here and cuts it at 10 MB without an error, so
 * uploads and the other route handlers under /api stay out; their headers come from next.config.js.
 */
export const config = { matcher: ["/((?!api/|_next/static|_next/image|favicon.ico|icon.svg).*)"] };
