const words = (list: string) => new Set(list.split(" "));

/** Titles and other abbreviations that a name, a number or the rest of the phrase must follow: their point never ends a sentence. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = words(
  // French titles and references
  "m mm mme mmes mlle mlles dr drs pr prs me mes mgr st ste sts gal gén col cne cdt ltn adj lt cap capt maj sgt vve fr rp sr " +
    "art al cf ch chap éd ed env ex fig hab ibid id n no nos nb p pp pg par réf réd sect suppl tél t tom vol v vs alt coll dir " +
    "av apr boul bd bld fg pl rte chem zac bp ap " +
    // English titles and references
    "mr mrs ms messrs prof rev hon gen gov sen rep cpl pvt cmdr adm amb supt det insp capt atty mt ft st ave blvd approx dept fig " +
    "nr eq eqs ref refs sec viz resp sq",
);

/** Abbreviations that may close a sentence: the point ends it when the next word is a capital that begins a clause. */
export const TRAILING_ABBREVIATIONS: ReadonlySet<string> = words(
  "etc inc ltd corp co bros jr sr cie sté ets phd md ba ma esq al seq janv févr fév avr juil sept oct nov déc jan feb mar apr jun jul aug sep dec " +
    "lun jeu ven sam dim mon tue tues wed thu thurs fri sat sun min max sec h km kg cm mm ha mrd mds mio mia tel dép adm univ no",
);

/** Words that begin a clause when capitalised, in French and English: after them a doubtful point is an end. */
export const CLAUSE_OPENERS: ReadonlySet<string> = words(
  "le la les l' un une des du de d' il elle ils elles on je j' nous vous ce c' cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos " +
    "mais or car et ou donc ainsi alors enfin puis ensuite pourtant cependant toutefois néanmoins aussi selon pour dans en à au aux sur sous par avec sans " +
    "depuis après avant pendant lors si quand lorsque lorsqu' comme parce tandis malgré contre entre chez vers quant il y aucun aucune plusieurs certains " +
    "tout tous toute toutes chaque qui que qu' quel quelle n' ne même seul seule celui celle ceux celles ici là voilà voici bref " +
    "the a an he she it they we you i his her its their our my your this that these those there here in on at by for from with without but and or so " +
    "as if when while after before since because although though however meanwhile according both all some many most no not one who what why how where",
);
