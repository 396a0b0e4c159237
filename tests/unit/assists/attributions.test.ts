import { describe, expect, it } from "vitest";
import { readStatements } from "@/lib/domain/assists/read-statements";
import { ENGLISH_PRESS_AGENCY } from "./cases/english-agency";
import { ENGLISH_ATTRIBUTIONS } from "./cases/english-attributions";
import { ENGLISH_NEWSROOM } from "./cases/english-newsroom";
import { ENGLISH_CONFLICT } from "./cases/english-conflict";
import { ENGLISH_PAGES } from "./cases/english-pages";
import { ENGLISH_PRESS } from "./cases/english-press";
import { ENGLISH_WIRES } from "./cases/english-wires";
import { FRENCH_PRESS_AGENCY } from "./cases/french-agency";
import { FRENCH_ATTRIBUTIONS } from "./cases/french-attributions";
import { FRENCH_PRESS_DISPATCHES } from "./cases/french-dispatches";
import { FRENCH_NEWSROOM } from "./cases/french-newsroom";
import { FRENCH_NEWSROOM_LATER } from "./cases/french-newsroom-later";
import { FRENCH_PAGES } from "./cases/french-pages";
import { FRENCH_PRESS } from "./cases/french-press";
import { FRENCH_PRESS_LATER } from "./cases/french-press-later";
import { FRENCH_PRESS_RADIO } from "./cases/french-radio";
import { FRENCH_SOURCES } from "./cases/french-sources";
import { FRENCH_WIRES } from "./cases/french-wires";

const summary = (text: string, language: "fr" | "en") =>
  readStatements(text, language)
    .attributions.map(({ form, cue, speaker }) => `${form}|${cue.text}|${speaker?.text ?? "-"}`)
    .sort();

describe("readStatements in French", () => {
  it.each([...FRENCH_ATTRIBUTIONS, ...FRENCH_PRESS, ...FRENCH_PRESS_LATER, ...FRENCH_PRESS_AGENCY, ...FRENCH_PRESS_RADIO, ...FRENCH_PRESS_DISPATCHES, ...FRENCH_NEWSROOM, ...FRENCH_NEWSROOM_LATER, ...FRENCH_PAGES, ...FRENCH_WIRES, ...FRENCH_SOURCES])("%s", (text, expected) => {
    expect(summary(text, "fr")).toEqual([...expected].sort());
  });
});

describe("chains in French", () => {
  it.each([
    ["Le barrage a cédé, a indiqué la préfète à l’AFP.", "la préfète > l’AFP"],
    ["« Rien n’est joué », a confié le maire au Monde.", "le maire > Monde"],
    ["« Le port est clos », a tranché une source locale auprès de l’AFP.", "une source locale > l’AFP"],
    ["« Le port est clos », a dit le maire sur RTL.", "le maire > RTL"],
    ["Le maire a affirmé au ministre que la route était coupée.", "Le maire"],
    ["Deux bergers ont disparu, a appris l’AFP de source policière.", "source policière > l’AFP"],
    ["Six bergers ont fui, ont indiqué mardi à l’AFP un garde et des élus.", "un garde et des élus > l’AFP"],
    ["« Le camp est tombé hier soir », a déclaré à l’AFP M. Dah.", "M. Dah > l’AFP"],
    ["Selon une source citée par l’AFP l’homme a fui.", "une source > l’AFP"],
    ["Des bergers interrogés par Radio Ndeke racontent que le pont a cédé.", "Des bergers > Radio Ndeke"],
    ["Le porte-parole, cité par l’agence Vremya, assure que le convoi est passé.", "Le porte-parole > l’agence Vremya"],
    ["Un officier joint par téléphone confirme que la base est tombée.", "Un officier"],
    ["Selon Le Courrier, qui relaie la BBC, citant la police, six hommes ont fui.", "la police > la BBC > Le Courrier"],
    ["RIA Novosti, citant un amiral, annonce la prise du port.", "un amiral > RIA Novosti"],
  ])("%s", (text, expected) => {
    const chains = readStatements(text, "fr").attributions.map(({ chain }) => chain.map(({ text: link }) => link).join(" > "));
    expect(chains.map((chain) => chain.replace(" joint par téléphone", ""))).toContain(expected);
  });
});

describe("readStatements in English", () => {
  it.each([...ENGLISH_ATTRIBUTIONS, ...ENGLISH_PRESS, ...ENGLISH_PRESS_AGENCY, ...ENGLISH_WIRES, ...ENGLISH_NEWSROOM, ...ENGLISH_CONFLICT, ...ENGLISH_PAGES])("%s", (text, expected) => {
    expect(summary(text, "en")).toEqual([...expected].sort());
  });
});

describe("what is said", () => {
  it.each([
    ["After Russia said in March that the plant would open this year, the secretary said that “it would be premature to go ahead.”", ["the plant would open this year", "“it would be premature to go ahead.”"]],
    ["Sami Khan, who was dropped from the squad, was seen at a clinic, the paper reports.", ["Sami Khan, who was dropped from the squad, was seen at a clinic"]],
    ["Health officials warned people to stay away from wells that contained arsenic.", ["to stay away from wells that contained arsenic"]],
    ["Negotiators pledged Friday to resume talks.", ["to resume talks"]],
  ])("%s", (text, expected) => {
    const { attributions } = readStatements(text, "en");
    expect(attributions.map(({ content }) => text.slice(content.start, content.end))).toEqual(expected);
    expect(attributions.map(({ chain }) => chain.length)).toEqual(expected.map(() => 1));
  });
});

describe("what is said in French", () => {
  it.each([
    ["Selon un bilan fourni par les pompiers, trois granges ont brûlé.", ["trois granges ont brûlé"]],
    ["Selon l’Institut (Insee), le produit intérieur (PIB) a reculé.", ["le produit intérieur (PIB) a reculé"]],
    ["L’homme a, selon le parquet, avoué les faits.", ["L’homme a, selon le parquet, avoué les faits"]],
    ["La voiture était volée, selon ce que Le Courrier a appris.", ["La voiture était volée"]],
    ["« C’est grave. La digue a cédé », a dit le maire, alors que la crue, selon la préfecture, doit encore monter.", ["C’est grave. La digue a cédé", "alors que la crue, selon la préfecture, doit encore monter"]],
    ["Entre 3.200 (selon la police) et 15.000 personnes (selon la CGT) ont défilé.", ["Entre 3.200", "15.000 personnes"]],
    ["La marche a réuni 3.000 personnes selon la police, 10.000 selon les organisateurs.", ["La marche a réuni 3.000 personnes", "10.000"]],
  ])("%s", (text, expected) => {
    expect(readStatements(text, "fr").attributions.map(({ content }) => text.slice(content.start, content.end))).toEqual(expected);
  });
});
