import { countiesOf, countyByLabel } from "../../src/standards/county-by-label";

const kashgar = countiesOf("喀什");

test("喀什 has its twelve counties, the nation none", () => {
  expect(kashgar).toHaveLength(12);
  expect(countiesOf("国家")).toEqual([]);
});

test.each([
  ["泽普县2026年优质均衡", "653124"],
  ["泽普", "653124"],
  ["2026 疏附县", "653121"],
  ["653122", "653122"],
  ["塔什库尔干县", "653131"],
  ["喀什市", "653101"],
])("a file named %s is of %s", (label, code) => {
  expect(countyByLabel(label, kashgar)?.code).toBe(code);
});

test.each(["汇总", "县", "疏", "泽普县和莎车县", ""])("%s names no one county", (label) => {
  expect(countyByLabel(label, kashgar)).toBeNull();
});
