/** English news sentences made up for these tests, each for a fault that dispatches on attacks and accidents had shown: form | cue | speaker. */
export const ENGLISH_WIRES: readonly [text: string, expected: readonly string[]][] = [
  ["“The camp is full,” said Ana Reyes, Darna director at Helping Hands.", ["direct|said|Ana Reyes, Darna director at Helping Hands"]],
  ["The bus had no brakes, said Tom Hale, Belmar Police Chief.", ["indirect|said|Tom Hale, Belmar Police Chief"]],
  ["The cause was not known, said Tom Hale with rail operator Belmar Lines.", ["indirect|said|Tom Hale with rail operator Belmar Lines"]],
  ["Li Wen, of the Darna Relief Office, says they are short of tents.", ["indirect|says|Li Wen, of the Darna Relief Office"]],
  ["The militia last year declared that it would disarm.", ["indirect|declared|The militia"]],
  ["State radio quoted He Bo, head of the county office, as saying the bridge had gone.", ["indirect|quoted He Bo, head of the county office, as saying|He Bo, head of the county office"]],
  ["The army is investigating reports that a clinic was hit.", ["indirect|reports|-"]],
  ["In the Northern Darna Province authorities say hundreds of homes burned.", ["indirect|say|authorities"]],
  ["Hale said, it was the worst night of his life.", ["indirect|said|Hale"]],
  ["That said, the cast is good.", []],
  ["As Belmar News' Tom Hale reported, the mine had been shut for years.", ["according-to|As Belmar News' Tom Hale reported|Belmar News' Tom Hale"]],
  ["Casualty estimates vary, and the road is cut.", []],
  ["Ten people were hurt and estimated 4,000 have lost their homes.", []],
  ["Marches were held in three towns, urged by the union to stay calm.", []],
  ["Omar Sy who was on the boat, said the captain had jumped first.", ["indirect|said|Omar Sy"]],
];
