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

/** Names that may mean a column of ours where no other header does. */
const LOOSE: Readonly<Partial<Record<ClaimColumn, string>>> = {
  event: "incident_title event_title affaire",
  question: "issue topic point subject sujet theme item what quoi indicator indicateur question_asked question_posee questions checked",
  population: "populations counted groupe_compte qui_est_compte victims victimes",
  status: "fate sort casualty_status",
  place: "lieux ville commune town city",
  period_from: "from_date debut_periode periode_du period_begin period_start_date",
  period_to: "to_date fin_periode periode_au period_end_date",
  claimant: "claimants claimant_name account said_by who_says who_said who party partie auteur author source_of_claim claim_by declared_by attributed_to attribue_a selon according_to qui_parle nom_du_locuteur emetteur",
  claimant_side: "side_of_claimant claimant_camp camp_de_l_acteur camps bloc affiliation",
  proposition: "statement declaration assertion",
  answer: "reponses answers response said nombre count amount quantite claimed_figure valeur_annoncee chiffre_annonce",
  low: "lower lower_bound low_bound valeur_basse estimation_basse borne_inferieure",
  high: "upper upper_bound high_bound valeur_haute estimation_haute borne_superieure",
  best: "best_value point_estimate valeur_retenue",
  as_of: "as_at date_as_of valable_au date_de_validite arrete_au date_du_chiffre",
  statement_date: "stated_on date_said date_of_claim claim_date statement_on date_dite dit_le declare_le date_de_la_declaration date_du_communique date",
  presentation: "how_presented presented_as",
  hedge: "hedges conditionnel",
  quote: "quotes citation_exacte mots_exacts exact_words texte text words",
  source_title: "titre_article article_title source_titre",
  source_publication: "newspaper journal carrier support",
  source_url: "source_lien web_address adresse_web",
  source_date: "date_publication pub_date date_published date_de_parution",
  chain: "sourcing rapporte_par reported_by",
  note: "observations observation",
};

/** Bounds whose header also says what is counted. */
const IMPLYING: readonly [headers: string, column: ClaimColumn, implied: ClaimRow][] = [
  ["killed_min min_killed deaths_min fatalities_min tues_min morts_min min_tues", "low", { status: "killed" }],
  ["killed_max max_killed deaths_max fatalities_max tues_max morts_max max_tues", "high", { status: "killed" }],
  ["killed_low low_killed tues_minimum morts_minimum", "low", { status: "killed" }],
  ["killed_high high_killed tues_maximum morts_maximum", "high", { status: "killed" }],
  ["killed_best fatalities deaths killed tues morts", "best", { status: "killed" }],
  ["injured_min wounded_min min_injured blesses_min injured_low wounded_low", "low", { status: "wounded" }],
  ["injured_max wounded_max max_injured blesses_max injured_high wounded_high", "high", { status: "wounded" }],
  ["injured wounded blesses", "best", { status: "wounded" }],
];

/** What a header stands for, and the cells it fills by its name alone. */
export interface HeaderMeaning {
  readonly column: ClaimColumn;
  readonly implied: ClaimRow;
  /** How surely: 0 our own name, 1 another name of it, 2 a name that may mean something else. Of two headers the surer one is taken. */
  readonly rank: 0 | 1 | 2;
}

function named(names: string | undefined, meaning: HeaderMeaning): [string, HeaderMeaning][] {
  return (names ?? "").split(" ").filter((name) => name !== "").map((name) => [name, meaning]);
}

const MEANINGS = new Map<string, HeaderMeaning>([
  ...CLAIM_COLUMNS.flatMap((column) => named(LOOSE[column], { column, implied: {}, rank: 2 })),
  ...CLAIM_COLUMNS.flatMap((column) => named(ALIASES[column], { column, implied: {}, rank: 1 })),
  ...IMPLYING.flatMap(([headers, column, implied]) => named(headers, { column, implied, rank: 1 })),
  ...CLAIM_COLUMNS.flatMap((column) => named(column, { column, implied: {}, rank: 0 })),
]);

/** "Période (début)" → "periode_debut": the form headers are looked up by. */
export function headerKey(header: string): string {
  return foldLabel(header).replaceAll(" ", "_");
}

/** The column a header stands for; null when it is none of ours. */
export function headerMeaning(header: string): HeaderMeaning | null {
  return MEANINGS.get(headerKey(header)) ?? null;
}
