/**
 * English sentences made up for these tests, one for each fault that reading real news pages through had shown: form | cue | speaker
 * ("-" for none), one per attribution, in any order. An empty list: words of saying in their other uses.
 */
export const ENGLISH_PAGES: readonly [text: string, expected: readonly string[]][] = [
  // Nouns that are spelled like verbs of saying.
  ["The killings raised fears that gunmen allied to the movement were regrouping.", []],
  ["The findings raise questions about the possibility that the oil could float up again.", []],
  ["Until recently, Marsh answered questions on the forum.", []],
  ["Voters chose a moderate parliament after growing weary of military rule.", []],
  ["The statement emphasizes the weak state of the economy.", []],
  ["UK firms have backed international financial reporting standards in Asia.", []],
  ["Jane Moss, head of financial reporting at the bank, is not convinced.", []],
  ["The stall sells posters, badges and promises of holidays that are better than last year's.", []],
  ["For instance, the sample contained phenacetin, a painkiller added to increase its weight.", []],
  ["The president's nephew blasted recent Republican claims that the fund is broke.", ["indirect|claims|-"]],
  ["The players feared the only rules they kept were their own.", ["indirect|feared|The players"]],
  // Nothing is reported.
  ["If you believe what club managers have said about referees lately, nothing will change.", []],
  ["The good things people say about your shop travel far.", []],
  ["If the club insists on a long season and ends at the same place as the others, nobody gains.", []],
  ["The probe can tell whether a sample is pure.", []],
  ["The firm might have suggested that drivers wait.", []],
  ["We know that we reveal who we are in a crisis.", []],
  ["As we had expected, the bank held its rate.", []],
  ["Aren't those the things libertarians say they hate?", []],
  ["Lyon, France-based carmaker Vela hopes to change that.", []],
  ["Weaker growth would hurt the drift some commentators fear.", []],
  // Who speaks.
  ["A shopkeeper who didn't want to be named out of fear of reprisals said the soldiers came at night.", ["indirect|said|A shopkeeper"]],
  ["“He will be charged” once he comes home, Amadou Keita, chairman of the port authority, told reporters.", ["indirect|told|Amadou Keita, chairman of the port authority"]],
  ["GENEVA (AP) -- Negotiators pledged Friday to resume talks.", ["indirect|pledged|Negotiators"]],
  ["Speaking of the powers the bill creates -- yet doesn't fund -- Hale said the next crisis would be worse.", ["indirect|said|Hale"]],
  ["The ruling raises doubts about what the minister calls a “fair and open” process.", ["indirect|calls|the minister"]],
  ["A panel of doctors that sets rules for hospitals, known as the Lund Group, recently announced how many beds each must keep.", ["indirect|announced|A panel of doctors"]],
  ["Hale, who's dissented from all five decisions this year, said the economy was weak.", ["indirect|said|Hale"]],
  [
    "Thomas Hale, the bank's longest-serving policymaker and one of ten people who decide what borrowers pay on loans, cards and mortgages, said that the rate was too low.",
    ["indirect|said|Thomas Hale, the bank's longest-serving policymaker and one of ten people"],
  ],
  ["Experts from the weather office (NOAA) and the Interior Department estimated that 74% of the crude was gone.", ["indirect|estimated|Experts from the weather office (NOAA) and the Interior Department"]],
  ["Bloggers like Rush Marsh, who had been claiming that greens exaggerated the spill, fell silent.", ["indirect|had been claiming|Bloggers like Rush Marsh"]],
  ["Officials who met the families on Monday, a day after the crash, said the search would go on.", ["indirect|said|Officials"]],
  ["While the agency and the ministry say the reactor is safe, its owner calls the design “a risk nobody needs.”", ["indirect|say|the agency and the ministry", "indirect|calls|its owner"]],
  ["The council leader branded the fair a “shambles” and said: “The owners owe the ambulance crews an apology.”", ["indirect|branded|The council leader", "direct|said|The council leader"]],
  ["He tapped me on the arm and said, “I'm Jack.”", ["direct|said|He"]],
  ["In the midst of the panic, the firm stepped in and tweeted this notice: “We are all concerned with events downtown.”", ["direct|tweeted|the firm"]],
  ["We're told the ship left port at dawn.", ["indirect|told|-"]],
  ["Her dad, she says, tells a lot of jokes.", ["indirect|says|she"]],
  ["Russia's announcement that it will ship fuel is raising eyebrows.", ["indirect|announcement|Russia"]],
  // Cues that had been missed.
  ["The company now promises it will do better at checking drivers.", ["indirect|promises|The company"]],
  ["She enjoyed the prize, but she admitted the honour “came with a price”.", ["indirect|admitted|she"]],
  ["The doctor was keen to stress that the service “is not a shop.”", ["indirect|was keen to stress|The doctor"]],
  ["“You won't get anything close to what you paid for,” one buyer complained about the dealer.", ["direct|complained about|one buyer"]],
  ["Sami Khan, who was dropped from the squad, was seen at a clinic, the paper reports.", ["indirect|reports|the paper"]],
  ["Health officials warned people to stay away from wells that contained arsenic.", ["indirect|warned|Health officials"]],
  ["In a note announcing the merger, the bank promised that “no jobs will go.”", ["indirect|promised|the bank"]],
  ["As the Herald reports, the company announced that it would charge double.", ["according-to|As the Herald reports|the Herald", "indirect|announced|the company"]],
  // Quotations that go on.
  ["“The plan is sound” in its present shape, Okoye said. “And nobody has offered a better one.”", ["indirect|said|Okoye", "direct|said|Okoye"]],
  ["He said the town had fallen. “We saw the flag come down at noon.”", ["indirect|said|He", "direct|said|He"]],
];
