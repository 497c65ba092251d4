import { summariseEdits } from "../../../src/taskpane/select/summarise-edits";
import type { Edit } from "../../../src/workbook/edit";

const rule = (sheet: string, rows: number): Edit => ({
  kind: "add-rule",
  sheet,
  areas: [
    { top: 4, left: 6, bottom: 3 + rows, right: 7 },
    { top: 40, left: 6, bottom: 40, right: 6 },
  ],
  formula: "TRUE",
  look: {},
});
const cells = (sheet: string, rows: readonly number[]): Edit => ({
  kind: "set-cells",
  sheet,
  cells: rows.map((row) => ({ row, column: 6, content: 1 })),
});

describe("summariseEdits", () => {
  it("adds up rules and cells sheet by sheet", () => {
    expect(
      summariseEdits([rule("甲", 10), cells("乙", [1, 2]), rule("甲", 1), rule("乙", 1), cells("乙", [3])]),
    ).toEqual([
      { kind: "rules", sheet: "甲", rules: 2, cells: 24 },
      { kind: "cells", sheet: "乙", cells: 3 },
      { kind: "rules", sheet: "乙", rules: 1, cells: 3 },
    ]);
  });

  it("names sheets that come and go, and marks that go", () => {
    const edits: Edit[] = [
      { kind: "remove-rules", sheet: null, signature: "QB:" },
      { kind: "remove-sheet", name: "QB图例" },
      { kind: "add-sheet", name: "问题台账", cells: [] },
    ];
    expect(summariseEdits(edits)).toEqual([
      { kind: "removeRules", sheet: null },
      { kind: "removeSheet", sheet: "QB图例" },
      { kind: "newSheet", sheet: "问题台账" },
    ]);
  });

  it("does not speak of QB's own settings", () => {
    expect(summariseEdits([{ kind: "set-setting", key: "qb.marks", value: "{}" }])).toEqual([]);
  });
});
