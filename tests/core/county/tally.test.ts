import { judgeTally, type Tally } from "../../../src/core/county/tally";
import { figure } from "../../support/county-facts";
import { judging, makePart, SOURCE } from "../../support/part-context";

const PART = makePart({
  label: "小学",
  labelEn: "primary",
  op: "<=",
  unit: "人",
  requirement: { value: 45 },
});
const AT = { file: "甲.xlsx", sheet: "学校填报数据", cell: "E17" };
const tally = (other: Partial<Tally>): Tally => ({ sure: 0, open: 0, largest: null, at: AT, ...other });
const printed = (value: number | null) => ({
  field: "largePrimaryClasses" as const,
  figure: figure(value, "B7"),
});

const inClasses = () => judging(PART, { indicator: { id: "G5", scope: "class" } });
const SCHOOLS = { ...PART, labelEn: "primary schools" };
const inSchools = () => judging(SCHOOLS, { indicator: { id: "G4", scope: "school" } });

describe("what a form counts, where no list tells the classes or schools", () => {
  it.each([
    [0, true],
    [1, false],
    [null, null],
  ])("%p that exceed: met %p", (value, met) => {
    const { context, findings } = inClasses();
    expect(judgeTally(context, null, printed(value))).toEqual([
      {
        ...{ indicator: "G5", part: "小学", actual: value, required: 0, op: "<=", met, unit: "个" },
        ...{ file: "县.xlsx", sheet: "表4", cell: "B7", source: SOURCE },
      },
    ]);
    expect(findings.map(({ code }) => code)).toEqual(
      met === null ? ["missing"] : met ? [] : ["county-below-standard"],
    );
  });

  it.each([
    [inClasses, "小学", "超过45人的小学班级", "primary classes of more than 45 pupils", "个"],
    [inSchools, "小学", "超过45人的小学", "primary schools of more than 45 pupils", "所"],
    [inClasses, null, "超过45人的班级", "classes of more than 45 pupils", "个"],
    [inSchools, null, "超过45人的学校", "schools of more than 45 pupils", "所"],
  ])("are named %#: by what exceeds", (of, part, label, labelEn, unit) => {
    const { context, findings } = of();
    const own = part === null ? { ...context.part, label: null, labelEn: null } : context.part;
    judgeTally({ ...context, part: own }, null, printed(2));
    expect(findings).toMatchObject([{ actual: 2, required: 0, params: { label, labelEn, unit, op: "<=" } }]);
  });

  it("nothing counted and nothing listed is not asked", () => {
    expect(judgeTally(inClasses().context, null, null)).toEqual([]);
  });
});

describe("what lists tell", () => {
  it.each([
    [{ sure: 0, open: 0 }, true, 0],
    [{ sure: 0, open: 1 }, null, null],
    [{ sure: 2, open: 1 }, false, 2],
  ])("of %j met is %p, %p exceed", (given, met, actual) => {
    expect(judgeTally(inSchools().context, tally(given), null)).toEqual([
      {
        ...{ indicator: "G4", part: "小学", actual, required: 0, op: "<=", met, unit: "所" },
        ...{ ...AT, source: SOURCE },
      },
    ]);
  });

  it("without a count of a form, the largest is the entry", () => {
    const entries = judgeTally(inClasses().context, tally({ sure: 1, largest: 47 }), null);
    expect(entries).toMatchObject([{ actual: 47, required: 45, met: false, unit: "人" }]);
  });

  it.each([
    [{ sure: 2 }, 2, []],
    [{ sure: 2 }, 1, ["value-mismatch"]],
    [{ sure: 2, open: 1 }, 1, []],
    [{ sure: 2 }, null, ["missing"]],
    [{ sure: 0, open: 1 }, null, ["missing"]],
  ])("of %j, where the form counts %p, told is %p", (given, count, codes) => {
    const { context, findings } = inClasses();
    judgeTally(context, tally({ ...given, largest: 47 }), printed(count));
    expect(findings.map(({ code, cell }) => [code, cell])).toEqual(codes.map((code) => [code, "B7"]));
  });

  it("the list decides, not what the form counts", () => {
    const entries = judgeTally(inClasses().context, tally({ sure: 0, largest: 45 }), printed(3));
    expect(entries).toMatchObject([{ actual: 0, required: 0, met: true, unit: "个" }]);
  });
});
