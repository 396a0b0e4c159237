import { describe, expect, it } from "vitest";
import { readStatements } from "@/lib/domain/assists/read-statements";
import { FRENCH_CONDITIONALS } from "./cases/french-conditionals";

const hedges = (text: string, language: "fr" | "en") => readStatements(text, language).hedges.map(({ text: words, kind }) => `${kind}: ${words}`);

describe("hedges", () => {
  it.each([
    ["Trois chefs auraient été arrêtés.", ["reportive-conditional: auraient été arrêtés"]],
    ["Le convoi serait bloqué depuis lundi.", ["reportive-conditional: serait bloqué"]],
    ["La trêve pourrait être rompue.", ["modal: pourrait"]],
    ["Si la pluie cessait, la route serait ouverte.", []],
    ["Il a annoncé que la route serait ouverte.", []],
    ["La route aurait dû être ouverte.", []],
    ["La population aimerait rentrer.", []],
    ["Que ferait l’armée ?", []],
    ["L’entrée montrait des traces de tirs.", []],
    ["La milice semble avoir quitté la zone.", ["verb: semble"]],
    ["Le chef présumé du réseau a fui.", ["distancing: présumé"]],
    ["Le soi-disant accord est mort.", ["distancing: soi-disant"]],
    ["Cela est probablement vrai.", ["adverb: probablement"]],
    ["Le bilan n’a pu être vérifié de façon indépendante.", ["distancing: n’a pu être vérifié de façon indépendante"]],
    ["Des chiffres jamais confirmés circulent.", ["distancing: jamais confirmés"]],
    ["Il l’accuse sans preuve.", ["distancing: sans preuve"]],
    ["Plusieurs sources évoquent un départ.", ["vague-source: Plusieurs sources"]],
    ["On dit que le pont est miné.", ["vague-source: On dit"]],
    ["« On dit à quoi sert le pont », répond le maire.", []],
    ["Comme on dit chez nous, le pont tient.", []],
    ["Une « victoire » qui a coûté cher.", ["distancing: « victoire »"]],
    ["Le maire confirme les dates.", []],
    ["Le recueil paraît en avril.", []],
    ["Il est possible que le col soit fermé.", ["modal: Il est possible que"]],
    ["La clé peut avoir été perdue.", ["modal: peut avoir"]],
    ["Un film censé montrer la scène circule.", ["distancing: censé"]],
    ["Une note dont l’authenticité n’a pas été établie circule.", ["distancing: n’a pas été établie"]],
    ["D’après eux, j’aurais vendu la carte.", ["reportive-conditional: aurais vendu"]],
    ["J’aurais, selon le juge, vendu la carte.", ["reportive-conditional: aurais, selon le juge, vendu"]],
    ["Selon moi, nous serions en retard.", []],
    ["Nul n’aurait imaginé cette fin.", []],
    ["À défaut de pluie, la course serait annulée.", []],
    ["La junte se sentirait menacée.", ["reportive-conditional: sentirait"]],
    ["Le pacte prévoirait un retrait.", ["reportive-conditional: prévoirait"]],
    ["Il serait absurde de fermer le port.", []],
    ["Il serait proche de la milice.", ["reportive-conditional: serait"]],
    ["Le bulletin paraît chaque mardi.", []],
    ["Les pourparlers paraissent dans l’impasse.", ["verb: paraissent"]],
    ["Des agents chargés de transmettre des informations sont partis.", []],
    ["Des informations font état d’un départ.", ["vague-source: Des informations"]],
    ["Personne n’aurait été arrêté.", ["reportive-conditional: aurait été arrêté"]],
  ])("fr: %s", (text, expected) => {
    expect(hedges(text, "fr")).toEqual(expected);
  });

  it.each(FRENCH_CONDITIONALS)("press conditional: %s", (text, expected) => {
    const reportive = readStatements(text, "fr").hedges.filter(({ kind }) => kind === "reportive-conditional");
    expect(reportive.map(({ text: words }) => words)).toEqual(expected);
  });

  it.each([
    ["The talks may resume.", ["modal: may"]],
    ["In May, the talks resumed.", []],
    ["The alleged leader has reportedly fled.", ["distancing: alleged", "adverb: reportedly"]],
    ["The figures could not be independently verified.", ["distancing: could not be independently verified"]],
    ["The group appears to be divided.", ["verb: appears to"]],
    ["Analysts say the truce is over.", ["vague-source: Analysts say"]],
    ["The crew did all they could, but they could not save him.", []],
    ["The two were supposed to meet at noon.", []],
    ["A supposed witness came.", ["distancing: supposed"]],
    ["The old are more likely to fall ill.", []],
    ["The strike will likely end.", ["adverb: likely"]],
    ["There is no doubt that the bridge fell.", []],
    ["The driver appeared in court on Monday.", []],
    ["The driver appeared drunk.", ["verb: appeared"]],
    ["The ruling could hurt growth.", ["modal: could"]],
    ["Villagers could see the smoke.", []],
    ["The agency could not immediately verify the account.", ["distancing: could not immediately verify"]],
    ["The toll has rarely been independently confirmed.", ["distancing: has rarely been independently confirmed"]],
    ["The mayor was not able to confirm the tally.", ["distancing: was not able to confirm"]],
    ["The cause has not yet been established.", ["distancing: has not yet been established"]],
    ["The minister did not confirm that he would go.", []],
    ["The gunmen shot 14 suspected informers.", ["verb: suspected"]],
    ["Police suspected the neighbours.", []],
    ["Dozens were feared drowned.", ["verb: feared drowned"]],
    ["A man believed to be the driver fled.", ["verb: believed to be"]],
    ["It was unclear who fired first, and the motive is not yet known.", ["adverb: unclear", "adverb: not yet known"]],
    ["There are reports of looting, a clerk said, requesting anonymity.", ["vague-source: There are reports", "vague-source: anonymity"]],
    ["They were reported to the coast guard.", []],
    ["Prosecutors alleged that the clerk lied.", []],
    ["The channel showed what appeared to be a bunker.", ["distancing: what appeared to be"]],
  ])("en: %s", (text, expected) => {
    expect(hedges(text, "en")).toEqual(expected);
  });
});
