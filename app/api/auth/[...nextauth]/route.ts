import { handleAuth } from "@/lib/auth/handler";
import { defineRoute } from "@/lib/http/define-route";

export const GET = defineRoute({ access: "public", handle: ({ request, params }) => handleAuth(request, { params: Promise.resolve(params as { nextauth: string[] }) }) });

export const POST = defineRoute({
  access: "public",
  handle: ({ request, params }) => handleAuth(request, { params: Promise.resolve(params as { nextauth: string[] }) }),
});
