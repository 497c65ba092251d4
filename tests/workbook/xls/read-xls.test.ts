import { bookOf } from "../../../src/workbook/cells/flat-book";
import { WorkbookError } from "../../../src/workbook/port";
import { answerXls } from "../../../src/workbook/xls/answer-xls";
import { readXls } from "../../../src/workbook/xls/read-xls";
import { bookIn } from "../../../src/workbook/xls/xls-answer";
import { Kind, type SheetSnapshot } from "../../../src/workbook/snapshot";
import { oldXls } from "../../support/old-xls";
import { seededRandom } from "../../support/random";

// SheetJS tells the console of records it does not know.
beforeAll(() => jest.spyOn(console, "error").mockImplementation(() => undefined));
afterAll(() => jest.restoreAllMocks());

const whole = oldXls();
const [sheet, hidden] = bookOf(readXls(whole), "汇总.xls").sheets as [SheetSnapshot, SheetSnapshot];

describe("an old workbook", () => {
  it("has its sheets, hidden ones as hidden", () => {
    expect([sheet.name, sheet.state, hidden.name, hidden.state]).toEqual([
      "汇总表",
      "visible",
      "底稿",
      "hidden",
    ]);
    expect([sheet.rows, sheet.columns]).toEqual([5, 5]);
  });

  it("keeps each value with its kind", () => {
    expect([sheet.text(2, 0), sheet.number(2, 1), sheet.number(4, 1)]).toEqual(["光明小学", 450, 500.5]);
    expect([sheet.kind(4, 2), sheet.kind(4, 3), sheet.text(4, 3)]).toEqual([Kind.boolean, Kind.text, "4.21"]);
    expect([sheet.kind(3, 4), sheet.text(3, 4)]).toEqual([Kind.error, "#DIV/0!"]);
    expect([sheet.kind(4, 4), sheet.kind(9, 9)]).toEqual([Kind.blank, Kind.blank]);
  });

  it("keeps results unrounded beside their formulas", () => {
    expect([sheet.number(3, 3), sheet.computed(3, 3)]).toEqual([2 / 3, true]);
  });

  it("keeps dates as serial numbers with their format", () => {
    expect([sheet.number(2, 4), /y/i.test(sheet.format(2, 4))]).toEqual([45_170, true]);
  });

  it("keeps merges", () => {
    expect(sheet.merges).toContainEqual({ top: 0, left: 2, bottom: 0, right: 3 });
    expect(sheet.merges).toHaveLength(2);
  });

  it("of Excel 5 and of the XML kind is read too", () => {
    for (const type of ["biff5", "xlml"] as const) {
      const [first] = bookOf(readXls(oldXls(type)), "汇总.xls").sheets;
      expect([type, first?.number(2, 1), first?.number(3, 3)]).toEqual([type, 450, 2 / 3]);
    }
  });
});

describe("an old workbook that was harmed", () => {
  const codeOf = (bytes: Uint8Array) => {
    const answer = answerXls(bytes);
    return "code" in answer ? answer.code : "read";
  };

  it("is damaged where it was cut off", () => {
    for (const share of [0.2, 0.4, 0.6]) {
      expect([share, codeOf(whole.slice(0, whole.length * share))]).toEqual([share, "damaged"]);
    }
  });

  it("is read or refused with a code, wherever bytes were changed", () => {
    const random = seededRandom(5);
    for (let round = 0; round < 150; round++) {
      const bytes = Uint8Array.from(whole);
      for (let change = 0; change <= round % 20; change++) {
        bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
      }
      expect(["read", "damaged", "encrypted", "too-large"]).toContain(codeOf(bytes));
    }
  });

  it("is told in the other thread as what it is", () => {
    expect(() => bookIn({ code: "encrypted", detail: "" }, "a.xls")).toThrow(WorkbookError);
    expect(() => bookIn({ code: "no such code", detail: "" }, "a.xls")).toThrow(/^damaged/);
  });
});
