import { checkSnapshots } from "../../src/check-workbook";
import { NOTHING_SAID, type Said } from "../../src/corrections/said";
import { isInForce, resolve } from "../../src/standards/resolve";
import { gridSheet, testWorkbook, type TestCell } from "../support/grid-sheet";

const VISITING = { relaxSmallRuralTeachers: true };
const VENUES = { relaxVenues: true };

interface Given {
  readonly lines?: Readonly<Record<string, TestCell>>;
  readonly settings?: Readonly<Record<string, boolean>>;
  readonly region?: string;
  readonly said?: Said;
}

const LINES: Readonly<Record<string, TestCell>> = {
  学校名称: "松坡小学",
  学校类型: "小学",
  是否人口密度过高的大城市中心城区学校: "是",
  是否50人及以上但不足100人的乡村小规模学校和教学点: "是",
  小学学生人数: 80,
  体育专任教师人数: 0,
  音乐专任教师人数: 0,
  美术专任教师人数: 0,
  艺术专任教师人数: 0,
  "体育交流轮岗/兼职/走教教师人数": 1,
  "音乐交流轮岗/兼职/走教教师人数": null,
  "艺术交流轮岗/兼职/走教教师人数": 1,
  学校体育馆面积: 0,
  校内体育场面积: 400,
  校外租赁场馆面积: 300,
  校内其他体育场面积: 100,
};

/** R3 and R5 of the school's own form, and what is told of relaxations. */
function check({ lines = {}, settings = {}, region = "000000", said = NOTHING_SAID }: Given) {
  const rows = Object.entries({ ...LINES, ...lines }).map(([item, value], at): TestCell[] => [
    ...[at + 1, "类别", item, /人数/.test(item) ? "人" : /面积/.test(item) ? "平方米" : "", value],
  ]);
  const sheet = gridSheet([["序号", "类别", "填报项目", "单位", "填报值"], ...rows], {
    name: "学校填报数据",
  });
  const standard = resolve(region, "2025-09-01", settings);
  if (!isInForce(standard)) throw new Error("no standard");
  const { schools, findings } = checkSnapshots([testWorkbook([sheet])], { standard, said }).report;
  const told = findings.flatMap(({ code, params }) =>
    /^relaxation-/.test(code) ? [[code, params["id"], params["amount"] ?? params["reason"]]] : [],
  );
  return { R3: schools[0]?.values.R3, R5: schools[0]?.values.R5, told };
}

test("nothing of it counts unless the setting is on", () => {
  expect(check({})).toEqual({ R3: 0, R5: 5, told: [] });
});

test("visiting teachers of a small rural school's own form count where the setting is on", () => {
  const used = [["relaxation-used", "visiting-teachers", 2]];
  expect(check({ settings: VISITING })).toEqual({ R3: 2.5, R5: 5, told: used });
});

test("a school that says it is none, or has another number of pupils, counts none", () => {
  const no = { 是否50人及以上但不足100人的乡村小规模学校和教学点: "否" };
  expect(check({ settings: VISITING, lines: no })).toEqual({ R3: 0, R5: 5, told: [] });
  const many = { 小学学生人数: 100 };
  const refused = [["relaxation-unmet", "visiting-teachers", "pupils"]];
  expect(check({ settings: VISITING, lines: many })).toEqual({ R3: 0, R5: 4, told: refused });
});

test("rented and other grounds count for a crowded city centre's school alone, and in 喀什 for every one", () => {
  const used = (id: string) => [["relaxation-used", id, 400]];
  expect(check({ settings: VENUES })).toEqual({ R3: 0, R5: 10, told: used("dense-city-venues") });
  const lines = { 是否人口密度过高的大城市中心城区学校: "否" };
  expect(check({ settings: VENUES, lines })).toEqual({ R3: 0, R5: 5, told: [] });
  const inKashgar = check({ settings: VENUES, lines, region: "653100" });
  expect(inKashgar).toEqual({ R3: 0, R5: 10, told: used("kashgar-shared-venues") });
});

test("what a person said of the school goes before its form", () => {
  const said = {
    ...NOTHING_SAID,
    relaxations: [{ school: "松坡小学", id: "visiting-teachers", amount: 1 }],
  } as const;
  const used = [["relaxation-used", "visiting-teachers", 1]];
  expect(check({ settings: VISITING, said })).toEqual({ R3: 1.25, R5: 5, told: used });
});
