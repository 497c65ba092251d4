import { ownerCode } from "../../../src/forms/fill-official/owner-codes";

test.each([
  ["中央教育部门", 1],
  ["省级教育部门", 3],
  ["地级教育部门", 5],
  ["县级教育部门", 7],
  ["县（区）级教育部门", 7],
  [" 区 教育局 ", 7],
  ["县级其他部门", 8],
  ["地方企业", 9],
  ["民办", 10],
  ["７", 7],
  ["10", 10],
])("%s is %i in the note's list", (written, code) => {
  expect(ownerCode(written)).toBe(code);
});

test.each(["", "公办", "教育部门", "811", "0", "11", "民办公助", "某县教育局和企业"])(
  "%s is not surely one",
  (written) => {
    expect(ownerCode(written)).toBeNull();
  },
);
