import { gridSheet, type TestCell } from "../../support/grid-sheet";
import { answers, check, said, SCHOOLS } from "./schools";

test.each([
  ["means the grounds without a unit", "（㎡）"],
  ["never means rooms", ""],
])("a line over the table that names 亩 as its one unit of areas %s", (_, unit) => {
  const headings = [
    ...["学校名称", "学段", "在校生数", "高于规定学历教师", "骨干教师", "体艺教师"],
    ...[`教学及辅助用房面积${unit}`, `体育馆面积${unit}`, "运动场地面积", "教学仪器设备值", "多媒体教室数"],
  ];
  const rows = SCHOOLS.map((one): TestCell[] => [
    ...[one.name, one.stage, one.pupils, one.above, one.backbone, one.pe + one.music + one.art],
    ...[one.rooms, one.gym, (one.ground * 3) / 2000, one.equipment / 1e4, one.multimedia],
  ]);
  const sheet = gridSheet([["泗河县学校情况汇总表"], ["单位：人、亩、万元、间"], headings, ...rows]);
  expect(said(check(sheet))).toEqual(answers(SCHOOLS));
});
