import { figureKey } from "../../../src/core/county/facts";
import type { CountyField } from "../../../src/core/county-field";
import type { NumberField } from "../../../src/core/field";
import { recogniseWorkbook } from "../../../src/templates/recognise-workbook";
import { gridSheet, testWorkbook, type TestCell } from "../../support/grid-sheet";

/** The lines of the form that schools fill in, in its order, with their units; each is filled with 100 and its number. */
const LINES = `学校名称||学校类型||学校代码||建校时间|年
是否2010年及之前规划并建成|是/否|是否2016年及之前规划并建成|是/否|是否人口密度过高的大城市中心城区学校|是/否
是否50人及以上但不足100人的乡村小规模学校和教学点|是/否|是否最大班额低于30人的农村小规模学校|是/否
小学学生人数|人|初中学生人数|人|进城务工人员随迁子女在校生人数|人
家庭住址在划片范围内的在校学生人数（小学）|人|家庭住址在划片范围内的在校学生人数（初中）|人|班级总数|个
每班25人以下班级个数|个|每班26-30人班级个数|个|每班31-35人班级个数|个|每班36-40人班级个数|个|每班41-45人班级个数|个
每班46-50人班级个数|个|每班51-55人班级个数|个|每班56-60人班级个数|个|每班61-65人班级个数|个|每班66人以上班级个数|个
专任教师总人数|人|专科学历教师人数（小学）|人|本科学历教师人数（小学）|人|本科学历教师人数（初中）|人
硕士学历教师人数（小学）|人|硕士学历教师人数（初中）|人|博士研究生学历教师人数（小学）|人|博士研究生学历教师人数（初中）|人
县级及以上骨干教师数|人|持有教师资格证的专任教师人数|人|近5年培训满360学时专任教师人数|人
体育专任教师人数|人|音乐专任教师人数|人|美术专任教师人数|人|艺术专任教师人数|人
体育交流轮岗/兼职/走教教师人数|人|音乐交流轮岗/兼职/走教教师人数|人|美术交流轮岗/兼职/走教教师人数|人|艺术交流轮岗/兼职/走教教师人数|人
教学及辅助用房总面积|平方米|室内体育用房面积|平方米|学校体育馆面积|平方米|校内体育场面积|平方米
校外租赁场馆面积|平方米|校内其他体育场面积|平方米|教学仪器设备资产值（账面原值）|万元|网络多媒体教室间数|间
音乐教室总间数|间|单间面积≥96㎡的音乐教室间数|间|73㎡≤单间面积＜96㎡的音乐教室间数|间|61㎡≤单间面积＜73㎡的音乐教室间数|间
美术教室总间数|间|单间面积≥90㎡的美术教室间数|间|67㎡≤单间面积＜90㎡的美术教室间数|间|61㎡≤单间面积＜67㎡的美术教室间数|间
上一年度公用经费预算总额|万元|上一年度公用经费决算总额|万元|上一年度教师培训经费预算总额|万元
本届毕业学生人数|人|毕业年级初一时在校学生数|人|毕业年级三年转入学生数|人|毕业年级三年转出学生数|人|毕业年级三年死亡学生数|人`
  .split(/[|\n]/)
  .reduce<(readonly [item: string, unit: string])[]>(
    (lines, text, at, all) => (at % 2 === 0 ? [...lines, [text, all[at + 1] ?? ""]] : lines),
    [],
  );

/** The number with which a line is filled: 100 and its place in the form. */
const of = (words: string) => 101 + LINES.findIndex(([item]) => item.startsWith(words));
const sum = (...words: readonly string[]) => words.reduce((total, one) => total + of(one), 0);

function read(type: string, texts: Readonly<Record<string, TestCell>> = {}) {
  const rows = LINES.map(([item, unit], at): TestCell[] => {
    const own: Readonly<Record<string, TestCell>> = {
      ...{ 学校名称: "河口学校", 学校类型: type, 学校代码: "2132000001", 建校时间: 1998 },
      ...texts,
    };
    const value = item in own ? (own[item] ?? null) : unit === "是/否" ? "否" : 101 + at;
    return [at + 1, "类别", item, unit, value, "是", null];
  });
  const headings = ["序号", "类别", "填报项目", "单位", "填报值", "是否必填", "备注说明"];
  const sheet = gridSheet([headings, ...rows], { name: "学校填报数据" });
  const { forms, tables } = recogniseWorkbook(testWorkbook([sheet], "河口学校.xlsx"));
  const table = tables[0]?.schools;
  const stages = Array.from({ length: table?.count ?? 0 }, (_, at) => table?.stage(at) ?? null);
  const figure = (field: CountyField) => forms[0]?.school?.figures.get(figureKey(field))?.value;
  const raw = (field: NumberField) => table && [...(table.fields.get(field)?.values ?? [])];
  return { school: forms[0]?.school, table, stages, figure, raw };
}

test("the form has its 68 lines", () => expect(LINES).toHaveLength(68));

describe("a primary school's form, line by line", () => {
  const { school, table, stages, figure, raw } = read("小学", { 初中学生人数: null });

  test("what school it is", () => {
    expect([table?.name(0), table?.type(0), table?.code?.(0), stages]).toEqual([
      ...["河口学校", "小学", "2132000001"],
      ["小学"],
    ]);
    expect(raw("students")).toEqual([of("小学学生人数")]);
  });

  test("teachers by degree, key teachers, certificates and training", () => {
    const degrees = ["associateTeachers", "bachelorTeachers", "masterTeachers", "doctorTeachers"] as const;
    expect(degrees.map(raw)).toEqual(
      ["专科学历", "本科学历", "硕士学历", "博士研究生"].map((degree) => [of(degree)]),
    );
    expect(raw("backboneTeachers")).toEqual([of("县级及以上骨干")]);
    expect((["certifiedTeachers", "trainedTeachers"] as const).map(figure)).toEqual([
      of("持有教师资格证"),
      of("近5年培训"),
    ]);
    expect(figure("teachers")).toBe(of("专任教师总人数"));
  });

  test("PE and arts teachers together, without those who come from other schools", () => {
    expect(raw("peArtTeachers")).toEqual([sum("体育专任", "音乐专任", "美术专任", "艺术专任")]);
  });

  test("rooms and sports areas; rented and other grounds only where somebody switches them on", () => {
    expect(raw("teachingRooms")).toEqual([of("教学及辅助用房")]);
    expect(raw("indoorSports")).toEqual([of("室内体育用房")]);
    expect(raw("sportsVenues")).toEqual([sum("学校体育馆", "校内体育场")]);
    expect(raw("sportsGround") ?? []).toEqual([]);
  });

  test("equipment and money in 元, multimedia rooms as they are", () => {
    expect(raw("equipmentValue")).toEqual([of("教学仪器设备") * 10_000]);
    expect(raw("multimediaRooms")).toEqual([of("网络多媒体")]);
    expect((["publicFundBudget", "trainingBudget"] as const).map(figure)).toEqual([
      of("上一年度公用经费预算") * 10_000,
      of("上一年度教师培训") * 10_000,
    ]);
  });

  test("classes by size, music and art rooms by area", () => {
    expect(figure("classes")).toBe(of("班级总数"));
    const bands = LINES.filter(([item]) => item.startsWith("每班"));
    expect(school?.classes.map(({ from, to, count }) => [from, to, count])).toEqual(
      bands.map(([item], at) => [
        at === 0 ? 0 : 21 + 5 * at,
        at === bands.length - 1 ? Infinity : 25 + 5 * at,
        of(item),
      ]),
    );
    const rooms = {
      music: [
        [96, Infinity],
        [73, 96],
        [61, 73],
      ],
      fineArt: [
        [90, Infinity],
        [67, 90],
        [61, 67],
      ],
    };
    const lines = {
      music: ["单间面积≥96", "73㎡≤", "61㎡≤单间面积＜73"],
      fineArt: ["单间面积≥90", "67㎡≤", "61㎡≤单间面积＜67"],
    };
    for (const kind of ["music", "fineArt"] as const) {
      expect(school?.rooms[kind].map(({ from, to, count }) => [from, to, count])).toEqual(
        rooms[kind].map((band, at) => [...band, of(lines[kind][at] ?? "")]),
      );
    }
    expect([figure("musicRooms"), figure("fineArtRooms")]).toEqual([of("音乐教室总"), of("美术教室总")]);
  });

  test("pupils of the neighbourhood, and nothing that only a junior stage has", () => {
    expect(figure("nearbyPrimary")).toBe(of("家庭住址在划片范围内的在校学生人数（小学）"));
    const junior = [
      "nearbyJunior",
      "graduates",
      "entrants",
      "transferredIn",
      "transferredOut",
      "deaths",
    ] as const;
    expect(junior.map(figure)).toEqual(junior.map(() => undefined));
  });
});

describe("a combined school's form, line by line", () => {
  const { stages, figure, raw, school } = read("九年一贯制", { 是否最大班额低于30人的农村小规模学校: "是" });

  test("each stage its own pupils and degrees, both the whole premises", () => {
    expect(stages).toEqual(["小学", "初中"]);
    expect(raw("students")).toEqual([of("小学学生人数"), of("初中学生人数")]);
    const [none, ...degrees] = (
      ["associateTeachers", "bachelorTeachers", "masterTeachers", "doctorTeachers"] as const
    ).map(raw);
    expect(none).toEqual([of("专科学历"), NaN]);
    expect(degrees).toEqual(
      ["本科学历教师人数", "硕士学历教师人数", "博士研究生学历教师人数"].map((degree) => [
        of(`${degree}（小学）`),
        of(`${degree}（初中）`),
      ]),
    );
    expect(raw("sportsVenues")).toEqual([0, 1].map(() => sum("学校体育馆", "校内体育场")));
  });

  test("the years of the leavers: leavers, entrants, comings, goings and deaths", () => {
    const fields = ["graduates", "entrants", "transferredIn", "transferredOut", "deaths"] as const;
    const lines = ["本届毕业", "毕业年级初一", "毕业年级三年转入", "毕业年级三年转出", "毕业年级三年死亡"];
    expect(fields.map(figure)).toEqual(lines.map(of));
    expect(figure("nearbyJunior")).toBe(of("家庭住址在划片范围内的在校学生人数（初中）"));
  });

  test("what it says of itself: built by when, small classes, migrant children", () => {
    expect(school?.traits).toMatchObject({
      ...{ "built-by-2010": false, "built-by-2016": false, "rural-small-classes": true },
      "migrant-majority": 2 * of("进城务工") > of("小学学生") + of("初中学生"),
    });
  });
});

test("blank lines are missing, in every kind of line, and never 0", () => {
  const blank = Object.fromEntries(LINES.slice(4).map(([item]) => [item, null]));
  const { raw, figure, school } = read("小学", { ...blank, 小学学生人数: 500 });
  const fields = ["sportsVenues", "equipmentValue", "backboneTeachers", "bachelorTeachers"] as const;
  expect(fields.map(raw)).toEqual(fields.map(() => [NaN]));
  expect([figure("classes"), figure("publicFundBudget")]).toEqual([null, null]);
  expect(school?.classes.every(({ count }) => count === null)).toBe(true);
  expect(school?.rooms.music.every(({ count }) => count === null)).toBe(true);
  expect(school?.traits["rural-small-classes"]).toBeNull();
});
