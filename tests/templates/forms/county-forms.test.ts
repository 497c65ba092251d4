import { checkSnapshots } from "../../../src/check-workbook";
import { SAID_ANSWERS_KEY, writeSaidAnswers } from "../../../src/core/county/said-answers";
import type { Report } from "../../../src/core/report/report";
import type { Standard } from "../../../src/core/standard";
import { standardOf } from "../../support/county-facts";
import {
  countyForm,
  form6,
  FORM_4_ITEMS,
  FORM_5_ITEMS,
  FORM_6_MERGES,
  itemsForm,
  type Written,
} from "../../support/county-forms";
import { gridSheet, testWorkbook, type TestCell } from "../../support/grid-sheet";

type Sheet = readonly [name: string, rows: readonly (readonly TestCell[])[], merges?: readonly string[]];

function check(sheets: readonly Sheet[], standard: Standard = standardOf()): Report {
  const snapshots = sheets.map(([name, rows, merges = []]) => gridSheet(rows, { name, merges }));
  return checkSnapshots([testWorkbook(snapshots, "某县.xlsx")], { standard }).report;
}

const form4 = (written: Written = {}, answers: Written = {}): Sheet => [
  "表4",
  itemsForm("表Ⅳ 政府保障程度评估指标", FORM_4_ITEMS, written, answers),
];
const form5 = (written: Written = {}, answers: Written = {}): Sheet => [
  "表5",
  itemsForm("表Ⅴ 教育质量评估指标", FORM_5_ITEMS, written, answers),
];

const entries = ({ county }: Report) =>
  Object.fromEntries(
    county.map(({ indicator, part, actual, met }) => [`${indicator} ${part ?? ""}`.trim(), [actual, met]]),
  );
const told = ({ findings }: Report) =>
  findings.map(({ code, sheet, cell, indicator }) => `${code} ${sheet}!${cell} ${indicator}`);

const FILLED: Written = {
  4: "超过 2000 人的小学＿3＿所，初中＿0＿所，超过 2500 人的一贯制学校____0 所",
  5: "超过 45 人的小学班级＿0＿个，超过 50 人的初中班级＿12＿个",
  7: "特殊教育学校公用经费为＿72.5＿万元，特殊教育学生数为＿121＿人，特殊教育 学校生均公用经费为＿5992＿元",
  8: "全县义务教育学校教师年平均工资收入为＿98,500＿元， 当地公务员年平均工资 收入＿98500＿元",
  9: "完成 360 学时培训的教师＿2031＿人，全县教师＿2040＿人，教师培训完成率＿99.6＿%",
  11: "全县符合交流轮岗条件教师总数＿600＿名，上一年度交流轮岗教师＿60＿名， 交流轮岗教师占符合交流轮岗条件教师总数的比例＿10.0＿%；交流轮岗的骨   干教师＿11＿名， 占交流轮岗教师总数的比例＿18.3＿%",
  12: "全县在岗专任教师_2031_人，其中持有教师资格证的专任教师_2031_人， 占比_100_%",
  13: "城区和镇区公办小学、初中（均不含寄宿制学校）就近划片入学比例分别 _100_% 、_94.9_%。",
  14: "全县优质高中招生名额总数＿1500＿人，分配名额＿750＿人， 占比＿50＿%。其中 分配农村学校的名额＿300＿人， 占分配名额总数的＿40＿%",
  15: "全县符合条件的随迁子女数＿1240＿人，在公办学校就读＿1000＿人，在政府购买 服务的民办学校就读＿54＿人，合计＿1054＿人， 占比＿85.0＿%",
};

describe("表Ⅳ", () => {
  it("gives each figure to its indicator", () => {
    expect(entries(check([form4(FILLED)]))).toMatchObject({
      "G4 小学": [3, false],
      "G4 初中": [0, true],
      "G4 一贯制学校": [0, true],
      "G5 小学": [0, true],
      "G5 初中": [12, false],
      G7: [725_000 / 121, false],
      G8: [98_500, true],
      G9: [2031 / 2040, false],
      G11: [0.1, true],
      "G11 骨干教师": [11 / 60, false],
      G12: [1, true],
      "G13 小学": [1, true],
      "G13 初中": [0.949, false],
      G14: [0.5, true],
      G15: [1054 / 1240, true],
    });
  });

  it("names the cell, and tells what is not met, what lacks and what does not fit", () => {
    const report = check([form4(FILLED)]);
    expect(
      report.county.find(({ indicator, part }) => indicator === "G11" && part === "骨干教师"),
    ).toMatchObject({
      file: "某县.xlsx",
      sheet: "表4",
      cell: "B13",
      required: 0.2,
      op: ">=",
    });
    expect(told(report)).toEqual(
      expect.arrayContaining([
        "county-below-standard 表4!B6 G4",
        "county-below-standard 表4!B9 G7",
        "missing 表4!B8 G6",
        "missing 表4!C3 G1",
      ]),
    );
    expect(told(report).filter((one) => one.startsWith("value-mismatch"))).toEqual([]);
    expect(report.valid).toBe(false);
  });

  it("compares a printed result with the figures beside it", () => {
    const wrong = {
      ...FILLED,
      12: "全县在岗专任教师_2031_人，其中持有教师资格证的专任教师_2020_人， 占比_100_%",
    };
    const report = check([form4(wrong)]);
    expect(entries(report)["G12"]).toEqual([2020 / 2031, false]);
    expect(told(report)).toContain("value-mismatch 表4!B14 G12");
  });

  it("blank is not filled in, never 0", () => {
    const report = check([form4({ 9: FILLED[9] as TestCell })]);
    expect(entries(report)).toMatchObject({
      "G4 小学": [null, null],
      G7: [null, null],
      "G13 初中": [null, null],
    });
    expect(report.findings.filter(({ code }) => code === "missing").length).toBeGreaterThan(15);
  });

  it("a sentence that cannot be read is missing, at its cell", () => {
    const report = check([
      form4({ ...FILLED, 7: "特教经费充足，按照上级文件要求全部足额拨付到校，详见佐证材料" }),
    ]);
    expect(entries(report)["G7"]).toEqual([null, null]);
    expect(told(report)).toContain("missing 表4!B9 G7");
    const lacks = report.findings.filter(({ cell, code }) => cell === "B9" && code === "missing");
    expect(lacks.map(({ params }) => params["unread"])).toEqual([1, 1]);
  });

  it.each<[number, string, [number | null, boolean | null]]>([
    [8, "教师98500元，公务员98501元", [98_500, false]],
    [8, "9.86万元，9.85万元", [98_600, true]],
    [7, "6000元/生", [6000, true]],
    [7, "生均5999元", [5999, false]],
    [7, "6000元/生·年", [6000, true]],
    [9, "95.3％（1900÷1994）", [1900 / 1994, false]],
    [9, "100%（2040÷2040）", [1, true]],
    [12, "2031人，2030人，100%", [2030 / 2031, false]],
  ])("a short result of item %i: %s", (item, text, expected) => {
    expect(entries(check([form4({ ...FILLED, [item]: text })]))[`G${item}`]).toEqual(expected);
  });

  it("a share that its counts in brackets do not give is told, and the counts decide", () => {
    const report = check([form4({ ...FILLED, 9: "99.9%（2031÷2040）" })]);
    expect(entries(report)["G9"]).toEqual([2031 / 2040, false]);
    expect(told(report)).toContain("value-mismatch 表4!B11 G9");
  });

  it("counts of none said in words meet their indicators", () => {
    const report = check([form4({ ...FILLED, 4: "无超规模学校", 5: "没有超过45人的班级" })]);
    expect(entries(report)).toMatchObject({
      "G4 小学": [0, true],
      "G4 一贯制学校": [0, true],
      "G5 小学": [0, true],
      "G5 初中": [0, true],
    });
  });

  it("takes the answers of items that ask for no number", () => {
    const answers = { 1: "是", 2: "√", 3: "达标", 10: "否", 8: "达标" };
    expect(entries(check([form4(FILLED, answers)]))).toMatchObject({
      G1: [null, true],
      G2: [null, true],
      G3: [null, true],
      G10: [null, false],
      "G8 绩效工资": [null, true],
      "G14 向农村初中倾斜": [null, null],
    });
  });

  it("tells an answer that its own numbers contradict", () => {
    expect(told(check([form4(FILLED, { 9: "是", 12: "是" })]))).toContain("verdict-mismatch 表4!C11 G9");
  });

  it("reads a result that is only the number", () => {
    const report = check([form4({ 9: 0.996, 12: "100%", 14: 49.9 })]);
    expect(entries(report)).toMatchObject({ G9: [0.996, false], G12: [1, true], G14: [0.499, false] });
  });

  it("in another order, with columns between and a heading again in the middle", () => {
    const [title, heading, ...items] = form4(FILLED)[1];
    const moved = [...items].reverse();
    const rows = [title ?? [], heading ?? [], ...moved.slice(0, 8), heading ?? [], ...moved.slice(8)];
    const wide = rows.map((row) => [null, row[0] ?? null, "材料", row[2] ?? null, row[1] ?? null]);
    expect(entries(check([["表Ⅳ", wide]]))).toEqual(entries(check([form4(FILLED)])));
  });
});

describe("表Ⅴ", () => {
  it("the five counts, the two rates and the subjects", () => {
    const written = {
      1: "全县初中毕业班学生数为＿500＿人，三年前该年级入学学生数为＿520＿人， 毕业年级三年转入学生数为＿25＿人，死亡学生数为＿0＿人，转出学生数 为＿30＿人，全县初中三年巩固率为＿97.1＿%",
      2: "全县残疾儿童少年为＿200＿人，入学＿189＿人，入学率为＿94.5＿%。其中，在 特殊教育学校就读＿80＿人， 占比＿42.3＿%。",
      9: "语文＿Ⅲ＿级、校际差异率＿0.15＿；数学＿Ⅱ＿级、校际差异率__0.12__ ;  科学＿＿级、校际差异率＿＿；体育＿Ⅳ＿级、校际差异率____ ;  艺术＿3＿级、校际差异率＿0.1＿；德育＿三＿级、校际差异率＿0.09＿。",
    };
    const report = check([form5(written, { 3: "是", 4: "是" })]);
    expect(entries(report)).toMatchObject({
      Q1: [500 / 515, true],
      Q2: [189 / 200, false],
      Q3: [null, true],
      Q4: [null, true],
      Q5: [null, null],
      "Q9 学业水平（语文）": [3, true],
      "Q9 学业水平（数学）": [2, false],
      "Q9 学业水平（科学）": [null, null],
      "Q9 学业水平（德育）": [3, true],
      "Q9 校际差异率（语文）": [0.15, false],
      "Q9 校际差异率（体育）": [null, null],
    });
    expect(told(report).filter((one) => one.startsWith("value-mismatch"))).toEqual([]);
  });
});

describe("表Ⅵ", () => {
  const total = ["计", 1100, 1000, 902, 90.2, 50, 45, 90] as const;

  it("the whole and each group", () => {
    const rows = form6([
      [...total],
      ["其中：家长", 600, 580, 492, 84.8, 20, 18, 90],
      ["其中：学生", 100, 90, null, null, 5, 5, 100],
    ]);
    const report = check([["表6", rows, FORM_6_MERGES]]);
    expect(entries(report)).toEqual({
      S1: [0.902, true],
      "S1 家长": [492 / 580, false],
      "S1 学生": [null, null],
    });
    expect(report.county[0]).toMatchObject({ sheet: "表6", cell: "D6" });
    expect(told(report)).toContain("missing 表6!D8 S1");
  });

  it("a printed satisfaction that is another is told", () => {
    const rows = form6([["计", 1100, 1000, 902, 95, 50, 45, 90]]);
    expect(told(check([["表6", rows, FORM_6_MERGES]]))).toEqual(["value-mismatch 表6!E6 S1"]);
  });
});

describe("answers that the workbook keeps beside its forms", () => {
  const kept = writeSaidAnswers({
    V1: { answer: false, evidence: "", on: "2024-09-01" },
    V2: { answer: true, evidence: "", on: "2024-09-01" },
    G1: { answer: true, evidence: "材料盒2-1", on: "2024-09-01" },
  });
  const withAnswers = (answers: Written) => {
    const [name, rows] = form4(FILLED, answers);
    const book = testWorkbook([gridSheet(rows, { name })], "某县.xlsx");
    const settings = new Map([[SAID_ANSWERS_KEY, kept]]);
    return checkSnapshots([{ ...book, settings }], { standard: standardOf() }).report;
  };

  it("are judged, and a veto that exists fails the county", () => {
    const report = withAnswers({});
    expect(entries(report)).toMatchObject({ V1: [null, true], V2: [null, false], G1: [null, true] });
    expect(report.findings.filter(({ code }) => code === "veto")).toHaveLength(1);
    expect(told(report)).not.toContain("missing 表4!C3 G1");
  });

  it("give way to the form's own", () => {
    expect(entries(withAnswers({ 1: "否" }))).toMatchObject({ G1: [null, false] });
  });
});

describe("the vertical county form", () => {
  const written: Written = {
    ...{ 1: "某县", 2: "341324", 3: 2024, 4: 650, 5: 850, 6: 600_000, 7: 100, 8: 9.85, 9: 9.85 },
    ...{ 10: 600, 11: 60, 12: 11, 13: 1500, 14: 749, 15: 300, 16: 1240, 17: 1000, 18: 54, 19: 200, 20: 190 },
  };

  it("gives each figure to its indicator, 万元 as 元", () => {
    const report = check([["区县填报数据", countyForm(written)]]);
    expect(entries(report)).toEqual({
      G7: [6000, true],
      G8: [98_500, true],
      G11: [0.1, true],
      "G11 骨干教师": [11 / 60, false],
      G14: [749 / 1500, false],
      G15: [1054 / 1240, true],
      Q2: [0.95, true],
    });
    expect(report.county.find(({ indicator }) => indicator === "G7")?.cell).toBe("E7");
    expect(report.tables).toMatchObject([{ layout: "county-form", range: "A1:E21", columns: [] }]);
  });

  it("a region's quota is judged by the region only", () => {
    const guigang = check([["区县", countyForm({ ...written, 4: 649 })]], standardOf("450800"));
    expect(entries(guigang)).toMatchObject({
      "public-funds 小学": [649, false],
      "public-funds 初中": [850, true],
    });
  });

  it("lines in another order, other columns, other words", () => {
    const rows = [
      ["单位", "项目名称", "数值"],
      ["元", "公务员年平均工资（当地）", 98_500],
      ["元", "义务教育教师平均工资", "98,499"],
      ["人", "已交流教师数", "１０"],
      ["人", "其中骨干教师交流人数", 2],
      ["人", "符合交流轮岗条件的教师", 100],
      ["人", "残疾儿童少年适龄总数", " 二十人 "],
      ["人", "残疾儿童少年入学人数", "／"],
    ];
    expect(entries(check([["县", rows]]))).toEqual({
      G8: [98_499, false],
      G11: [0.1, true],
      "G11 骨干教师": [0.2, true],
      Q2: [null, null],
    });
  });

  it("two forms of one county that differ are told", () => {
    const other = form4({ ...FILLED });
    const report = check([["区县填报数据", countyForm({ ...written, 12: 15 })], other]);
    expect(told(report)).toContain("value-mismatch 表4!B13 exchangedBackbone");
    expect(entries(report)["G11 骨干教师"]).toEqual([0.25, true]);
  });
});

describe("forms nobody has begun", () => {
  const school = [
    ["学校名称", "学段", "在校生数", "高于规定学历教师", "骨干教师", "教学及辅助用房面积", "多媒体教室数"],
    ["东街小学", "小学", 500, 30, 6, 3000, 20],
  ];

  it("are not asked beside a table of schools", () => {
    expect(check([["学校", school], form4(), form5()]).county).toEqual([]);
  });

  it("are missing where there is nothing else", () => {
    const report = check([form4()]);
    expect(report.county.length).toBeGreaterThan(15);
    expect(report.county.every(({ met }) => met === null)).toBe(true);
    expect(report.findings.some(({ code }) => code === "template-not-recognised")).toBe(false);
  });

  it("are missing where another of the county's forms is begun", () => {
    const report = check([form4(FILLED), ["表6", form6([["计", null, null, null]]), FORM_6_MERGES]]);
    expect(entries(report)["S1"]).toEqual([null, null]);
  });
});
