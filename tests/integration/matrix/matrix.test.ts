import { beforeAll, expect, it } from "vitest";
import { readMatrixAddress } from "@/lib/contracts/matrix-address";
import type { Context } from "@/lib/services/context";
import { createCase } from "@/lib/services/cases/create-case";
import { openCase } from "@/lib/services/access/open-case";
import { loadLineUp, loadWindow } from "@/lib/services/lineup/load-line-up";
import { copyMatrix } from "@/lib/services/matrix/copy-matrix";
import { loadCell } from "@/lib/services/matrix/load-cell";
import { loadMatrix } from "@/lib/services/matrix/load-matrix";
import { editPassage } from "@/lib/services/passages/edit-passage";
import { drawPictures } from "@/lib/services/pictures/draw-pictures";
import { loadViews, removeView, saveView } from "@/lib/services/views/save-view";
import { makeContext } from "@/tests/support/cases/make-context";
import { makeTwoContrasts, type TwoContrasts } from "@/tests/support/cases/two-contrasts";
import { describeOnEachDatabase } from "@/tests/support/database/describe-on-each-database";

describeOnEachDatabase("the matrix and what it leads to", (database) => {
  let context: Context;
  let contrasts: TwoContrasts;
  const matrix = (params: Record<string, string | string[]> = {}) => loadMatrix(context, contrasts.scope, readMatrixAddress(params));

  beforeAll(async () => {
    context = makeContext(database().db);
    contrasts = await makeTwoContrasts(context);
  });

  it("shows each question against each account, and who is silent", async () => {
    const { matrix: found, events, oneEventAtATime } = await matrix();
    expect(found.groups.map((group) => group.event?.name ?? null)).toEqual(["Combats de Tinzaouaten", "Départ de Wagner", null]);
    expect(events.map(({ claims }) => claims)).toEqual([10, 6, 2]);
    expect(oneEventAtATime).toBe(false);
    const row = found.groups[0]?.rows[0];
    const cell = (label: string) => row?.cells[found.columns.findIndex((column) => column.label === label)];
    expect(cell("GSIM")?.entries).toMatchObject([{ answer: { best: 50 }, quote: "« 50 Russes et 10 Maliens tués »" }]);
    expect(cell("Armée malienne")?.silence).toBe("recorded");
    expect(cell("Wagner")).toMatchObject({ entries: [], silence: "unanswered" });
    expect(row?.openRelation).toBe("contradiction");
  });

  it("narrows to an event, a question, or what is in dispute", async () => {
    const texts = async (params: Record<string, string>) => (await matrix(params)).matrix.groups.flatMap((group) => group.rows.map((row) => row.question.text));
    expect(await texts({ event: contrasts.events.departure })).toHaveLength(3);
    expect(await texts({ event: "none" })).toEqual(["Quand Kidal a-t-elle été reprise ?"]);
    expect(await texts({ q: contrasts.questions.malians })).toEqual(["Soldats maliens tués"]);
    expect(await texts({ only: "disagreements" })).not.toContain("Toutes les capitales régionales sont-elles reprises ?");
  });

  it("opens a cell with every appearance of its claims", async () => {
    const { matrix: found } = await matrix({ q: contrasts.questions.russians });
    const at = found.columns.findIndex((column) => column.label === "GSIM");
    const entries = found.groups[0]?.rows[0]?.cells[at]?.entries ?? [];
    const cell = await loadCell(context, contrasts.scope, { claimIds: entries.map((entry) => entry.claimId), appearanceIds: entries.flatMap((entry) => [...entry.appearances]) }, "fr");
    expect(cell).toMatchObject([{ claimant: "GSIM", answer: "50", appearances: [{ source: { publication: "La Dépêche du fleuve" } }, { source: { language: "en" } }] }]);
  });

  it("shows the reviewer's translation of the words that a cell quotes", async () => {
    const entries = async () => (await matrix({ q: contrasts.questions.russians })).matrix.groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.entries)));
    const [passage] = await database().db.passage.findMany({ where: { caseId: contrasts.scope.caseId, exact: "« 50 Russes et 10 Maliens tués »" }, select: { id: true, version: true } });
    const edit = { id: passage?.id ?? "", reviewerNote: "", translation: "50 Russians and 10 Malians killed", translationLanguage: "en" as const };
    await editPassage(context, contrasts.scope, { ...edit, version: passage?.version ?? 0 });
    const quoted = (await entries()).filter(({ quote }) => quote === "« 50 Russes et 10 Maliens tués »");
    expect(quoted.map(({ translation }) => translation)).toEqual([{ text: "50 Russians and 10 Malians killed", language: "en" }]);
    await editPassage(context, contrasts.scope, { ...edit, translation: null, translationLanguage: null, version: (passage?.version ?? 0) + 1 });
    expect((await entries()).every(({ translation }) => translation === null)).toBe(true);
  });

  it("copies as a table for a document and for a spreadsheet", async () => {
    const { html, tsv } = await copyMatrix(context, contrasts.scope, readMatrixAddress({ q: contrasts.questions.deaths }), "fr");
    expect(html).toMatch(/<th scope="row"[^>]*>Morts reconnus dans la colonne<\/th>/u);
    expect(tsv.split("\n").at(-1)).toContain("nombre non communiqué");
  });

  it("sets passages side by side with their sources, one column for one passage", async () => {
    const [first, second, third] = contrasts.claims.map((claim) => claim.appearanceId);
    const asked = { appearanceIds: [third ?? "", first ?? "", second ?? "", "nothing"], sourceIds: [contrasts.sources.army] };
    const columns = await loadLineUp(context, contrasts.scope, asked, "fr");
    expect(columns.map((column) => column.source?.publication)).toEqual(["Canal du CSP-DPA", "La Dépêche du fleuve", "État-major général des armées"]);
    expect(columns[1]?.claims.map((claim) => claim.answer)).toEqual(["50", "10"]);
    const { window, passage, capture } = columns[1] ?? {};
    expect(window?.text.slice((passage?.start ?? 0) - (window?.start ?? 0), (passage?.end ?? 0) - (window?.start ?? 0))).toBe("« 50 Russes et 10 Maliens tués »");
    const part = await loadWindow(context, contrasts.scope, { captureId: capture?.id ?? "", start: 10, end: 20 });
    expect(part.text).toHaveLength(10);
  });

  it("keeps nothing of another case in a line-up, a cell or a window", async () => {
    const { slug } = await createCase(context, { title: "Other", description: "", language: "en" });
    const other = await openCase(context, slug, "case.read");
    const appearanceIds = contrasts.claims.map((claim) => claim.appearanceId);
    expect(await loadLineUp(context, other, { appearanceIds, sourceIds: [contrasts.sources.army] }, "fr")).toEqual([]);
    expect(await loadCell(context, other, { claimIds: contrasts.claims.map((claim) => claim.claimId), appearanceIds }, "fr")).toEqual([]);
    await expect(loadWindow(context, other, { captureId: contrasts.captures.army, start: 0, end: 9 })).rejects.toMatchObject({ code: "not-found" });
  });

  it("saves views under names of their own and takes them away", async () => {
    const id = await saveView(context, contrasts.scope, { page: "matrix", name: "Désaccords", query: "only=disagreements" });
    await expect(saveView(context, contrasts.scope, { page: "matrix", name: "Désaccords", query: "" })).rejects.toMatchObject({ code: "duplicate" });
    expect(await loadViews(context, contrasts.scope, "matrix")).toMatchObject([{ name: "Désaccords", query: "only=disagreements" }]);
    expect(await removeView(context, contrasts.scope, id)).toMatchObject({ query: "only=disagreements" });
    expect(await loadViews(context, contrasts.scope, "matrix")).toEqual([]);
  });

  it("draws what is a quantity as ranges, and what moved as a time line", async () => {
    const words = { range: (text: string) => `R ${text}`, time: (text: string) => `T ${text}` };
    const [russians] = await drawPictures(context, contrasts.scope, [contrasts.questions.russians], { locale: "fr", words });
    expect(russians?.range?.wide).toContain("R Combattants russes tués");
    expect(russians?.time?.narrow).toContain("<svg");
    const [capitals] = await drawPictures(context, contrasts.scope, [contrasts.questions.capitals], { locale: "fr", words });
    expect(capitals).toMatchObject({ range: null, time: null });
  });
});
