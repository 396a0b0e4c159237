import { requestLocale } from "@/app/_i18n/request-locale";
import { readClaimTableAddress } from "@/lib/contracts/claim-table-address";
import { claimWindow } from "@/lib/contracts/claim-window";
import { AppError } from "@/lib/errors";
import { defineCaseRoute } from "@/lib/http/define-route";
import { loadClaimRows } from "@/lib/services/claims/load-claim-rows";

/** A stretch of the claims that the address in the query describes: `&offset=&take=&after=&total=` say which. */
export const GET = defineCaseRoute({
  capability: "case.read",
  handle: async ({ context, scope, request }) => {
    const { searchParams } = new URL(request.url);
    const window = claimWindow.safeParse(Object.fromEntries(["offset", "take", "after", "total"].flatMap((name) => (searchParams.has(name) ? [[name, searchParams.get(name)]] : []))));
    if (!window.success) throw new AppError("invalid", { field: "offset" });
    return Response.json(await loadClaimRows(context, scope, readClaimTableAddress(searchParams), window.data, await requestLocale()));
  },
});
