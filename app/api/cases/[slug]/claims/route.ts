import { requestLocale } from "@/app/_i18n/request-locale";
import { sheetImportQuery } from "@/lib/contracts/sheet-import";
import { AppError } from "@/lib/errors";
import { defineCaseRoute } from "@/lib/http/define-route";
import { readUpload } from "@/lib/http/read-upload";
import { IMPORT_LIMITS } from "@/lib/limits";
import { importClaims } from "@/lib/services/spreadsheet/import-claims";
import { previewSheet, tellRefusals } from "@/lib/services/spreadsheet/preview-sheet";

/** A spreadsheet of claims as the body: `?mode=preview` says what it holds and writes nothing, `?mode=import` takes it in. */
export const POST = defineCaseRoute({
  capability: "case.edit",
  handle: async ({ context, scope, request }) => {
    const { searchParams } = new URL(request.url);
    const query = sheetImportQuery.safeParse({ ...Object.fromEntries(searchParams), map: searchParams.getAll("map") });
    if (!query.success) throw new AppError("invalid", { field: "query" });
    const { name, mode, all, map } = query.data;
    const sheet = { bytes: await readUpload(request, IMPORT_LIMITS.fileBytes), fileName: name, choices: map };
    const locale = await requestLocale();
    if (mode === "preview") return Response.json(await previewSheet(sheet, locale));
    const { refused, ...made } = await importClaims(context, scope, { ...sheet, allOrNothing: all === "1" });
    return Response.json({ ...made, refusals: refused.length, refused: tellRefusals(refused, locale) }, { status: made.appearances > 0 ? 201 : 200 });
  },
});
