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
    expect(seemsToAnswer(suggestion, profile, () => `Une mine a sauté à Mopti. ${text}`)).toBeNull();
    expect(seemsToAnswer(suggestion, profile, () => `L’embuscade a eu lieu lundi. ${text}`)?.reasons).toContainEqual({ what: "words", words: ["Embuscade"] });
  });

  it("takes the date of a dateline for no date of the event", () => {
    expect(answersTo("DABOU, 9 octobre 2024 (AFP) – Au moins 40 soldats ont été tués, selon le maire.")).toHaveLength(1);
  });

  it("offers a statement for a question of words only where several of its words stand", () => {
    const asked = { text: "Qui contrôle le pont de Dabou ?", answerType: "text", population: null, status: null } as const;
    expect(answersTo("Le maire affirme que le pont de Dabou est sous le contrôle des rebelles.", asked)).toHaveLength(1);
    expect(answersTo("Le maire affirme que le pont de Dabou est rouvert.", asked)).toEqual([]);
  });
});
