import { beforeAll, expect, it } from "vitest";
import { listQueue } from "@/lib/data/pending-suggestions";
import { countWaitingBySource } from "@/lib/data/waiting-counts";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { openCase } from "@/lib/services/access/open-case";
import { dismissSuggestion, takeBackDismissal } from "@/lib/services/assists/decide-suggestion";
import { loadSuggestions } from "@/lib/services/assists/load-suggestions";
import { prefillSuggestion } from "@/lib/services/assists/prefill-suggestion";
import { readDueCaptures } from "@/lib/services/assists/read-due-captures";
import { loadRuleRates, switchRule } from "@/lib/services/assists/rule-rates";
import { createCase } from "@/lib/services/cases/create-case";
import { removeClaim } from "@/lib/services/claims/remove-claim";
import type { Context } from "@/lib/services/context";
import { editSources } from "@/lib/services/sources/edit-source";
import { importDocument } from "@/lib/services/sources/import-document";
import { markExclusion, unmarkExclusion } from "@/lib/services/sources/mark-exclusion";
import { recapture } from "@/lib/services/sources/recapture";
import { eventsOf } from "@/tests/support/access/world";
import { acceptSuggestion } from "@/tests/support/assists/accept-suggestion";
import { claimAmount } from "@/tests/support/assists/claim-amount";
import { makeContext } from "@/tests/support/cases/make-context";
import { describeOnEachDatabase } from "@/tests/support/database/describe-on-each-database";

const FIRST = `Deux bilans pour une embuscade

Le Front du fleuve affirme avoir tué 40 soldats et 12 policiers près du pont.

Selon l’état-major, six soldats sont morts et une vingtaine de blessés ont été évacués.

Selon l’état-major, l’enquête se poursuit.
`;
const SECOND = `Le pont de Dabou rouvre

Le maire assure que 300 habitants sont revenus. Selon l’état-major, la route est sûre.
`;

describeOnEachDatabase("suggestions", (database) => {
  let context: Context;
  let scope: CaseScope;
  let first: { sourceId: string; captureId: string };
  let second: { sourceId: string; captureId: string };
  const bytes = (text: string) => new TextEncoder().encode(text);
  const statements = async (captureId: string) => (await loadSuggestions(context, scope, captureId)).suggestions.filter(({ kind }) => kind === "attribution");
  const speakers = async (captureId: string) => (await statements(captureId)).map(({ speaker }) => speaker);
  const saidBy = async (captureId: string, speaker: string) => {
    const found = (await statements(captureId)).find((one) => one.speaker === speaker);
    if (!found) throw new Error(`nothing said by ${speaker} waits`);
    return found;
  };

  beforeAll(async () => {
    context = makeContext(database().db);
    const { slug } = await createCase(context, { title: "Dabou", description: "", language: "fr" });
    scope = await openCase(context, slug, "case.manage");
    const metadata = { language: "fr", publishedAt: "2024-10-15" };
    first = await importDocument(context, scope, { bytes: bytes(FIRST), method: "upload", fileName: "un.txt", metadata });
    second = await importDocument(context, scope, { bytes: bytes(SECOND), method: "upload", fileName: "deux.txt", metadata });
  });

  it("are read in the background, once, and again when what they go by has changed", async () => {
    expect(await readDueCaptures(context)).toBeGreaterThanOrEqual(2);
    expect(await readDueCaptures(context)).toBe(0);
    await editSources(context, scope, { sources: [{ id: second.sourceId, version: 1 }], fields: { publishedAt: "2024-10-16" } });
    expect(await readDueCaptures(context)).toBe(1);
    expect(await speakers(first.captureId)).toEqual(["Le Front du fleuve", "l’état-major", "l’état-major"]);
    // The title’s « Deux bilans » is none.
    expect(await countWaitingBySource(context.db, scope)).toEqual(new Map([[first.sourceId, 3], [second.sourceId, 2]]));
  });

  it("stop when told to, and go on from there", async () => {
    await importDocument(context, scope, { bytes: bytes("Le préfet affirme que tout va bien.\n"), method: "upload", fileName: "x.txt", metadata: { language: "fr" } });
    const stopped = AbortSignal.abort();
    expect(await readDueCaptures(context, stopped)).toBe(0);
    expect(await readDueCaptures(context)).toBe(1);
  });

  it("prefill a claim for each amount", async () => {
    const { place } = await saidBy(first.captureId, "Le Front du fleuve");
    const { words, claims } = await prefillSuggestion(context, scope, { captureId: first.captureId, place });
    expect(words).toBe("Le Front du fleuve affirme avoir tué 40 soldats et 12 policiers près du pont");
    expect(claims.map(({ answer, best, claimant }) => ({ answer, best, claimant }))).toEqual([
      { answer: "40 soldats", best: 40, claimant: { name: "Front du fleuve", kind: "group" } },
      { answer: "12 policiers", best: 12, claimant: { name: "Front du fleuve", kind: "group" } },
    ]);
  });

  it("are dismissed for a passage, in every capture of its source, and come back", async () => {
    const { place } = await saidBy(first.captureId, "Le Front du fleuve");
    const id = await dismissSuggestion(context, scope, { captureId: first.captureId, place, what: "passage" });
    expect(await speakers(first.captureId)).toEqual(["l’état-major", "l’état-major"]);
    const again = await recapture(context, scope, first.sourceId, { bytes: bytes(`${FIRST}\nMise à jour à 18 h.\n`), method: "upload", fileName: "un.txt" });
    expect(await speakers(again.captureId)).toEqual(["l’état-major", "l’état-major"]);
    await takeBackDismissal(context, scope, id);
    expect(await speakers(again.captureId)).toEqual(["Le Front du fleuve", "l’état-major", "l’état-major"]);
    await expect(takeBackDismissal(context, scope, id)).rejects.toMatchObject({ code: "not-found" });
  });

  it("are dismissed for a wording in the whole case", async () => {
    const { place } = await saidBy(second.captureId, "l’état-major");
    const id = await dismissSuggestion(context, scope, { captureId: second.captureId, place, what: "wording" });
    expect(await speakers(first.captureId)).toEqual(["Le Front du fleuve"]);
    expect(await speakers(second.captureId)).toEqual(["Le maire"]);
    await takeBackDismissal(context, scope, id);
    expect(await speakers(second.captureId)).toEqual(["Le maire", "l’état-major"]);
  });

  it("are left out where the words are no article text", async () => {
    const { start, end } = await saidBy(second.captureId, "Le maire");
    const id = await markExclusion(context, scope, { captureId: second.captureId, start, end, reason: "encart" });
    expect(await speakers(second.captureId)).toEqual(["l’état-major"]);
    await unmarkExclusion(context, scope, id);
    expect(await speakers(second.captureId)).toEqual(["Le maire", "l’état-major"]);
  });

  it("offer the second of two amounts until it is claimed too", async () => {
    const { place, start, end } = await saidBy(first.captureId, "Le Front du fleuve");
    const { claims } = await prefillSuggestion(context, scope, { captureId: first.captureId, place });
    expect(claims.map(({ best }) => best)).toEqual([40, 12]);
    const made = await claimAmount(context, scope, { captureId: first.captureId, start, end, amount: 40 });
    expect(await speakers(first.captureId)).toContain("Le Front du fleuve");
    const rest = await prefillSuggestion(context, scope, { captureId: first.captureId, place });
    expect(rest.claims.map(({ best }) => best)).toEqual([12]);
    expect(rest.amounts).toEqual([1]);
    const other = await claimAmount(context, scope, { captureId: first.captureId, start, end, amount: 12 });
    expect(await speakers(first.captureId)).not.toContain("Le Front du fleuve");
    for (const id of [made, other]) await removeClaim(context, scope, id);
    expect(await speakers(first.captureId)).toContain("Le Front du fleuve");
  });

  it("count as accepted while their claims stand, per rule", async () => {
    const taken = await saidBy(second.captureId, "Le maire");
    const { claims } = await acceptSuggestion(context, scope, second.captureId, taken, "Le maire");
    expect(await speakers(second.captureId)).toEqual(["l’état-major"]);
    const dismissed = await saidBy(second.captureId, "l’état-major");
    const id = await dismissSuggestion(context, scope, { captureId: second.captureId, place: dismissed.place, what: "passage" });
    const rateOf = async (rule: string) => (await loadRuleRates(context, scope)).find((rate) => rate.rule === rule);
    expect(await rateOf(taken.rule)).toMatchObject({ accepted: 1, dismissed: 0, on: true });
    expect(await rateOf(dismissed.rule)).toMatchObject({ accepted: 0, dismissed: 1 });
    for (const { claimId } of claims) await removeClaim(context, scope, claimId);
    expect(await rateOf(taken.rule)).toMatchObject({ accepted: 0 });
    expect(await speakers(second.captureId)).toEqual(["Le maire"]);
    await takeBackDismissal(context, scope, id);
    expect(await eventsOf(context.db, scope.caseId)).toEqual(expect.arrayContaining(["suggestion.accepted", "suggestion.dismissed", "suggestion.restored"]));
  });

  it("of a rule that is switched off do not appear, and its rate does", async () => {
    await switchRule(context, scope, { rule: "according-to", on: false });
    expect(await speakers(second.captureId)).toEqual(["Le maire"]);
    expect((await loadRuleRates(context, scope)).find(({ rule }) => rule === "according-to")).toMatchObject({ on: false });
    await switchRule(context, scope, { rule: "according-to", on: true });
    expect(await speakers(second.captureId)).toEqual(["Le maire", "l’état-major"]);
    expect((await eventsOf(context.db, scope.caseId)).filter((event) => event.startsWith("rule."))).toEqual(["rule.switched-off", "rule.switched-on"]);
  });

  it("queue up source by source, newest captures only", async () => {
    await readDueCaptures(context);
    const queue = await listQueue(context.db, scope, null, 50);
    expect([...new Set(queue.map(({ sourceId }) => sourceId))].slice(0, 2)).toEqual([first.sourceId, second.sourceId]);
    expect(queue.some(({ captureId }) => captureId === first.captureId)).toBe(false);
    const [, one] = queue;
    expect(await listQueue(context.db, scope, one ?? null, 50)).toEqual(queue.slice(2));
  });
});
