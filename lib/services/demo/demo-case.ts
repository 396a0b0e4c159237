import type { ActorInput, NewClaim, QuestionInput } from "@/lib/contracts/claims";

/** Who speaks and acts in the demo. */
export const DEMO_ACTORS: Readonly<Record<string, { actor: ActorInput; aliases: readonly string[] }>> = {
  jnim: actor("JNIM", "group", "djihadistes", ["GSIM", "Groupe de soutien à l’islam et aux musulmans"]),
  csp: actor("CSP-DPA", "group", "séparatistes", ["Cadre stratégique permanent", "CSP"]),
  army: actor("Armée malienne", "institution", "gouvernement malien", ["FAMa", "Forces armées maliennes"]),
  wagner: actor("Wagner", "group", "partenaires russes", ["Africa Corps"]),
  courrier: actor("Courrier des Deux Rives", "publication", null, []),
  boussole: actor("La Boussole", "publication", null, []),
};

function actor(name: string, kind: ActorInput["kind"], side: string | null, aliases: readonly string[]): { actor: ActorInput; aliases: readonly string[] } {
  return { actor: { name, kind, side, interest: "", reviewerNote: "" }, aliases };
}

/** What happened. */
export const DEMO_EVENTS = {
  battle: { event: { name: "Combats de Tinzaouaten", place: "Tinzaouaten", periodFrom: "2024-07-25", periodTo: "2024-07-27", reviewerNote: "" }, parties: ["jnim", "csp", "army", "wagner"] },
  withdrawal: { event: { name: "Retrait annoncé de Wagner", place: "Mali", periodFrom: "2025-06", periodTo: "2025-06", reviewerNote: "" }, parties: ["wagner", "army"] },
} as const;

type DemoQuestion = { question: Omit<QuestionInput, "eventId">; event: keyof typeof DEMO_EVENTS };

const NO_SCOPE = { unit: null, population: null, status: null, place: null, periodFrom: null, periodTo: null, choices: [], settled: false, reviewerNote: "" };

/** What can be checked. The two questions on Kidal differ in place and period, so that their answers are not set against each other as if equal. */
export const DEMO_QUESTIONS: Readonly<Record<string, DemoQuestion>> = {
  russians: { event: "battle", question: { ...NO_SCOPE, text: "Combattants russes tués", answerType: "quantity", population: "combattants russes", status: "killed", place: "Tinzaouaten", periodFrom: "2024-07-25", periodTo: "2024-07-27" } },
  malians: { event: "battle", question: { ...NO_SCOPE, text: "Soldats maliens tués", answerType: "quantity", population: "soldats maliens", status: "killed", place: "Tinzaouaten", periodFrom: "2024-07-25", periodTo: "2024-07-27" } },
  capitals: { event: "withdrawal", question: { ...NO_SCOPE, text: "L’État tient-il toutes les capitales de région au départ de Wagner ?".replace(" ?", "\u202f?"), answerType: "yes-no", place: "Mali", periodFrom: "2025-06", periodTo: "2025-06" } },
  region: { event: "withdrawal", question: { ...NO_SCOPE, text: "L’armée et ses alliés contrôlent-ils la région de Kidal ?".replace(" ?", "\u202f?"), answerType: "yes-no", place: "Région de Kidal", periodFrom: "2025", periodTo: "2025-06" } },
  town: { event: "withdrawal", question: { ...NO_SCOPE, text: "Quand l’armée est-elle entrée dans Kidal ?".replace(" ?", "\u202f?"), answerType: "date", place: "Kidal" } },
};

/** A claim of the demo: which words of which source, who says it, and what. */
export interface DemoClaim {
  readonly source: string;
  readonly quote: string;
  readonly question: keyof typeof DEMO_QUESTIONS;
  readonly claimant: keyof typeof DEMO_ACTORS;
  readonly claim: Partial<NewClaim["claim"]>;
  readonly appearance: Partial<NewClaim["appearance"]>;
  /** Further appearances of the same claim. */
  readonly also?: readonly { readonly source: string; readonly quote: string; readonly appearance: Partial<NewClaim["appearance"]>; readonly translation?: string }[];
}

const exactly = (n: number) => ({ answer: String(n), low: n, best: n, high: n, qualifier: "exact" as const });
const DOZENS = { low: 20, best: null, high: 99, qualifier: "vague" as const };
const WITHHELD = { low: 1, best: null, high: null, qualifier: "vague" as const };

/** The claims of the demo: both contrasts, each with the exact words. */
export const DEMO_CLAIMS: readonly DemoClaim[] = [
  {
    source: "bilan", quote: "ont tué 50 Russes et 10 Maliens", question: "russians", claimant: "jnim", claim: exactly(50),
    appearance: { presentation: "reports", hedge: "assure", chain: ["JNIM"] },
    also: [{ source: "wire", quote: "claims 50 Russians and 10 Malians were killed in its ambush", translation: "affirme que 50 Russes et 10 Maliens ont été tués dans son embuscade", appearance: { presentation: "reports", hedge: "claims", chain: ["JNIM"] } }],
  },
  { source: "bilan", quote: "ont tué 50 Russes et 10 Maliens", question: "malians", claimant: "jnim", claim: exactly(10), appearance: { presentation: "reports", hedge: "assure", chain: ["JNIM"] } },
  {
    source: "bilan", quote: "de dizaines de combattants russes tués", question: "russians", claimant: "csp", claim: { answer: "des dizaines", ...DOZENS },
    appearance: { presentation: "reports", chain: ["porte-parole du CSP-DPA"] },
    also: [{ source: "wire", quote: "dozens of Russian fighters died", translation: "des dizaines de combattants russes sont morts", appearance: { presentation: "reports", chain: ["commandants séparatistes"] } }],
  },
  {
    source: "bilan", quote: "« un nombre important » de décès dans ses rangs", question: "malians", claimant: "army", claim: { answer: "un nombre important", ...WITHHELD },
    appearance: { presentation: "reports", chain: ["état-major malien"] },
    also: [{ source: "wire", quote: "“a significant number” of soldiers", translation: "« un nombre important » de soldats", appearance: { presentation: "reports", chain: ["armée malienne"] } }],
  },
  {
    source: "depart", quote: "« La mission est accomplie, toutes les capitales de région sont de nouveau tenues par l’État. »", question: "capitals", claimant: "wagner",
    claim: { answer: "oui", answerYes: true, statementDate: "2025-06" }, appearance: { presentation: "reports", chain: ["Wagner"] },
  },
  {
    source: "depart", quote: "n’ont pas réussi à s’assurer le contrôle de la région de Kidal", question: "region", claimant: "courrier",
    claim: { answer: "non", answerYes: false }, appearance: { presentation: "asserts" },
  },
  {
    source: "kidal", quote: "En novembre 2023, l’armée malienne est entrée dans Kidal", question: "town", claimant: "boussole",
    claim: { answer: "novembre 2023", answerDate: "2023-11" }, appearance: { presentation: "asserts" },
  },
  {
    source: "kidal", quote: "« hors de la ville, personne ne commande vraiment »", question: "region", claimant: "boussole",
    claim: { answer: "non", answerYes: false, statementDate: "2024-11" }, appearance: { presentation: "reports", hedge: "estime", chain: ["élu local"] },
  },
];
