import { findingKey } from "../../../src/taskpane/select/finding-key";
import { makeFinding } from "../../support/make-finding";

describe("findingKey", () => {
  it("outlives rows that were inserted or sorted", () => {
    expect(findingKey(makeFinding({ cell: "V6" }))).toBe(findingKey(makeFinding({ cell: "V19" })));
  });

  it("outlives a number that changed without being mended", () => {
    expect(findingKey(makeFinding({ actual: 2 }))).toBe(findingKey(makeFinding({ actual: 3 })));
  });

  it.each([
    { school: "丁湖小学" },
    { stage: "初中" },
    { indicator: "R5" },
    { code: "below-standard" },
    { sheet: "2" },
  ] as const)("differs with %o", (other) => {
    expect(findingKey(makeFinding(other))).not.toBe(findingKey(makeFinding()));
  });

  it("knows a finding of no school by its cell", () => {
    const one = makeFinding({ school: null, cell: "G60" });
    expect(findingKey(one)).not.toBe(findingKey({ ...one, cell: "H60" }));
  });
});
