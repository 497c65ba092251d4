import { exclusionFinder } from "../../../src/core/verdict/exclusion";
import { NATIONAL } from "../../support/national-standard";

const find = exclusionFinder(NATIONAL.exclusions);
const idOf = (name: string, type: string, students: number) => find(name, type, students)?.id ?? null;

test.each([
  ["泗河县特殊教育学校", "", 120, "special-school"],
  ["泗河县职业中学", "", 800, "vocational-school"],
  ["河口教学点", "", 49, "small-teaching-point"],
  ["河口教学点", "", 50, null],
  ["河口教学点", "", 0, "small-teaching-point"],
  ["河口教学点", "", NaN, null],
  ["河口小学", "", 12, null],
  ["河口小学", "小学教学点", 12, "small-teaching-point"],
  ["育智学校", "特殊教育学校", 60, "special-school"],
])("%s, %p, %p pupils: %p", (name, type, students, id) => {
  expect(idOf(name, type, students)).toBe(id);
});

test("the type decides over the name", () => {
  expect(idOf("职业中学附属小学", "九年一贯制学校", 500)).toBeNull();
});

test.each(["小学", "初中", "初中部", "小学学段", "初级中学", "中学"])(
  "a type %p only repeats the stage: the name decides",
  (type) => {
    expect(idOf("泗河县特殊教育学校", type, 120)).toBe("special-school");
  },
);

test("a word is taken literally", () => {
  const [special] = NATIONAL.exclusions;
  const odd = exclusionFinder([{ ...(special as NonNullable<typeof special>), words: ["a.b("] }]);
  expect(odd("a.b( 学校", "", 5)).not.toBeNull();
  expect(odd("axb( 学校", "", 5)).toBeNull();
});

test("without exclusions everybody counts", () => {
  expect(exclusionFinder([])("泗河县特殊教育学校", "", 5)).toBeNull();
});

test("the first exclusion that holds is named", () => {
  expect(idOf("特殊教育学校教学点", "", 20)).toBe("special-school");
});
