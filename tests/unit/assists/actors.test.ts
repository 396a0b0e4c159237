import { describe, expect, it } from "vitest";
import { ActorFinder, type NamedActor } from "@/lib/domain/assists/names/actors";
import { nameSkeleton } from "@/lib/domain/assists/names/name-skeleton";
import { readings } from "@/lib/domain/assists/reading/reading";

const CASE: readonly NamedActor[] = [
  { id: "jnim", name: "Groupe de soutien à l’islam et aux musulmans", aliases: ["JNIM", "GSIM"] },
  { id: "prig", name: "Evgueni Prigojine", aliases: [] },
  { id: "mali", name: "Mali", aliases: [] },
  { id: "fama", name: "Forces armées maliennes", aliases: ["FAMa", "l’armée malienne"] },
  { id: "traore-b", name: "Ibrahim Traoré", aliases: ["capitaine Traoré"] },
  { id: "traore-s", name: "Sidi Traoré", aliases: ["capitaine Traoré"] },
  { id: "csp", name: "CSP-DPA", aliases: [] },
];

const mentions = (text: string) => {
  const finder = new ActorFinder(CASE);
  return [...readings(text)].flatMap((reading) => finder.find(reading)).map(({ text, actorId, candidates }) => [text, actorId ?? candidates?.map(({ actorId }) => actorId) ?? "new"] as const);
};

describe("ActorFinder", () => {
  it.each([
    ["L'Armée malienne avance.", [["Armée malienne", "fama"]]],
    ["Le GROUPE DE SOUTIEN A L'ISLAM ET AUX MUSULMANS revendique.", [["GROUPE DE SOUTIEN A L'ISLAM ET AUX MUSULMANS", "jnim"]]],
    ["Le CSP DPA et le CSP-DPA, c’est tout un.", [["CSP DPA", "csp"], ["CSP-DPA", "csp"]]],
    ["Au Mali, un soldat malien a parlé.", [["Mali", "mali"]]],
    ["Les Maliens votent.", []],
    ["Un proche de Prigozhin a fui.", [["Prigozhin", ["prig"]]]],
    ["Yevgeny Prigozhin est mort.", [["Yevgeny Prigozhin", ["prig"]]]],
    ["Le capitaine Traoré a parlé.", [["capitaine Traoré", ["traore-b", "traore-s"]]]],
    ["Hier, Aminata Dramé a parlé.", [["Aminata Dramé", "new"]]],
    ["Selon Oumar Sy, tout va bien.", [["Oumar Sy", "new"]]],
    ["Demain, il pleuvra à Bamako.", []],
    ["Le ministre de la Défense et celui de l’Intérieur ont saisi le Parlement.", []],
    ["L’hôpital de Mopti est plein.", []],
    ["Les Nations unies et l’Union africaine se taisent.", [["Nations unies", "new"], ["Union africaine", "new"]]],
    ["Le convoi, parti de la ville de Tarza, a été visé entre Dourou et Mambé.", []],
    ["Au sud du Népal, la route est coupée.", []],
    ["Hier, le Népal a fermé sa frontière.", [["Népal", "new"]]],
    ["LOMÉ, 3 mars – Le marché a brûlé.", []],
    ["« Personne ne viendra », dit-il. « Partez ! »", []],
    ["C’est faux, a déclaré à Reuters Karim Haddad.", [["Karim Haddad", "new"]]],
    ["Prigozhin est mort.", [["Prigozhin", ["prig"]]]],
    ["Prigogine avait disparu ; ses rivaux se taisent.", [["Prigogine", ["prig"]]]],
    ["Un élu du nom de Mali Sangho a parlé à la foule.", [["Mali Sangho", "new"]]],
    ["Et Selon l’agence, le Mali a fui.", [["Mali", "mali"]]],
    ["La réunion Russie-Mali a été reportée.", [["Mali", "mali"]]],
    ["Le village a été pris Image : Moussa Sidibé", [["Moussa Sidibé", "new"]]],
    ["It’s over, says Margaret O’Neill.", [["Margaret O’Neill", "new"]]],
  ])("%s", (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });

  it("finds the same actors in a decomposed text with typographic apostrophes", () => {
    expect(mentions("L’armée malienne et Ibrahim Traoré".normalize("NFD")).map(([, id]) => id)).toEqual(["fama", "traore-b"]);
  });
});

describe("new names in English", () => {
  const names = (text: string) => [...readings(text, "en")].flatMap((reading) => new ActorFinder([]).find(reading)).map(({ text: words }) => words);

  it.each([
    ["The strike killed Omar al-Hadi and Abu Yusuf el-Masri, the office said.", ["Omar al-Hadi", "Abu Yusuf el-Masri"]],
    ["On Friday, Mr Varga met Navy Secretary Tom Ellery and Col Ana Reyes.", ["Varga", "Tom Ellery", "Ana Reyes"]],
    ["The Ruvian Observatory for Civil Rights and the Centre for Peace and Justice agreed.", ["Ruvian Observatory for Civil Rights", "Centre for Peace and Justice"]],
    ["They joined the People's Army and Norway's Helping Hands.", ["People's Army", "Helping Hands"]],
    ["Iraqi and Russian troops fought alongside US-led forces on Thursday's march.", []],
    ["Homes burned in Darna, Old Kerzan and Belmar, and Farid Nasser fled.", ["Farid Nasser"]],
    ["Thousands of Palestinians fled the Belmar region for Kerzan Province.", []],
    ["Judge Ana Reyes-Hill spoke. Reyes-Hill was brief. Acting U.S. Attorney Tom Hale, a Utah lawyer, left.", ["Ana Reyes-Hill", "Reyes-Hill", "Tom Hale"]],
    ["On Monday, Ruvian Commission President Ana van der Reyen met Tom Hale.", ["Ana van der Reyen", "Tom Hale"]],
    ["In Belmar County, Sheriff Tom Hale spoke. In Darna, Hamas spoke. Ana Reyes, 45, fled.", ["Tom Hale", "Hamas", "Ana Reyes"]],
    ["He sued General Electric and the Justice Department.", ["General Electric", "Justice Department"]],
  ])("%s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe("names of one word", () => {
  const finder = new ActorFinder([
    { id: "diallo", name: "Oumar Diallo", aliases: ["Diallo"] },
    { id: "kadhafi", name: "Mouammar Kadhafi", aliases: [] },
    { id: "nusrat", name: "Jama’at Nusrat al-Islam", aliases: [] },
  ]);
  const found = (text: string) => [...readings(text)].flatMap((reading) => finder.find(reading)).map(({ text: words, actorId, candidates }) => [words, actorId ?? candidates?.map(({ actorId }) => actorId) ?? "new"]);

  it.each([
    ["Le général Diallo a parlé ; Diallo, lui, se tait.", [["Diallo", "diallo"], ["Diallo", "diallo"]]],
    ["Selon Diallo, tout va bien.", [["Diallo", "diallo"]]],
    ["Hier, Fatou Diallo a parlé devant la foule.", [["Fatou Diallo", ["diallo"]]]],
    ["Gaddafi était déjà tombé.", [["Gaddafi", ["kadhafi"]]]],
    ["Le groupe Jama'at Nusrat Al Islam avance.", [["Jama'at Nusrat Al Islam", "nusrat"]]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("nameSkeleton", () => {
  it.each([
    ["Prigojine", "Prigozhin"],
    ["Poutine", "Putin"],
    ["Zelensky", "Zelenskyy"],
    ["Chouvalov", "Shuvalov"],
    ["Touré", "Toure"],
  ])("%s and %s are alike", (one, other) => {
    expect(nameSkeleton(one)).toBe(nameSkeleton(other));
  });
});
