import { finding } from "../../src/core/report/finding";
import { toldOnce } from "../../src/templates/told-once";

const doubt = (file: string, cell: string) =>
  finding({ code: "formula-wrong", severity: "warning", file, sheet: "说明", cell, params: { fault: "甲" } });

describe("a mistake that is printed in the form", () => {
  it("is told once, with the number of files that have it", () => {
    const told = toldOnce(["甲.xlsx", "乙.xlsx", "丙.xlsx"].map((file) => doubt(file, "B4")));
    expect(told).toEqual([{ ...doubt("甲.xlsx", "B4"), params: { fault: "甲", files: 3 } }]);
  });

  it("in another cell is another mistake, and one alone stays as it is", () => {
    const two = [doubt("甲.xlsx", "B4"), doubt("乙.xlsx", "B5")];
    expect(toldOnce(two)).toEqual(two);
  });
});
