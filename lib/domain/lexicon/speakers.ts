const words = (...lists: string[]): ReadonlySet<string> => new Set(lists.join(" ").split(" "));

const plural = (word: string): string[] => [word, /[sxz]$/.test(word) ? word : /(?:al)$/.test(word) ? word.slice(0, -2) + "aux" : /(?:eau|eu)$/.test(word) ? word + "x" : word + "s"];

const withPlurals = (list: string): string => list.split(" ").flatMap(plural).join(" ");

/** Endings of trades and roles with those of their feminine; of two that fit both are taken, for « chanteuse » and « rédactrice » end alike in the masculine. */
const FEMININES: readonly [RegExp, string][] = [
  [/teur$/, "trice"], [/eur$/, "euse"], [/eur$/, "eure"], [/ier$/, "ière"], [/er$/, "ère"], [/ien$/, "ienne"], [/é$/, "ée"], [/([ae])nt$/, "$1nte"], [/ain$/, "aine"], [/ois$/, "oise"], [/ais$/, "aise"], [/al$/, "ale"], [/eux$/, "euse"],
];

const withFeminines = (list: string): string =>
  list.split(" ").flatMap((word) => [word, ...FEMININES.flatMap(([ending, other]) => (ending.test(word) ? [word.replace(ending, other)] : []))]).join(" ");

/** People who speak: offices, ranks, trades. */
const PEOPLE_FR = withPlurals(withFeminines(
  "ministre premier-ministre président présidente vice-président vice-présidente porte-parole responsable chef cheffe dirigeant dirigeante directeur directrice secrétaire général générale colonel capitaine commandant lieutenant sergent " +
    "major amiral maréchal garde garde-côte garde-frontière officier soldat militaire combattant milicien supplétif mercenaire guérillero rebelle putschiste djihadiste jihadiste séparatiste insurgé terroriste gendarme policier procureur procureure juge magistrat avocat avocate " +
    "conseiller conseillère député députée sénateur sénatrice maire élu élue préfet gouverneur ambassadeur ambassadrice diplomate émissaire envoyé envoyée représentant représentante délégué déléguée opposant opposante militant militante activiste " +
    "syndicaliste leader patron patronne cadre fonctionnaire officiel haut-commissaire commissaire coordinateur coordinatrice coordonnateur expert experte analyste chercheur chercheuse spécialiste politologue historien historienne économiste professeur professeure " +
    "enseignant enseignante scientifique médecin infirmier infirmière chirurgien sociologue anthropologue universitaire consultant consultante journaliste correspondant correspondante reporter rédacteur éditorialiste chroniqueur observateur observatrice " +
    "témoin habitant habitante riverain riveraine résident résidente survivant survivante rescapé rescapée villageois villageoise citoyen citoyenne commerçant commerçante paysan agriculteur éleveur chauffeur ouvrier étudiant étudiante proche parent père mère frère " +
    "soeur sœur fils fille veuve cousin voisin voisine ami amie victime réfugié réfugiée imam évêque prêtre pape cardinal roi reine prince princesse sultan émir candidat candidate numéro homme femme jeune ancien interlocuteur interlocutrice intéressé intéressée " +
    "auteur autrice écrivain écrivaine cinéaste réalisateur artiste acteur joueur entraîneur sélectionneur capitaine milliardaire entrepreneur négociateur médiateur chancelier chancelière souverain secouriste pompier humanitaire employé salarié accusé prévenu plaignant suspect " +
    "homologue épouse époux mari compagnon compagne sage-femme collègue prédécesseur successeur pêcheur pêcheuse vendeur vendeuse cultivateur berger pasteur moine juriste urgentiste pilote marin enquêteur enquêtrice sous-préfet sous-préfète " +
    "préfète gérant gérante propriétaire artisan déserteur ravisseur assaillant islamiste manifestant manifestante passager passagère touriste client médecin-chef légiste greffier recteur doyen inspecteur technicien ingénieur agent douanier étudiante lycéen collégien " +
    "détenu otage notable chercheurs adjoint adjointe bourgmestre échevin locuteur quinquagénaire trentenaire septuagénaire sexagénaire quadragénaire octogénaire " +
    "sinistré sinistrée déplacé déplacée naufragé naufragée blessé blessée sauveteur sauveteuse sous-officier chef-lieu belligérant négociatrice médiatrice confrère consœur migrant migrante exilé exilée orphelin orpheline mutin putschiste " +
    "garde-frontière garde-côte casque-bleu volontaire bénévole restaurateur restauratrice épicier boulanger boulangère taximan tailleur couturière maçon mécanicien imprimeur vétérinaire sismologue volcanologue météorologue climatologue épidémiologiste virologue pharmacien " +
    "magistrate greffière commissaire-priseur rapporteur rapporteuse ressortissant ressortissante élève lycéenne écolier écolière animateur animatrice humoriste rappeur chanteur chanteuse supporteur supporter arbitre internaute blogueur blogueuse usager usagère locataire " +
    "négociant exploitant armateur mineur orpailleur transporteur routier camionneur piroguier batelier syndicat intermédiaire passeur survivaliste porteur pilleur pillard " +
    "gradé haut-gradé adjudant brigadier caporal aviateur parachutiste fantassin artilleur légionnaire vétéran réserviste ex-otage prisonnier captif condamné marabout cheikh ayatollah mollah rabbin prédicateur curé abbé archevêque nonce patriarche " +
    "aîné cadette cadet tante oncle neveu nièce grand-mère grand-père beau-frère belle-sœur beau-père belle-mère maman papa gamin garçon adolescent fillette retraité chômeur patient soignant aide-soignant ambulancier brancardier psychologue psychiatre pédiatre " +
    "géographe démographe agronome hydrologue géologue biologiste physicien chimiste mathématicien urbaniste architecte philosophe islamologue criminologue géopolitologue constitutionnaliste statisticien linguiste archéologue " +
    "bâtonnier notaire huissier assesseur garagiste coiffeur cuisinier serveur hôtelier marchand caissier livreur docker cheminot grutier vigneron maraîcher bûcheron forestier planteur tisserand forgeron potier menuisier électricien plombier " +
    "footballeur cycliste coureur champion athlète buteur gardien sportif skipper navigateur éducateur instituteur formateur proviseur bibliothécaire présentateur producteur scénariste romancier poète musicien danseur comédien peintre sculpteur photographe vidéaste caméraman " +
    "fondateur cofondateur créateur organisateur promoteur investisseur actionnaire banquier courtier lobbyiste stratège collaborateur assistant attaché intendant trésorier superviseur contrôleur auditeur inspecteur surveillant concierge " +
    "participant demandeur bénéficiaire donateur électeur votant abstentionniste contestataire dissident transfuge repenti lanceur informateur indicateur négociateur facilitateur pacificateur tuteur hôte hôtesse voyageur automobiliste motard piéton cavalier guide chasseur dresseur " +
    "vice-ministre sous-secrétaire sous-directeur vice-consul consul chargé plénipotentiaire dignitaire potentat autocrate despote tyran maître maîtresse quidam badaud passant concurrent rival adversaire allié partenaire locataire associé",
));

/** Agencies and stations that are named without an article. */
export const MEDIA_NAMES: ReadonlySet<string> = words("afp apa aps ap rfi bbc cnn voa rtl rtbf tf1 tv5 tv5monde lci bfm bfmtv reuters franceinfo ortm rts rtb rti map tass dpa ansa efe mediapart sputnik politico bloomberg meduza euronews franceinfo cnews canal+ france-info ouest-france sud-ouest nice-matin corse-matin paris-normandie jeune-afrique");

/** Words that name what publishes; with a name they are an outlet. */
export const MEDIA_NOUNS: ReadonlySet<string> = words("agence agences chaîne chaînes radio radios télévision télévisions quotidien quotidiens hebdomadaire hebdomadaires hebdo mensuel journal journaux magazine magazines revue site sites média médias podcast gazette tribune");

/** First or last words of the titles of papers and stations, as names: « au Monde », « au Washington Post ». */
export const MEDIA_TITLES: ReadonlySet<string> = words(
  "monde figaro libération parisien humanité obs express point croix echos échos tribune marianne médiapart opinion soir libre temps times post guardian journal telegraph independent observer economist bloomberg politico axios newsweek",
  "spiegel zeit bild welt stampa repubblica corriere país mundo vanguardia france-presse franceinfo interfax novosti anadolu xinhua al-jazira al-jazeera al-arabiya al-mayadeen al-manar haaretz meduza jeune",
  "euronews cnews arte inter france24",
);

/** Institutions and groups that speak. */
const BODIES_FR = withPlurals(
  "gouvernement ministère présidence primature junte armée état-major police gendarmerie parquet tribunal cour justice parlement assemblée sénat commission conseil comité union organisation ong association syndicat parti coalition alliance mouvement " +
    "front groupe milice rébellion opposition autorité mairie préfecture ambassade consulat diplomatie délégation mission agence entreprise société compagnie groupe banque institut université centre observatoire fondation fédération ligue coordination collectif " +
    "intersyndicale brigade bataillon régiment escadron contingent garnison faction mouvance nébuleuse organisme institution firme constructeur fabricant éditeur distributeur fournisseur gestionnaire assureur caisse mutuelle académie collège lycée rectorat laboratoire clinique morgue métropole département " +
    "monarchie exécutif législatif chancellerie nonciature diocèse paroisse confrérie secte cartel gang mafia guérilla résistance insurrection formation bloc troïka médiation facilitation start-up multinationale filiale holding studio label amicale corporation guilde cénacle think-tank " +
    "commandement gouvernorat district municipalité commune région province émirat royaume sultanat califat patronat clergé épiscopat barreau ordre consortium conglomérat opérateur compagnie cellule comité-directeur sous-comité tribunal cour-martiale instance plateforme caravane chefferie groupement rédaction entourage cadre force service régime pouvoir état pays maison administration direction hôpital croix-rouge onu otan haut-commissariat secrétariat bureau cabinet élysée kremlin pentagone maison-blanche matignon club équipe camp défense partie civile famille population communauté foule peuple diaspora clan tribu public chambre présidium",
);

/** Documents and media that say something. */
const DOCUMENTS_FR = withPlurals(
  "source rapport étude sondage enquête communiqué document note texte lettre message article journal quotidien hebdomadaire magazine revue site chaîne radio télévision média presse agence dépêche post tweet publication vidéo enregistrement témoignage " +
    "estimation chiffre donnée information bilan statistique décompte calcul recensement analyse évaluation rumeur récit légende tradition chronique version théorie hypothèse déclaration propos aveu confidence prévision projection archive inventaire registre annuaire dossier mémo " +
    "télégramme câble renseignement liste baromètre indice audit acte procès-verbal courriel mail e-mail sms podcast émission interview entretien plainte requête ordonnance arrêt jugement verdict réquisitoire circulaire résolution tribune éditorial brochure tract affiche banderole plaque observation constat conclusion avis thèse livre ouvrage biographie bible coran blog portail compte plateforme réseau résultat élément constatation relevé dépouillement comptage expertise autopsie reconstitution classement fiche notice brève interprétation perception indiscrétion retour observateurs newsletter mensuel bimensuel trimestriel tabloïd gazette bulletin station antenne webzine",
);

const englishPlurals = (list: string): string =>
  list.split(" ").flatMap((word) => [word, /(?:s|x|ch)$/.test(word) ? `${word}es` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : word.endsWith("man") ? `${word.slice(0, -3)}men` : `${word}s`]).join(" ");

const PEOPLE_EN = englishPlurals(
  "minister president vice-president spokesman spokeswoman spokesperson official leader chief commander general colonel captain major officer soldier fighter rebel militant policeman prosecutor judge lawyer adviser advisor senator lawmaker governor mayor ambassador diplomat " +
    "envoy representative delegate opponent activist director secretary analyst expert researcher professor economist scientist doctor journalist correspondent reporter editor witness resident survivor villager citizen trader farmer driver worker student relative father mother brother sister " +
    "son daughter widow neighbor neighbour friend victim refugee author coach player candidate negotiator mediator executive chairman chairwoman ceo founder owner manager critic historian investigator legislator member supporter aide staffer campaigner demonstrator protester passenger pilot nurse teacher scholar banker investor regulator lobbyist donor voter " +
    "insider veteran attorney detective sheriff deputy bishop archbishop pope rabbi imam king queen prince princess chancellor commissioner sergeant lieutenant admiral marine councillor councilman councilwoman congressman congresswoman head boss man woman " +
    "boy girl child parent caller person astronaut engineer designer developer activist monitor tribunal charity rescuer firefighter user blogger commentator columnist shopkeeper",
);

const BODIES_EN = englishPlurals(
  "government ministry presidency junta army military police court parliament commission council committee union organisation organization ngo association party coalition alliance movement group militia opposition authority embassy delegation mission agency company firm bank institute university " +
    "center centre foundation federation force service administration department bureau office hospital team family pentagon kremlin panel board watchdog regulator",
);

const DOCUMENTS_EN = englishPlurals(
  "source inquiry investigation probe audit commission filing memo report study survey poll statement document letter message article newspaper magazine website channel radio media press dispatch post tweet video testimony estimate figure data information count statistic analysis assessment rumor rumour record account filing list observer authorities people paper broadcaster outlet network blog",
);

/** Nouns of people who speak, by language. */
export const PEOPLE_NOUNS: Readonly<Record<"fr" | "en", ReadonlySet<string>>> = { fr: words(PEOPLE_FR), en: words(PEOPLE_EN) };

/** Head nouns of phrases that can speak, in French and English. */
export const SPEAKER_NOUNS: ReadonlySet<string> = words(
  PEOPLE_FR, BODIES_FR, DOCUMENTS_FR, PEOPLE_EN, BODIES_EN, DOCUMENTS_EN, "médias autorités journaux quotidiens généraux amiraux porte-parole nations-unies militaires services data media police",
);



/** Heads after « selon » that name a measure, a circumstance or a way, not a source. */
export const MEASURE_NOUNS: ReadonlySet<string> = words(
  withPlurals(
    "cas époque région saison besoin circonstance moyen goût humeur âge sexe taille type nature espèce modèle niveau secteur lieu endroit condition période domaine situation intensité quantité importance degré température couleur poids prix revenu " +
      "volume distance heure jour mois année moment contexte profil catégorie classe genre genres origine forme mode manière façon critère modalité procédure méthode plan principe règle protocole calendrier ordre rite rituel formule technique schéma norme logique " +
      "usage coutume cérémonial dispositif processus mécanisme barème échelle loi charte constitution code traité règlement convention contrat décret clause disposition ligne axe scénario configuration capacité compétence possibilité disponibilité volonté désir " +
      "souhait envie gré préférence choix priorité objectif but pays ville continent faculté école individu personne patient cas-par-cas répartition proportion ratio rythme vitesse durée fréquence programme itinéraire trajet parcours",
  ),
  "temps fois",
  englishPlurals("season size age type need plan schedule law rule taste height weight income category custom tradition order degree level circumstance case criterion standard procedure ability mood"),
);
