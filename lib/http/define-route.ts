import { unstable_rethrow } from "next/navigation";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Capability } from "@/lib/domain/access/roles";
import type { Context } from "@/lib/services/context";
import { checkInstanceAccess, passDoor } from "./access";
import type { Access, InstanceAccess } from "./access";
import { requestContext } from "./context";
import { requireOwnOrigin } from "./origin";
import { problem } from "./problem";

type Params = Record<string, string | string[]>;

/** A route handler as Next calls it, with who may call it, which the cross-tenant test reads. */
export interface Route {
  (request: Request, route: { params: Promise<Params> }): Promise<Response>;
  readonly access: Access;
}

/** Makes a route handler that belongs to no case. Writes must come from our own pages. Failures answer problem+json. */
export function defineRoute(definition: {
  access: InstanceAccess;
  handle: (call: { context: Context; request: Request; params: Params }) => Promise<Response>;
}): Route {
  return route(definition.access, async (context, request, params) => {
    checkInstanceAccess(context, definition.access);
    return definition.handle({ context, request, params });
  });
}

/** Makes a route handler of the case that the address's `slug` names; the door is passed before anything is read. */
export function defineCaseRoute(definition: {
  capability: Capability;
  handle: (call: { context: Context; scope: CaseScope; request: Request; params: Params }) => Promise<Response>;
}): Route {
  return route({ case: definition.capability }, async (context, request, params) => {
    const scope = await passDoor(context, params["slug"], definition.capability);
    return definition.handle({ context, scope, request, params });
  });
}

function route(access: Access, work: (context: Context, request: Request, params: Params) => Promise<Response>): Route {
  const handler = async (request: Request, { params }: { params: Promise<Params> }): Promise<Response> => {
    try {
      if (request.method !== "GET" && request.method !== "HEAD") requireOwnOrigin(request.headers);
      return await work(await requestContext(), request, await params);
    } catch (error) {
      unstable_rethrow(error);
      return problem(error, new URL(request.url).pathname);
    }
  };
  return Object.assign(handler, { access });
}
