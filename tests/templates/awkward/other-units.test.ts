import { rawTable, type RawColumn } from "./raw-table";
import { answers, check, said, SCHOOLS } from "./schools";

const READ = answers(SCHOOLS);

test.each([
  ["a group", "体育馆>个数", "体育馆>面积（㎡）"],
  ["a group that says 数量", "体育馆>数量", "体育馆>面积"],
  ["a unit", "体育馆（座）", "体育馆建筑面积"],
  ["words", "体育馆个数", "其中：体育馆面积（㎡）"],
  ["a question", "有无体育馆", "体育馆建筑面积（平方米）"],
])("the number of gyms, told by %s, is no area", (_, count, area) => {
  const gym: RawColumn[] = [
    [count, (one) => (one.gym > 0 ? 1 : 0)],
    [area, (one) => one.gym],
  ];
  expect(said(check(rawTable({ gym })))).toEqual(READ);
});

test("how many rooms there are is no area, and an area is no number of rooms", () => {
  const sheet = rawTable({
    rooms: [
      ["教学及辅助用房>间数", () => 40],
      ["教学及辅助用房>面积（㎡）", (one) => one.rooms],
    ],
    ground: [
      ["运动场（个）", () => 2],
      ["室外运动场地面积（㎡）", (one) => one.ground],
    ],
    multimedia: [
      ["网络多媒体教室>面积", () => 900],
      ["网络多媒体教室>间数", (one) => one.multimedia],
    ],
  });
  expect(said(check(sheet))).toEqual(READ);
});

test.each([
  ["教学仪器设备>数量（台/件）", "教学仪器设备>总值（元）"],
  ["教学仪器设备>数量", "教学仪器设备>价值（元）"],
  ["教学仪器设备（台）", "教学仪器设备总价值（元）"],
  ["教学仪器设备套数", "教学、科研仪器设备资产值（元）"],
])("%s is no money, %s is", (pieces, worth) => {
  const equipment: RawColumn[] = [
    [pieces, () => 3120],
    [worth, (one) => one.equipment],
  ];
  expect(said(check(rawTable({ equipment })))).toEqual(READ);
});

test("a share in per cent is no number of teachers", () => {
  const share: RawColumn = ["高于规定学历教师（%）", () => 80];
  const both = rawTable({ above: [share, ["高于规定学历专任教师（人）", (one) => one.above]] });
  expect(said(check(both))).toEqual(READ);
  const alone = check(rawTable({ above: [share] }));
  expect(alone.schools.map(({ values }) => values.R1)).toEqual(SCHOOLS.map(() => null));
  expect(alone.findings.map(({ code }) => code)).toContain("indicator-absent");
});
