import { headers } from "next/headers";
import { forbidden, notFound, redirect } from "next/navigation";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Capability } from "@/lib/domain/access/roles";
import { AppError } from "@/lib/errors";
import type { Context } from "@/lib/services/context";
import { checkInstanceAccess, passDoor } from "./access";
import type { InstanceAccess } from "./access";
import { requestContext } from "./context";

/** Opens a page of a case. Who is not signed in goes to the sign-in page and comes back; who may not see it sees "not found",
 * a member whose role is not enough is told so. */
export async function openCasePage(slug: string, capability: Capability): Promise<{ context: Context; scope: CaseScope }> {
  const context = await requestContext();
  return { context, scope: await orLeave(() => passDoor(context, slug, capability)) };
}

/** Opens a page that belongs to no case. */
export async function openPage(access: InstanceAccess): Promise<Context> {
  const context = await requestContext();
  await orLeave(async () => checkInstanceAccess(context, access));
  return context;
}

/** What a use case does not find is a page that does not exist. */
export async function orNotFound<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found") notFound();
    throw error;
  }
}

async function orLeave<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === "unauthenticated") {
      const here = (await headers()).get("x-recoupe-path") ?? "/";
      redirect(`/sign-in?next=${encodeURIComponent(here)}`);
    }
    if (error.code === "forbidden") forbidden();
    notFound();
  }
}
