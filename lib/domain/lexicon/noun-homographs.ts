/** Nouns spelled like a present; after an article they are the noun. */
export const NOUN_HOMOGRAPHS: ReadonlySet<string> = new Set(
  ("annonce critique demande réplique note avance presse marche place charge attaque garde force offre visite rencontre reprise porte cause mine lance commande adresse montre trouble vote cadre juge " +
    "menace lutte bataille défense offense aide chasse recherche étude riposte réforme frappe balance fuite suite poste source règle veille révolte capture cible coupe crise date dépense échange entente erreur étape fouille grève ligne marque mesure " +
    "nomme nombre occupe parole pause pêche peine plainte pointe prise promesse proposition quête rapport récolte relance relève réserve résidence ruine saisie signe somme tente tombe trace traite trêve troupe vague vente voie vue").split(" "),
);
