/** Sentences made up for kinds of sources, asides and incises that reading much of the press had shown: form, cue and speaker of each attribution. */
export const FRENCH_SOURCES: readonly [text: string, expected: readonly string[]][] = [
  // How a document came to be known is no part of its name.
  ["Selon un bilan provisoire fourni par les pompiers, le feu a détruit trois granges.", ["according-to|Selon|un bilan provisoire"]],
  ["Le pont a cédé, selon un message diffusé en fin de matinée par la mairie.", ["according-to|selon|un message"]],
  ["Le canot a coulé, selon des rescapés débarqués lundi à Palma.", ["according-to|selon|des rescapés"]],
  ["Selon les chiffres affichés devant la mairie et compilés par la radio, dont le détail manque, Awa Sow l’emporte.", ["according-to|Selon|les chiffres"]],
  ["Selon des résultats partiels mais encore très incomplets de la commission, le maire est battu.", ["according-to|Selon|des résultats partiels mais encore très incomplets de la commission"]],
  ["Selon la personne qui a téléphoné mardi au journal, il y avait deux canots.", ["according-to|Selon|la personne"]],
  ["Une heure plus tard, selon plusieurs riverains, le toit a cédé.", ["according-to|selon|plusieurs riverains"]],
  ["Les prix sont plus ou moins élevés selon les quartiers.", []],
  ["Les prix varient selon les personnes.", []],
  ["La cote du maire baisse, selon un sondage paru dans le Journal du dimanche.", ["according-to|selon|un sondage"]],
  ["Le maire est en tête, selon un sondage pour le Courrier du dimanche.", ["according-to|selon|un sondage pour le Courrier du dimanche"]],
  ["Il est « mûr », selon la formule consacrée.", []],
  ["La voiture était volée, selon ce que Le Courrier a appris.", ["according-to|selon|Le Courrier"]],
  ["Selon ce qu’a indiqué le préfet, la route est coupée.", ["according-to|Selon|le préfet"]],
  ["Selon ce qui a été dit au procès, il dormait.", ["according-to|Selon|ce qui a été dit au procès"]],
  ["La grève aurait coûté selon l’Insee 0,2 point de croissance.", ["according-to|selon|l’Insee"]],
  ["Deux camions ont brûlé, selon toujours la gendarmerie.", ["according-to|selon toujours|la gendarmerie"]],
  ["Selon les informations du Courrier, l’attaquant de Lunaire, Bakary Diop, qui pourrait partir, aurait signé.", ["according-to|Selon|les informations du Courrier"]],
  ["Selon Awa Sow, économiste à l’Institut : « La hausse va continuer, et elle sera forte. »", ["according-to|Selon|Awa Sow, économiste à l’Institut"]],
  // A clause or a quotation past what stands between.
  ["Le syndicat avait indiqué lundi soir, à la sortie d’un entretien avec le ministre, Jean Ba, que la grève irait à son terme.", ["indirect|avait indiqué|Le syndicat"]],
  ["Le site avance également que le suspect a fui.", ["indirect|avance|Le site"]],
  ["La « Commission nationale pour la réduction des risques » a estimé que la digue céderait.", ["indirect|a estimé|La « Commission nationale pour la réduction des risques »"]],
  ["C’est ce qu’a expliqué le président du club, Luc Aubry, à Radio Lune : « Il veut revenir chez nous. »", ["direct|a expliqué|le président du club, Luc Aubry"]],
  ["« C’était un bon voisin, renchérit Yves Leroy à propos de la victime. Il aidait tout le monde. »", ["direct|renchérit|Yves Leroy"]],
];
