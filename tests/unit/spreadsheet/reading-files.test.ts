import { zipSync, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { checkXlsx } from "@/lib/adapters/spreadsheet/check-xlsx";
import { ImportFailure } from "@/lib/adapters/import/import-failure";
import { readTable } from "@/lib/adapters/spreadsheet/read-table";
import { readXlsx } from "@/lib/adapters/spreadsheet/read-xlsx";
import { writtenXlsx } from "@/tests/support/spreadsheet/written";
import { SHEET_LIMITS } from "@/lib/limits";

const text = (content: string, encoding: BufferEncoding = "utf8"): Uint8Array => Buffer.from(content, encoding);
const codeOf = async (read: (bytes: Uint8Array) => Promise<unknown>, bytes: Uint8Array): Promise<string> => {
  try {
    await read(bytes);
    return "read";
  } catch (error) {
    if (error instanceof ImportFailure) return error.code;
    throw error;
  }
};

describe("CSV", () => {
  it.each([
    ["commas", text("question,claimant\nQ,A\n")],
    ["semicolons, as in France", text("question;claimant\r\nQ;A\r\n")],
    ["tabs", text("question\tclaimant\nQ\tA")],
    ["bars", text("question|claimant\nQ|A\n")],
    ["a byte order mark", text("\ufeffquestion,claimant\nQ,A\n")],
    ["UTF-16", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("question;claimant\nQ;A\n", "utf16le")])],
    ["a stated separator", text("sep=;\nquestion;claimant\nQ;A\n")],
    ["empty lines above the header", text(",\n,\nquestion,claimant\nQ,A\n")],
  ])("with %s", async (_, bytes) => {
    const { headers, rows } = await readTable(bytes);
    expect(headers).toEqual(["question", "claimant"]);
    expect(rows.map(({ cells }) => cells)).toEqual([["Q", "A"]]);
  });

  it("in windows-1252", async () => {
    const { rows } = await readTable(Buffer.from("question;claimant\nQ;l\u0092arm\u00e9e\n", "latin1"));
    expect(rows[0]?.cells).toEqual(["Q", "l’armée"]);
  });

  it("takes commas inside semicolon cells, line ends in quotes and stray quotes", async () => {
    const { headers, rows } = await readTable(text('question;claimant;quote\nQ, or not?;A;"two\nlines; ""said"""\nQ;B;5" gun\n'));
    expect(headers).toHaveLength(3);
    expect(rows).toEqual([
      { row: 2, cells: ["Q, or not?", "A", 'two\nlines; "said"'] },
      { row: 3, cells: ["Q", "B", '5" gun'] },
    ]);
  });

  it("takes the guard against formulas off", async () => {
    const { rows } = await readTable(text("question,claimant\n'=Q,-5\n"));
    expect(rows[0]?.cells).toEqual(["=Q", "-5"]);
  });

  it("refuses what it cannot read", async () => {
    expect(await codeOf(readTable, text(""))).toBe("empty");
    expect(await codeOf(readTable, text(" \n\n"))).toBe("empty");
    expect(await codeOf(readTable, text('question,claimant\n"Q,A\n'))).toBe("unreadable");
    expect(await codeOf(readTable, text(`question,claimant\n${"x,".repeat(300)}\n`))).toBe("too-many-rows");
    expect(await codeOf(readTable, text(`question,claimant\n${"Q,A\n".repeat(100_001)}`))).toBe("too-many-rows");
    expect(await codeOf(readTable, text(`question,claimant\n"${"x".repeat(1_100_000)}",A\n`))).toBe("unreadable");
    expect(await codeOf(readTable, Buffer.from([1, 2, 0, 0, 3, 4]))).toBe("not-a-table");
  });
});

describe("JSON", () => {
  it("takes a list of rows; numbers stay numbers and a chain may be a list", async () => {
    const { headers, rows } = await readTable(text('[{"question":"Q","low":1.125},{"question":"R","chain":["A","B"],"claimant":null}]'));
    expect(headers).toEqual(["question", "low", "chain", "claimant"]);
    expect(rows).toEqual([
      { row: 1, cells: ["Q", 1.125, null, null] },
      { row: 2, cells: ["R", null, "A > B", null] },
    ]);
  });

  it.each([["{}", "not-a-table"], ["[1]", "not-a-table"], ['[{"a":{"b":1}}]', "not-a-table"], ["[{]", "unreadable"]])("refuses %s", async (json, code) => {
    expect(await codeOf(readTable, text(json))).toBe(code);
  });
});

const WORKBOOK = {
  "[Content_Types].xml": strToU8('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
  "_rels/.rels": strToU8('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'),
  "xl/workbook.xml": strToU8(
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
  ),
  "xl/_rels/workbook.xml.rels": strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  ),
};
const workbook = (cells: string): Uint8Array =>
  zipSync({
    ...WORKBOOK,
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`),
  });
const le32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const inline = (address: string, said: string): string => `<c r="${address}" t="inlineStr"><is><t>${said}</t></is></c>`;

describe("XLSX", () => {
  it("keeps numbers, gives dates as days and formulas as their saved value", async () => {
    const bytes = await writtenXlsx({ headers: ["question", "claimant", "best"], rows: [["=1+1", "A", 1.125], ["Q", null, -5]], leftOut: 0 });
    const { headers, rows } = await readXlsx(bytes);
    expect(headers).toEqual(["question", "claimant", "best"]);
    expect(rows).toEqual([{ row: 2, cells: ["=1+1", "A", 1.125] }, { row: 3, cells: ["Q", null, -5] }]);
    const formula = workbook(`<row r="1">${inline("A1", "question")}</row><row r="2"><c r="A2"><f>1+1</f><v>2</v></c></row>`);
    expect((await readXlsx(formula)).rows[0]?.cells).toEqual([2]);
  });

  it("keeps texts that the format or its writer would trip over", async () => {
    const words = ["constructor", "__proto__", "_x0041_", "<b>&amp;\"'", "two\nlines", "007", "TRUE"];
    const { rows } = await readXlsx(await writtenXlsx({ headers: ["answer"], rows: [...words, "a\u0001b\ud800"].map((word) => [word]), leftOut: 0 }));
    expect(rows.map(({ cells }) => String(cells[0]).trim())).toEqual([...words, "ab"]);
  });

  it("refuses cells far outside the table, which would fill every row up to them", async () => {
    const head = `<row r="1">${inline("A1", "question")}</row>`;
    expect(await codeOf(readXlsx, workbook(`${head}<row r="1048576">${inline("A1048576", "x")}</row>`))).toBe("too-many-rows");
    expect(await codeOf(readXlsx, workbook(`${head}<row r="2">${inline("XFD2", "x")}</row>`))).toBe("too-many-rows");
  });

  it("refuses a sheet that unpacks to more than a table needs", async () => {
    const limits = { ...SHEET_LIMITS, xmlPartBytes: 100_000, zipUnpackedBytes: 150_000 };
    const part = (size: number): Uint8Array => new Uint8Array(size).fill(32);
    const refused = { code: "expands-too-much" };
    await expect(checkXlsx(zipSync({ ...WORKBOOK, "xl/worksheets/sheet1.xml": part(100_001) }), limits)).rejects.toMatchObject(refused);
    const several = { "xl/worksheets/sheet1.xml": part(90_000), "xl/worksheets/sheet2.xml": part(90_000) };
    await expect(checkXlsx(zipSync({ ...WORKBOOK, ...several }), limits)).rejects.toMatchObject(refused);
    await expect(checkXlsx(zipSync({ ...WORKBOOK, "xl/media/image1.png": part(200_000), "xl/worksheets/sheet1.xml": part(9) }), limits)).resolves.toBeDefined();
    // A header that names a smaller size than the part has.
    const lying = Buffer.from(zipSync({ "xl/worksheets/sheet1.xml": part(5_000) }));
    for (const [signature, field] of [[0x04034b50, 22], [0x02014b50, 24]] as const) lying.writeUInt32LE(10, lying.indexOf(le32(signature)) + field);
    await expect(checkXlsx(lying, limits)).rejects.toMatchObject({ code: "unreadable" });
  });

  it("refuses a damaged zip, a zip that is no workbook and a protected one", async () => {
    const whole = workbook(`<row r="1">${inline("A1", "question")}</row>`);
    expect(await codeOf(readXlsx, whole.slice(0, whole.length - 60))).toBe("unreadable");
    expect(await codeOf(readXlsx, zipSync({ "word/document.xml": strToU8("<w/>") }))).toBe("not-a-table");
    const compound = (part: string) => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), Buffer.from(part, "utf16le")]);
    expect(await codeOf(readXlsx, compound("EncryptedPackage"))).toBe("encrypted");
    expect(await codeOf(readXlsx, compound("Workbook"))).toBe("old-spreadsheet");
    expect(await codeOf(readXlsx, compound("WordDocument"))).toBe("not-a-table");
    expect(await codeOf(readXlsx, workbook(""))).toBe("empty");
  });
});
