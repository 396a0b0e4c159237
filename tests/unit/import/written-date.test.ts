import { describe, expect, it } from "vitest";
import { writtenDates } from "@/lib/adapters/import/dates/written-date";

describe("writtenDates", () => {
  it.each<[string, string | null, string[]]>([
    ["Publié le 3 mars 2024 à 10 h", "fr", ["2024-03-03"]],
    ["1er août 2023, mis à jour le 2 août 2023", "fr", ["2023-08-01", "2023-08-02"]],
    ["jeudi 9 janv. 2025", "fr", ["2025-01-09"]],
    ["Sept. 4th, 2021", "en", ["2021-09-04"]],
    ["Tue, 14 Feb 2023 08:10:27 EST", "en", ["2023-02-14"]],
    ["12. März 2024, 14:05 Uhr", "de", ["2024-03-12"]],
    ["3 de octubre de 2021", "es", ["2021-10-03"]],
    ["30 czerwca 2022", "pl", ["2022-06-30"]],
    ["15 август 2019", null, ["2019-08-15"]],
    ["2015. augusztus 20., 11:16", "hu", ["2015-08-20"]],
    ["8 يوليو 2024", "ar", ["2024-07-08"]],
    ["2024年7月8日 09:30", "ja", ["2024-07-08"]],
    ["2024년 7월 8일", "ko", ["2024-07-08"]],
    ["22.05.2023", "de", ["2023-05-22"]],
    ["05/07/2023", "fr", ["2023-07-05"]],
    ["05/17/2023 und 17/05/2023", "en", ["2023-05-17", "2023-05-17"]],
  ])("%j in %s holds %j", (text, language, dates) => {
    expect(writtenDates(text, language).map(({ date }) => date)).toEqual(dates);
  });

  it.each<[string, string, string | null]>([
    ["figures that may be either day", "05/07/2023", "en"],
    ["a month without its day", "mars 2024", "fr"],
    ["a day without its year", "le 3 mars", "fr"],
    ["a day that is none", "31 février 2024", "fr"],
    ["another word between day and year", "3 morts 2024", "fr"],
    ["a month that two languages name differently", "3 listopad 2020", null],
    ["a longer number", "120240302 et 2024030211", "fr"],
    ["a version", "1.2.3.2024", "fr"],
  ])("takes no date from %s", (_name, text, language) => {
    expect(writtenDates(text, language)).toEqual([]);
  });

  it("says where each stands", () => {
    const text = "Le 3 mars 2024, puis le 22.05.2023.";
    expect(writtenDates(text, "fr").map(({ start, end }) => text.slice(start, end))).toEqual(["3 mars 2024", "22.05.2023"]);
  });
});
