import { vi } from "vitest";
import { ANONYMOUS, type Principal } from "@/lib/domain/access/principal";
import type { Database } from "@/lib/db/client";

/** What the mocked request says; change it, then call an action, a route or a page. */
export const request: { headers: Headers; principal: Principal; db: Database | null } = {
  headers: new Headers(),
  principal: ANONYMOUS,
  db: null,
};

/** The origin that `sameOrigin` requests come from. */
export const OWN_ORIGIN = "http://127.0.0.1:3000";

/** Makes the next calls come from a page of ours. */
export function fromOwnPage(principal: Principal): void {
  request.principal = principal;
  request.headers = new Headers({ origin: OWN_ORIGIN, "x-recoupe-path": "/here" });
}

// Outside Next there is no request to ask; entry points are imported after this module.
vi.mock("next/headers", () => ({
  headers: async () => request.headers,
  cookies: async () => ({ get: () => undefined, getAll: () => [], set: () => undefined, delete: () => undefined }),
}));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined, revalidateTag: () => undefined }));
vi.mock("@/lib/auth/principal", () => ({ currentPrincipal: async () => request.principal }));
vi.mock("@/lib/db/process-database", () => ({
  database: () => {
    if (!request.db) throw new Error("this test has no database");
    return request.db;
  },
}));
