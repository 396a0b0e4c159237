/** French sentences made up for these tests, each for a fault that real news pages had shown: form | cue | speaker, as in the other tables. */
export const FRENCH_PAGES: readonly [text: string, expected: readonly string[]][] = [
  ["Une école plus juste, des routes refaites et « un pays qui pèse et qui compte (...) Voilà où mènent ces efforts », assure Diallo à la tribune.", ["indirect|assure|Diallo"]],
  ["Un agent pourra se passer de l'avis de la commission mais pas de celui du juge.", []],
  ["Le permis dépend de l'avis du préfet.", []],
  ["De l'avis de plusieurs experts, le pont est perdu.", ["according-to|De l'avis de|plusieurs experts"]],
  ["Des mots flous inquiètent les opposants au texte qui craignent qu'ils servent à surveiller la rue.", ["indirect|craignent|les opposants au texte"]],
  ["Des mots flous qui inquiètent les opposants au texte qui craignent qu'ils servent à surveiller la rue.", ["indirect|craignent|les opposants au texte"]],
  ["La commission a fait part à plusieurs reprises de sa volonté d'exercer un contrôle sur ces fichiers.", ["indirect|a fait part|La commission"]],
  ["Selon le ministre du Redressement productif, l'État vendra des parts.", ["according-to|Selon|le ministre du Redressement productif"]],
  ["Selon le ministre du Commerce interviewé par le Journal du soir, l'État vendra des parts.", ["according-to|Selon|le ministre du Commerce"]],
  ["L'ancien maire et son ex-adjoint s'intéresseraient au rachat du quotidien.", ["conditional|intéresseraient|-"]],
  ["Le quotidien vaudrait aujourd'hui 50 millions d'euros.", ["conditional|vaudrait|-"]],
  ["Il vaudrait mieux partir.", []],
  ["Vendre ces parts serait aujourd'hui une mauvaise affaire.", []],
  ["Ce ne serait pas une bonne nouvelle pour le budget.", []],
  ["La loi prévoit une protection pour les agents qui seraient témoins d'un vol.", []],
  ["La police recherche deux hommes qui auraient participé au vol.", ["conditional|auraient participé|-"]],
];
