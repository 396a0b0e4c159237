import { foldLabel } from "../claims/fold-label";
import { CLAIM_COLUMNS, type ClaimColumn, type ClaimRow } from "./columns";

/** Other names of our columns that teams use, French and English; folded, with "_" between words. */
const ALIASES: Readonly<Record<ClaimColumn, string>> = {
  event: "evenement incident event_name nom_de_l_evenement",
  question: "question_text facet facette intitule_de_la_question",
  answer_type: "type_de_reponse type_reponse question_type",
  unit: "unite units",
  population: "who_is_counted victim_group groupe",
  status: "statut etat casualty_type",
  place: "lieu location localisation endroit localite where",
  period_from: "periode_debut debut_de_periode debut period_start date_start start_date date_debut du",
  period_to: "periode_fin fin_de_periode fin period_end date_end end_date date_fin au",
  claimant: "locuteur auteur_de_l_affirmation declarant acteur actor speaker claimed_by qui revendique_par",
  claimant_side: "camp camp_du_locuteur side actor_side cote",
  proposition: "affirmation claim claim_text enonce allegation",
  answer: "reponse valeur value chiffre figure toll bilan",
  low: "bas min minimum mini minimum_estimate low_estimate borne_basse deaths_low fatalities_low",
  best: "best_estimate meilleure_estimation estimation estimate fatalities_best central deaths_best",
  high: "haut max maximum maxi maximum_estimate high_estimate borne_haute deaths_high fatalities_high",
  qualifier: "qualificatif precision_du_chiffre qualification",
  as_of: "a_la_date en_date_du etat_au as_of_date asof situation_au",
  statement_date: "date_de_declaration date_declaration date_of_statement declared_on date_de_l_affirmation said_on",
  presentation: "presentation_de_la_source stance mode",
  hedge: "reserve prudence hedging nuance",
  quote: "citation verbatim extrait quotation passage",
  source_title: "titre_de_la_source titre_source title titre headline source_headline article",
  source_publication: "publication media publication_de_la_source source outlet publisher organe source_name",
  source_url: "url lien link adresse source_link url_de_la_source",
  source_date: "date_de_la_source date_source published publication_date date_de_publication published_at",
  chain: "chaine chaine_d_attribution attribution attribution_chain via",
  note: "notes remarque remarques commentaire commentaires comment comments",
};

/** Bounds whose header also says what is counted. */
const IMPLYING: readonly [headers: string, column: ClaimColumn, implied: ClaimRow][] = [
  ["killed_min min_killed deaths_min fatalities_min tues_min morts_min min_tues", "low", { status: "killed" }],
  ["killed_max max_killed deaths_max fatalities_max tues_max morts_max max_tues", "high", { status: "killed" }],
  ["killed_best fatalities deaths killed tues morts", "best", { status: "killed" }],
  ["injured_min wounded_min min_injured blesses_min", "low", { status: "wounded" }],
  ["injured_max wounded_max max_injured blesses_max", "high", { status: "wounded" }],
  ["injured wounded blesses", "best", { status: "wounded" }],
];

/** What a header stands for, and the cells it fills by its name alone. */
export interface HeaderMeaning {
  readonly column: ClaimColumn;
  readonly implied: ClaimRow;
}

const MEANINGS = new Map<string, HeaderMeaning>([
  ...CLAIM_COLUMNS.flatMap((column) =>
    [column, ...ALIASES[column].split(" ")].map((alias): [string, HeaderMeaning] => [alias, { column, implied: {} }]),
  ),
  ...IMPLYING.flatMap(([headers, column, implied]) => headers.split(" ").map((alias): [string, HeaderMeaning] => [alias, { column, implied }])),
]);

/** "Période (début)" → "periode_debut": the form headers are looked up by. */
export function headerKey(header: string): string {
  return foldLabel(header).replaceAll(" ", "_");
}

/** The column a header stands for; null when it is none of ours. */
export function headerMeaning(header: string): HeaderMeaning | null {
  return MEANINGS.get(headerKey(header)) ?? null;
}
