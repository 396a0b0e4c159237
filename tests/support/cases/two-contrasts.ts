import type { NewClaim, QuestionInput } from "@/lib/contracts/claims";
import { actorFields, appearanceFields, claimFields, eventFields, questionFields } from "@/lib/contracts/claims";
import { findCapture } from "@/lib/data/captures";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { parseAnswerCell } from "@/lib/domain/quantity/parse-answer-cell";
import { openCase } from "@/lib/services/access/open-case";
import { createActor } from "@/lib/services/actors/create-actor";
import { createCase } from "@/lib/services/cases/create-case";
import { addToClaim, claimSelection } from "@/lib/services/claims/annotate-selection";
import type { Context } from "@/lib/services/context";
import { createEvent } from "@/lib/services/events/save-event";
import { createQuestion } from "@/lib/services/questions/save-question";
import { importDocument } from "@/lib/services/sources/import-document";
import { CONTRAST_TEXTS, type ContrastText } from "./contrast-texts";

type SourceKey = ContrastText["key"];
type ClaimOf = Partial<NewClaim["claim"]>;
type AppearanceOf = Partial<NewClaim["appearance"]>;

/** The case of the two contrasts, with everything a test may want to name. */
export interface TwoContrasts {
  readonly scope: CaseScope;
  readonly captures: Readonly<Record<SourceKey, string>>;
  readonly sources: Readonly<Record<SourceKey, string>>;
  readonly actors: Readonly<Record<"gsim" | "csp" | "army" | "wagner" | "witness" | "courier" | "echo" | "monitor", string>>;
  readonly events: Readonly<Record<"battle" | "departure", string>>;
  readonly questions: Readonly<Record<"russians" | "malians" | "deaths" | "capitals" | "kidal" | "holder" | "date", string>>;
  readonly claims: readonly { readonly claimId: string; readonly appearanceId: string }[];
}

/** Makes the case: six sources, two events, seven questions, and the claims as a reviewer would annotate them. */
export async function makeTwoContrasts(context: Context, title = "Mali, deux récits qui s’opposent"): Promise<TwoContrasts> {
  const { slug } = await createCase(context, { title, description: "", language: "fr" });
  const scope = await openCase(context, slug, "case.manage");
  const captures: Partial<Record<SourceKey, string>> = {};
  const sources: Partial<Record<SourceKey, string>> = {};
  for (const { key, metadata, text } of CONTRAST_TEXTS) {
    const imported = await importDocument(context, scope, { bytes: new TextEncoder().encode(text), method: "demo", fileName: `${key}.txt`, metadata });
    captures[key] = imported.captureId;
    sources[key] = imported.sourceId;
  }
  const actor = (name: string, kind: "person" | "group" | "institution" | "publication", side: string | null, aliases: string[] = []) =>
    createActor(context, scope, actorFields.parse({ name, kind, side }), aliases);
  const actors = {
    gsim: await actor("GSIM", "group", "Groupes armés", ["JNIM"]),
    csp: await actor("CSP-DPA", "group", "Séparatistes"),
    army: await actor("Armée malienne", "institution", "Bamako et alliés", ["FAMa"]),
    wagner: await actor("Wagner", "group", "Bamako et alliés", ["Africa Corps"]),
    witness: await actor("Un habitant de Tinzaouaten", "person", null),
    courier: await actor("Le Courrier des dunes", "publication", null),
    echo: await actor("L’Écho des sables", "publication", null),
    monitor: await actor("Sahel Field Notes", "publication", null),
  };
  const events = {
    battle: await createEvent(
      context,
      scope,
      eventFields.parse({ name: "Combats de Tinzaouaten", place: "Tinzaouaten", periodFrom: "2024-07-25", periodTo: "2024-07-27" }),
      [actors.gsim, actors.csp, actors.army, actors.wagner],
    ),
    departure: await createEvent(context, scope, eventFields.parse({ name: "Départ de Wagner", periodFrom: "2025-06" }), [actors.army, actors.wagner]),
  };
  const ask = (fields: Partial<QuestionInput> & Pick<QuestionInput, "text" | "answerType">) => createQuestion(context, scope, questionFields.parse(fields));
  const battle = { eventId: events.battle, place: "Tinzaouaten" };
  const questions = {
    russians: await ask({ ...battle, text: "Combattants russes tués", answerType: "quantity", population: "Russes", status: "tués" }),
    malians: await ask({ ...battle, text: "Soldats maliens tués", answerType: "quantity", population: "Maliens", status: "tués" }),
    deaths: await ask({ ...battle, text: "Morts reconnus dans la colonne", answerType: "quantity", population: "Russes et Maliens", status: "tués" }),
    capitals: await ask({ eventId: events.departure, text: "Toutes les capitales régionales sont-elles reprises ?", answerType: "yes-no", periodFrom: "2025-06", periodTo: "2025-06" }),
    kidal: await ask({ eventId: events.departure, text: "La région de Kidal est-elle contrôlée ?", answerType: "yes-no", place: "Kidal", periodFrom: "2025-06", periodTo: "2025-06" }),
    holder: await ask({ eventId: events.departure, text: "Qui tient la ville de Kidal ?", answerType: "choice", place: "Kidal", choices: ["Armée malienne", "Séparatistes", "Personne"] }),
    date: await ask({ text: "Quand Kidal a-t-elle été reprise ?", answerType: "date", place: "Kidal" }),
  };

  const claims: { claimId: string; appearanceId: string }[] = [];
  const span = async (source: SourceKey, words: string) => {
    const captureId = captures[source] ?? "";
    const text = (await findCapture(context.db, scope, captureId))?.text ?? "";
    const start = text.indexOf(words);
    if (start === -1) throw new Error(`${source} has no "${words}"`);
    return { captureId, start, end: start + words.length };
  };
  const claim = async (
    place: [source: SourceKey, words: string],
    question: keyof typeof questions,
    claimant: keyof typeof actors,
    said: ClaimOf,
    appearance: AppearanceOf = {},
  ): Promise<string> => {
    const quantity = question === "russians" || question === "malians" || question === "deaths";
    const reading = quantity && said.answer ? parseAnswerCell(said.answer) : null;
    const read = reading ? { low: reading.low, best: reading.best, high: reading.high, qualifier: reading.qualifier } : {};
    const made = await claimSelection(context, scope, {
      ...(await span(...place)),
      translation: null,
      translationLanguage: null,
      claims: [
        {
          question: { id: questions[question] },
          claimant: { id: actors[claimant] },
          claim: claimFields.parse({ ...read, ...said }),
          appearance: appearanceFields.parse(appearance),
        },
      ],
    });
    claims.push(...made.claims);
    return made.claims[0]?.claimId ?? "";
  };
  const again = async (claimId: string, place: [source: SourceKey, words: string], appearance: AppearanceOf) => {
    await addToClaim(context, scope, { ...(await span(...place)), claimId, appearance: appearanceFields.parse(appearance) });
  };

  const gsimRussians = await claim(["river", "« 50 Russes et 10 Maliens tués »"], "russians", "gsim", { answer: "50", statementDate: "2024-07-28" }, { presentation: "reports", chain: ["GSIM"] });
  const gsimMalians = await claim(["river", "« 50 Russes et 10 Maliens tués »"], "malians", "gsim", { answer: "10", statementDate: "2024-07-28" }, { presentation: "reports", chain: ["GSIM"] });
  for (const id of [gsimRussians, gsimMalians]) {
    await again(id, ["monitor", "JNIM says that 50 Russians and 10 Malians were killed"], { presentation: "reports", chain: ["GSIM"] });
  }
  await claim(["communique", "une quinzaine de mercenaires tués"], "russians", "csp", { answer: "une quinzaine", asOf: "2024-07-26" });
  await claim(["communique", "84 mercenaires russes et 47 militaires maliens hors de combat"], "russians", "csp", { answer: "84", asOf: "2024-08-01", statementDate: "2024-08-01" });
  await claim(["communique", "84 mercenaires russes et 47 militaires maliens hors de combat"], "malians", "csp", { answer: "47", statementDate: "2024-08-01" });
  await claim(["river", "« des dizaines de morts et de prisonniers dans les rangs de l’ennemi »"], "russians", "csp", { answer: "des dizaines", population: "Russes et Maliens", status: "morts et prisonniers", statementDate: "2024-07-28" }, { presentation: "reports", chain: ["CSP-DPA"] });
  await claim(["army", "un nombre important de décès"], "deaths", "army", { answer: "un nombre important", statementDate: "2024-07-29" });
  await claim(["army", "aucun bilan officiel des pertes parmi les partenaires"], "russians", "army", {}, { presentation: "silent" });
  await claim(["river", "« au moins 41 corps »"], "deaths", "witness", { answer: "au moins 41" }, { presentation: "reports", hedge: "n’a pas pu être recoupé", chain: ["un habitant"] });
  await claim(["monitor", "at least 20 bodies in foreign uniform"], "russians", "monitor", { answer: "at least 20" }, {});
  await claim(["farewell", "« toutes les capitales régionales sont revenues sous le contrôle du pouvoir légitime »"], "capitals", "wagner", { answerYes: true, statementDate: "2025-06-06" }, { presentation: "reports", chain: ["Wagner"] });
  await claim(["farewell", "le groupe n’est jamais parvenu à tenir durablement la région de Kidal"], "kidal", "courier", { answerYes: false });
  await claim(["farewell", "« le nord de Kidal n’a pas été pacifié »"], "kidal", "wagner", { answerYes: false }, { presentation: "reports", chain: ["Un cadre de Wagner", "une chaîne proche du groupe"] });
  await claim(["farewell", "la ville de Kidal elle-même est aux mains de l’armée"], "holder", "army", { answer: "Armée malienne" }, { presentation: "reports", chain: ["un officier malien"] });
  await claim(["retaken", "L’armée tient la ville et son aérodrome"], "holder", "echo", { answer: "Armée malienne" });
  await claim(["retaken", "la reprise n’est « qu’un décor »"], "holder", "csp", { answer: "Personne" }, { presentation: "reports", chain: ["les séparatistes"] });
  await claim(["retaken", "En novembre 2023, l’armée et ses partenaires entraient dans Kidal"], "date", "echo", { answerDate: "2023-11" });
  await claim(["retaken", "le 14 novembre 2023"], "date", "army", { answerDate: "2023-11-14" }, { presentation: "reports" });

  return {
    scope,
    captures: captures as TwoContrasts["captures"],
    sources: sources as TwoContrasts["sources"],
    actors,
    events,
    questions,
    claims,
  };
}
