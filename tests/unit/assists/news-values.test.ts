import { describe, expect, it } from "vitest";
import { findDates } from "@/lib/domain/assists/dates/dates";
import { findQuantities } from "@/lib/domain/assists/quantities/quantities";
import { ENGLISH_CONFLICT_AMOUNTS } from "./cases/english-conflict-amounts";
import { ENGLISH_PAGE_AMOUNTS } from "./cases/english-page-amounts";
import { FRENCH_NEWS_AMOUNTS } from "./cases/french-news-amounts";
import { FRENCH_NEWSROOM_AMOUNTS } from "./cases/french-newsroom-amounts";
import { FRENCH_NEWSROOM_DATES, NEWSROOM_PUBLISHED } from "./cases/french-newsroom-dates";
import { FRENCH_WIRE_AMOUNTS } from "./cases/french-wire-amounts";
import { FRENCH_NEWS_DATES, PUBLISHED } from "./cases/french-news-dates";

const overlaps = (found: string, expected: string) => found.includes(expected) || expected.includes(found);

describe("amounts in English news", () => {
  it.each(ENGLISH_PAGE_AMOUNTS)("%s", (text, expected) => {
    const found = findQuantities(text, { lang: "en" }).map(({ text: words, low, best, high, unit, counted }) => [words, low, best, high, unit, counted?.text ?? null].join("|"));
    expect(found).toEqual(expected.map((row) => row.split("|").map((cell) => (cell === "null" ? "" : cell)).join("|")));
  });
});

describe("amounts in English reports of fighting", () => {
  it.each(ENGLISH_CONFLICT_AMOUNTS)("%s", (text, expected) => {
    const found = findQuantities(text, { lang: "en" }).map(({ text: words, low, best, high, qualifier, counted, status }) => [words, low, best, high, qualifier, counted?.text ?? null, status].map(String).join("|"));
    expect(found).toEqual(expected);
  });
});

describe("amounts in news", () => {
  it.each(FRENCH_NEWS_AMOUNTS)("%s", (text, expected) => {
    const found = findQuantities(text, { lang: "fr" }).map(({ text: words, low, best, high, counted, status }) => [words, low, best, high, counted?.text ?? null, status]);
    expect(found).toEqual(expected.map(([words, ...values]) => [expect.toSatisfy((seen: string) => overlaps(seen, words)), ...values]));
  });
});

describe("every amount and date of a sentence in the news", () => {
  it.each([...FRENCH_NEWSROOM_AMOUNTS, ...FRENCH_WIRE_AMOUNTS])("%s", (text, expected) => {
    const found = findQuantities(text, { lang: "fr" });
    expect(found.map(({ text: words, low, best, high, counted, status }) => [words, low, best, high, counted?.text ?? null, status])).toEqual(expected);
  });

  it.each(FRENCH_NEWSROOM_DATES)("%s", (text, expected) => {
    const found = findDates(text, { lang: "fr", reference: NEWSROOM_PUBLISHED });
    expect(found.map(({ text: words, from, to }) => [words, from, to])).toEqual(expected);
  });
});

describe("dates in news", () => {
  it.each(FRENCH_NEWS_DATES)("%s", (text, expected) => {
    const bounded = findDates(text, { lang: "fr", reference: PUBLISHED }).filter(({ from, text: words }) => from !== null || expected.some(([named]) => overlaps(words, named)));
    expect(bounded.map(({ text: words, from, to }) => [words, from, to])).toEqual(expected.map(([words, from, to]) => [expect.toSatisfy((seen: string) => overlaps(seen, words)), from, to]));
  });
});
