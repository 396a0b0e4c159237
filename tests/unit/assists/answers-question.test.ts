import { describe, expect, it } from "vitest";
import { analyze } from "@/lib/domain/assists/analyze";
import { profileOf, seemsToAnswer } from "@/lib/domain/assists/suggest/answers-question";
import { QUEUED_KINDS } from "@/lib/domain/assists/suggest/suggestion";
import { suggestions } from "@/lib/domain/assists/suggest/suggestions";
import type { Event, Question } from "@/lib/domain/claims/types";

const event: Event = { id: "e", name: "Embuscade du pont de Dabou", place: "Dabou", periodFrom: "2024-10-01", periodTo: "2024-10-05", partyIds: [], reviewerNote: "", position: 0, version: 1 };
const question = (fields: Partial<Question>): Question => ({
  id: "q", eventId: "e", text: "Soldats tués", answerType: "quantity", unit: null, population: "soldats", status: "tués", place: null, periodFrom: null, periodTo: null,
  choices: [], settled: false, reviewerNote: "", position: 0, version: 1, ...fields,
});
const answersTo = (text: string, asked: Partial<Question> = {}, language: "fr" | "en" = "fr") => {
  const profile = profileOf(question(asked), event);
  const queued = suggestions(text, analyze(text, { language, date: "2024-10-15" })).filter(({ kind }) => QUEUED_KINDS.has(kind));
  return queued.flatMap((suggestion) => seemsToAnswer({ ...suggestion }, profile) ?? []);
};

describe("seemsToAnswer", () => {
  it("offers the amount that counts the same, of several, and says why", () => {
    expect(answersTo("Le maire affirme que 12 policiers et 40 soldats ont été tués à Dabou.")).toEqual([
      expect.objectContaining({ quantities: [1], reasons: expect.arrayContaining([{ what: "population", words: "soldats" }, { what: "words", words: expect.arrayContaining(["Dabou"]) }]) }),
    ]);
  });

  it("finds the same population in the other language", () => {
    expect(answersTo("The mayor said 40 soldiers were killed near the bridge.", {}, "en")).toHaveLength(1);
  });

  it("leaves out what tells of another time, and offers what tells of the same", () => {
    expect(answersTo("Le maire affirme que 40 soldats ont été tués le 3 octobre 2024.")).toHaveLength(1);
    expect(answersTo("Le maire affirme que 40 soldats ont été tués le 3 mars 2022.")).toEqual([]);
  });

  it("leaves out other populations and other fates", () => {
    expect(answersTo("Le maire affirme que 12 policiers ont été tués à Dabou.")).toEqual([]);
    expect(answersTo("Le maire affirme que 40 soldats ont été blessés à Dabou.")).toEqual([]);
  });

  it("needs the event in the text around where the passage names neither it nor its time", () => {
    const text = "Le maire affirme que 40 soldats ont été tués.";
    const profile = profileOf(question({}), event);
    const [suggestion] = suggestions(text, analyze(text, { language: "fr", date: null })).filter(({ kind }) => QUEUED_KINDS.has(kind));
    if (!suggestion) throw new Error("no suggestion");
    const amid = (before: string) => ({ passage: text, around: () => `${before} ${text}`, published: null });
    expect(seemsToAnswer(suggestion, profile, amid("Une mine a sauté à Mopti."))).toBeNull();
    // Ambushes there are many: it is the place that says which.
    expect(seemsToAnswer(suggestion, profile, amid("L’embuscade a eu lieu lundi à Mopti."))).toBeNull();
    expect(seemsToAnswer(suggestion, profile, amid("Le pont de Dabou est fermé."))?.reasons).toContainEqual({ what: "near", words: ["Dabou"] });
  });

  it("leaves out a source that came out before the event", () => {
    const text = "Le maire affirme que 40 soldats ont été tués à Dabou.";
    const [suggestion] = suggestions(text, analyze(text, { language: "fr", date: null })).filter(({ kind }) => QUEUED_KINDS.has(kind));
    if (!suggestion) throw new Error("no suggestion");
    const published = (date: string | null) => seemsToAnswer(suggestion, profileOf(question({}), event), { passage: text, around: () => text, published: date });
    expect(published("2019-10-04")).toBeNull();
    expect(published("2024-09")).toBeNull();
    for (const date of ["2024-10-03", "2024-10", "2024", "2025-01-02", null]) expect(published(date)).not.toBeNull();
  });

  it("takes the date of a dateline for no date of the event", () => {
    expect(answersTo("DABOU, 9 octobre 2024 (AFP) – Au moins 40 soldats ont été tués, selon le maire.")).toHaveLength(1);
  });

  it("offers a statement for a question of words only where several of its words stand", () => {
    const asked = { text: "Qui contrôle le pont de Dabou ?", answerType: "text", population: null, status: null } as const;
    expect(answersTo("Le maire affirme que le pont de Dabou est sous le contrôle des rebelles.", asked)).toHaveLength(1);
    expect(answersTo("Le maire affirme que le pont de Dabou est rouvert.", asked)).toEqual([]);
  });

  it.each([
    // The amount itself names the people, or the passage does; « combattants » of a battle may be anybody's.
    ["Les insurgés affirment avoir tué 50 Russes et 10 Maliens à Dabou.", [0]],
    ["Les insurgés affirment avoir tué 84 mercenaires du groupe russe Sever et 47 soldats maliens à Dabou.", [0]],
    ["Les insurgés affirment avoir tué 12 combattants russes et maliens à Dabou.", [0]],
    ["L’armée malienne affirme avoir tué 20 combattants à Dabou.", null],
    ["Les insurgés affirment avoir tué 47 soldats maliens à Dabou.", null],
  ])("asks of whom a people is named that they are of it: %s", (text, amounts) => {
    const profile = profileOf(question({ text: "Combattants russes tués", population: "combattants russes" }), event);
    const [suggestion] = suggestions(text, analyze(text, { language: "fr", date: "2024-10-15" })).filter(({ kind }) => QUEUED_KINDS.has(kind));
    if (!suggestion) throw new Error("no suggestion");
    expect(seemsToAnswer(suggestion, profile, { passage: text, around: () => text, published: null })?.quantities ?? null).toEqual(amounts);
  });

  it("knows the place however it is transcribed", () => {
    const far = { ...event, name: "Bataille de Tinzaouatène", place: "Tinzaouatène" };
    const text = "Le maire affirme que 40 soldats ont été tués.";
    const [suggestion] = suggestions(text, analyze(text, { language: "fr", date: null })).filter(({ kind }) => QUEUED_KINDS.has(kind));
    if (!suggestion) throw new Error("no suggestion");
    for (const place of ["Tinzaouaten", "Tinzawaten", "TINZAOUATENE"]) {
      expect(seemsToAnswer(suggestion, profileOf(question({}), far), { passage: text, around: () => `On se bat à ${place}.`, published: null })).not.toBeNull();
    }
  });

  it("does not take who is counted and what became of them for a word of the event, however the fate is kept", () => {
    const text = "Le maire affirme que 40 soldats ont été tués dans une attaque à Mopti.";
    const profile = profileOf(question({ status: "killed" }), { ...event, name: "Attaque de Dabou" });
    const [suggestion] = suggestions(text, analyze(text, { language: "fr", date: null })).filter(({ kind }) => QUEUED_KINDS.has(kind));
    if (!suggestion) throw new Error("no suggestion");
    expect(seemsToAnswer(suggestion, profile, { passage: text, around: () => text, published: null })).toBeNull();
  });

  it("offers a fate alone where the question asks for nothing else", () => {
    const asked = { text: "Blessés", population: null, status: "blessés" } as const;
    expect(answersTo("Le maire de Dabou parle de nombreux blessés.", asked)).toHaveLength(1);
    expect(answersTo("Le maire de Dabou parle de nombreux morts.", asked)).toEqual([]);
  });
});
