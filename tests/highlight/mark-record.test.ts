import fc from "fast-check";
import {
  legendSheet,
  MARKS_KEY,
  readMarkRecord,
  RUN_CELL,
  writeMarkRecord,
} from "../../src/highlight/mark-record";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { gridSheet, testWorkbook, type TestCell } from "../support/grid-sheet";

const RULES = { "表Ⅱ-2": "1a-2b" };
const RECORD = { run: "r1", day: "2024-09-01", sheets: ["表Ⅱ-2"], legend: "QB检查结果" };

describe("what a workbook remembers of its marks", () => {
  test("is read as it was written", () => {
    const record = { ...RECORD, rules: RULES };
    expect(readMarkRecord(writeMarkRecord(record))).toEqual({ version: 1, ...record });
    expect(readMarkRecord(writeMarkRecord(RECORD))).toEqual({ version: 1, ...RECORD });
  });

  test("anything else is nothing, without a throw", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readMarkRecord(text)).toBeNull();
      }),
    );
    expect(readMarkRecord(undefined)).toBeNull();
    const broken = [
      { run: 1 },
      { day: null },
      { sheets: [1] },
      { sheets: "表" },
      { legend: 3 },
      { version: "1" },
    ];
    const unread = JSON.stringify({ version: 1, ...RECORD, rules: { "表Ⅱ-2": 3 } });
    expect(readMarkRecord(unread)).toEqual({ version: 1, ...RECORD });
    for (const part of broken) {
      expect(readMarkRecord(JSON.stringify({ version: 1, ...RECORD, ...part }))).toBeNull();
    }
  });
});

describe("the legend sheet of ours", () => {
  const legend = (name: string, run: string) => {
    const rows: TestCell[][] = Array.from({ length: RUN_CELL.row + 1 }, () => []);
    rows[RUN_CELL.row] = [...Array<TestCell>(RUN_CELL.column).fill(null), run];
    return gridSheet(rows, { name });
  };
  const remembering = (...sheets: ReturnType<typeof gridSheet>[]): WorkbookSnapshot => ({
    ...testWorkbook(sheets),
    settings: new Map([[MARKS_KEY, writeMarkRecord(RECORD)]]),
  });

  test("is the one that carries the run the workbook remembers", () => {
    expect(legendSheet(remembering(legend("QB检查结果", "r1")))?.name).toBe("QB检查结果");
  });

  test("is its new owner's under a new name", () => {
    expect(legendSheet(remembering(legend("给局长", "r1")))).toBeNull();
  });

  test("is not a sheet of somebody else's that has its name", () => {
    expect(legendSheet(remembering(legend("QB检查结果", "")))).toBeNull();
    expect(legendSheet(testWorkbook([legend("QB检查结果", "r1")]))).toBeNull();
  });
});
