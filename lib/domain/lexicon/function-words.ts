const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** French words of grammar, in the form of `cueKey`, that show where a noun phrase or a clause begins. */
export const FR = {
  /** Articles and other determiners. « le », « la », « les », « l' », « leur » can also be pronouns before a verb. */
  determiners: words(
    "le la les l' un une ce cet cette ces son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos plusieurs certains certaines quelques chaque aucun aucune " +
      "tout toute tous toutes différents différentes divers diverses maints deux trois quatre cinq six sept huit neuf dix onze douze vingt trente cent mille " +
      "nombre plupart quelque",
  ),
  ambiguousDeterminers: words("le la les l' leur"),
  /** « des », « du », « au » hold a preposition; after a noun they go on with its phrase. */
  contracted: words("du des au aux"),
  prepositions: words(
    "de d' à en dans par pour sur sous avec sans chez vers entre depuis pendant durant avant après contre selon malgré parmi dès hors outre lors via envers jusque jusqu' devant derrière " +
      "près suite face grâce quant concernant moyennant",
  ),
  subjectPronouns: words("je j' tu il elle on nous vous ils elles ce c' cela ceci ça celui-ci celle-ci ceux-ci celles-ci celui-là celle-là ceux-là tous certains plusieurs"),
  invertedPronouns: words("-il -elle -on -ils -elles -je -nous -vous -tu -ce"),
  /** Pronouns and particles between the subject and the verb. */
  clitics: words("me m' te t' se s' le la les l' lui leur y en nous vous ne n'"),
  relatives: words("qui que qu' dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles"),
  subordinators: words("que qu' si quand lorsque lorsqu' puisque puisqu' comme parce tandis quoique quoiqu'"),
  coordinators: words("et ou mais or ni car donc puis"),
  adverbs: words(
    "aussi également toutefois cependant pourtant néanmoins ainsi alors donc ensuite enfin encore déjà notamment récemment désormais toujours jamais souvent plus moins bien mal très " +
      "peu beaucoup surtout même seulement vite tôt tard hier aujourd'hui demain ici là ailleurs maintenant auparavant précédemment ultérieurement officiellement publiquement clairement vivement " +
      "fermement formellement implicitement explicitement régulièrement longuement simplement finalement initialement immédiatement rapidement pas point guère tout non par-ailleurs d'abord naguère jadis tantôt parfois " +
      "jusque-là quant volontiers certes effectivement notablement vraiment presque environ",
  ),
  negations: words("pas plus jamais point guère aucun aucune rien personne nullement"),
  weekdays: words("lundi mardi mercredi jeudi vendredi samedi dimanche"),
  /** Adjectives that stand before their noun; what follows is a noun, not a verb. */
  leadingAdjectives: words(
    "nouveau nouvel nouvelle nouveaux nouvelles premier première premiers premières dernier dernière derniers dernières grand grande grands grandes petit petite petits petites autre autres même mêmes seul seule " +
      "double simple ancien ancienne anciens anciennes jeune jeunes haut haute hauts hautes bon bonne meilleur meilleure vaste vrai vraie violent violente récent récente récents récentes ex futur future prétendu " +
      "précédent précédente précédents précédentes principal principale principaux principales propre propres deuxième second seconde troisième nombreux nombreuses influent célèbre puissant puissante actuel actuelle",
  ),
} as const;

/** English words of grammar. */
export const EN = {
  determiners: words("the a an this that these those his her its their our my your some many several most all both each every no any another one two three four five six seven eight nine ten"),
  prepositions: words(
    "of in on at by for from with without about after before during against between among over under into through since until to as near toward towards via despite amid following including per",
  ),
  subjectPronouns: words("i he she it they we you who"),
  objectPronouns: words("him her it them us me you"),
  auxiliaries: words(
    "has have had is are was were be been being will would can could may might must should shall does do did also cannot won't wouldn't can't couldn't shouldn't isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't",
  ),
  conjunctions: words("and but or that if because while when where which who whom whose although though as so than unless whether"),
  weekdays: words("monday tuesday wednesday thursday friday saturday sunday yesterday today tonight earlier later"),
  negations: words("not never no n't"),
} as const;

/** Whether an -ment word is an adverb and not one of the nouns of that ending. */
export function isMentAdverb(key: string): boolean {
  return key.endsWith("ment") && /(?:[aeiouéèt]|am|em)ment$/.test(key) && !MENT_NOUNS.test(key);
}

const MENT_NOUNS =
  /^(?:gouverne|redresse|raisonne|appart|parle|mouve|événe|évène|docu|bâti|arme|règle|équipe|départe|moment|élé|régi|juge|traite|change|accompagne|bombarde|affronte|enlève|recrute|déploie|engage|déroule|financ|investisse|renforce|lance|fonctionne|comporte|témoigne|renseigne|enseigne|commande|apparte|établisse|développe|effondre|loge|paie|déplace|détache|approvisionne|ravitaille|licencie|rassemble|soulève|avertisse|gise|monu|ali|vête|senti|ressenti|fonde|fragme|compli|supplé|instru|testa|médica|argu|remercie|blanchi|attroupe|entraîne|environne|désarme|ralentisse|retarde|élargisse|rapproche|encadre|acquitte|aménage|tourme|serme|accroisse|abonne|croise|campe|cantonne|charge|dénue|empoisonne|équipe|étale|groupe|regroupe|harcèle|manque|prélève|rende|verse|règne|roule|stationne|tire|évite)/;
