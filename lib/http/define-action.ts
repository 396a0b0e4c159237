import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Capability } from "@/lib/domain/access/roles";
import { AppError } from "@/lib/errors";
import type { ErrorCode, ErrorParams } from "@/lib/errors";
import { reportDefect } from "@/lib/log";
import type { Context } from "@/lib/services/context";
import { checkInstanceAccess, passDoor } from "./access";
import type { Access, InstanceAccess } from "./access";
import { requestContext } from "./context";
import { requireOwnOrigin } from "./origin";

/** Why an action did not happen. `fields` names what is wrong by field path; `unexpected` carries the id of the server's report. */
export interface ActionFailure {
  readonly code: ErrorCode | "unexpected";
  readonly params: ErrorParams;
  readonly fields: Readonly<Record<string, string>>;
}

/** What an action answers. A form keeps what was typed by itself: input goes as a plain object, never as a form that React resets. */
export type ActionResult<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ActionFailure };

/** A server action with who may call it, which the cross-tenant test reads on the server; the browser's copy is a bare function. */
export type Action<Call extends unknown[], T> = ((...call: Call) => Promise<ActionResult<T>>) & { readonly access: Access };

/**
 * Makes a server action that belongs to no case: origin, parse, authorise, run, refresh the pages. Fails closed: what is not
 * declared does not compile, and a failure of ours reaches the wire as an id only.
 */
export function defineAction<S extends z.ZodType, T>(definition: {
  access: InstanceAccess;
  input: S;
  run: (call: { context: Context; input: z.infer<S> }) => Promise<T>;
}): Action<[input: z.input<S>], T> {
  const action = async (raw: z.input<S>) =>
    answer(async () => {
      requireOwnOrigin(await headers());
      const context = await requestContext();
      checkInstanceAccess(context, definition.access);
      const value = await definition.run({ context, input: parse(definition.input, raw) });
      revalidatePath("/", "layout");
      return value;
    });
  return Object.assign(action, { access: definition.access });
}

/** Makes a server action of a case, called with its slug first; it passes the door before it looks at the input. */
export function defineCaseAction<S extends z.ZodType, T>(definition: {
  capability: Capability;
  input: S;
  run: (call: { context: Context; scope: CaseScope; input: z.infer<S> }) => Promise<T>;
  /** False for actions that change nothing a page shows. */
  refresh?: boolean;
}): Action<[slug: string, input: z.input<S>], T> {
  const action = async (slug: string, raw: z.input<S>) =>
    answer(async () => {
      requireOwnOrigin(await headers());
      const context = await requestContext();
      const scope = await passDoor(context, slug, definition.capability);
      const value = await definition.run({ context, scope, input: parse(definition.input, raw) });
      if (definition.refresh !== false) revalidatePath(`/cases/${scope.slug}`, "layout");
      return value;
    });
  return Object.assign(action, { access: { case: definition.capability } });
}

function parse<S extends z.ZodType>(schema: S, raw: unknown): z.infer<S> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const fields: Record<string, string> = {};
  for (const issue of parsed.error.issues) fields[issue.path.join(".")] ??= issue.message;
  throw new AppError("invalid", { fields });
}

async function answer<T>(work: () => Promise<T>): Promise<ActionResult<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    // Redirects and "not found" travel as exceptions in Next.
    unstable_rethrow(error);
    if (error instanceof AppError) {
      const { fields, ...params } = error.params;
      return { ok: false, error: { code: error.code, params, fields: (fields as Record<string, string> | undefined) ?? {} } };
    }
    return { ok: false, error: { code: "unexpected", params: { id: reportDefect(error, "action") }, fields: {} } };
  }
}
