import { nearestHeadings } from "../../../src/taskpane/select/nearest-headings";
import { makeFinding } from "../../support/make-finding";

const names = { name: "学校名称", students: "在校生数" };
const near = (params: Record<string, string | number | null>) =>
  nearestHeadings([makeFinding(), makeFinding({ code: "template-not-recognised", params })], names);

describe("nearestHeadings", () => {
  it("names the fields that were found, and leaves other headings as they stand", () => {
    expect(near({ nearest: "name、students、备注栏", row: 3 })).toEqual({
      headings: ["学校名称", "在校生数", "备注栏"],
      row: 3,
    });
  });

  it("does without a row", () => {
    expect(near({ nearest: "name", row: null })?.row).toBeNull();
  });

  it("is null where nothing came near, or a table was found", () => {
    expect(near({ nearest: null, row: null })).toBeNull();
    expect(nearestHeadings([makeFinding()], names)).toBeNull();
  });
});
