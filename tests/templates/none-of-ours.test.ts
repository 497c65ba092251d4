import { renderMessage } from "../../src/core/messages/render";
import type { Report } from "../../src/core/report/report";
import { memoryPane } from "../support/memory-pane";
import type { TestCell } from "../support/grid-sheet";

type Rows = readonly (readonly TestCell[])[];

/** Workbooks that a bureau keeps beside ours, with headings that come near. */
const FOREIGN: Readonly<Record<string, Rows>> = {
  "kindergartens with a school's headings": [
    ["全县幼儿园基本情况统计表"],
    [
      "序号",
      "单位名称",
      "在园人数",
      "专任教师数",
      "骨干教师数",
      "教学及辅助用房面积",
      "运动场地面积",
      "多媒体教室数",
    ],
    [1, "清溪镇中心幼儿园", 260, 22, 3, 1800, 900, 9],
    [2, "石桥幼儿园", 120, 10, 1, 700, 400, 4],
  ],
  "kindergartens without a title": [
    ["学校名称", "在校生数", "专任教师数", "教学及辅助用房面积", "运动场地面积", "多媒体教室数"],
    ["清溪镇中心幼儿园", 260, 22, 1800, 900, 9],
    ["石桥幼儿园", 120, 10, 700, 400, 4],
  ],
  "exam scores by pupil": [
    ["2025年春季期末考试成绩"],
    ["学校", "班级", "姓名", "语文", "数学", "英语", "总分", "名次"],
    ["清溪小学", "五（1）", "张三", 95, 88, 91, 274, 1],
    ["石桥小学", "五（2）", "李四", 81, 79, 90, 250, 2],
  ],
  "exam scores by school": [
    ["各校教学质量分析"],
    ["学校名称", "学生数", "语文平均分", "数学平均分", "英语平均分", "及格率", "优秀率"],
    ["清溪小学", 812, 81.2, 79.4, 80.1, 0.95, 0.41],
    ["石桥小学", 300, 77.2, 71.4, 76.1, 0.9, 0.33],
  ],
  payroll: [
    ["学校", "姓名", "岗位工资", "薪级工资", "绩效工资", "公积金", "实发"],
    ["清溪小学", "王五", 2400, 1600, 3000, 700, 6300],
    ["石桥小学", "赵六", 2500, 1700, 3100, 720, 6580],
  ],
  "a list of teachers": [
    ["学校名称", "姓名", "性别", "学历", "职称", "是否骨干教师", "任教学科"],
    ["清溪小学", "王五", "女", "本科", "一级", "是", "体育"],
    ["石桥小学", "赵六", "男", "专科", "二级", "否", "音乐"],
  ],
  "lunch money": [
    ["学校名称", "在校生数", "补助标准（元）", "补助天数", "补助金额（元）"],
    ["清溪小学", 812, 5, 100, 406000],
    ["石桥小学", 300, 5, 100, 150000],
  ],
  "senior secondary schools": [
    ["全县普通高中基本情况"],
    [
      "学校名称",
      "在校生数",
      "专任教师数",
      "高于规定学历教师数",
      "教学及辅助用房面积",
      "运动场地面积",
      "多媒体教室数",
    ],
    ["县第一高级中学", 3100, 260, 80, 21000, 30000, 70],
    ["县第二高级中学", 2100, 160, 40, 16000, 22000, 45],
  ],
  "an inventory": [
    ["单位", "资产名称", "数量", "单价（元）", "金额（元）", "购置日期"],
    ["清溪小学", "教学仪器设备", 12, 800, 9600, "2024-09-01"],
    ["石桥小学", "多媒体设备", 3, 9000, 27000, "2023-03-01"],
  ],
  "a telephone list": [
    ["序号", "单位", "联系人", "电话"],
    [1, "清溪小学", "王五", "13900000000"],
  ],
  "an empty sheet": [],
  "a sheet of text": [["关于报送优质均衡材料的通知"], ["各学校："], ["请于9月底前报送。"]],
};

const REQUEST = { scope: "workbook", region: "000000", on: "2025-09-01", choices: {} } as const;

async function checked(rows: Rows) {
  const { services, port } = memoryPane(rows, "Sheet1");
  const watch = { progress: jest.fn(), arrived: jest.fn(), signal: new AbortController().signal };
  const { report } = await services.check.run(REQUEST, watch);
  return { services, port, report };
}

function sentences({ findings }: Report): readonly string[] {
  const own = findings.filter(({ code }) => code === "template-not-recognised");
  return own.map((finding) => renderMessage(finding, "zh-CN"));
}

describe.each(Object.entries(FOREIGN))("%s", (_, rows) => {
  test("gets no verdict and no figure, and one sentence that says so", async () => {
    const { report } = await checked(rows);
    const { schools, coefficients, county, findings } = report;
    expect([schools, coefficients, county].map((list) => list.length)).toEqual([0, 0, 0]);
    expect(sentences(report)).toEqual([expect.stringMatching(/^没有找到学校数据表/)]);
    const others = findings.filter(({ code }) => code !== "template-not-recognised");
    expect(others.filter(({ code }) => code !== "sheet-left-out")).toEqual([]);
  });

  test("gets no mark: not a rule, not a sheet, not a note of ours", async () => {
    const { services, port, report } = await checked(rows);
    const before = await port.read();
    await services.write.apply(await services.write.planMarks(report, "live"));
    expect(port.rules()).toEqual([]);
    expect(await port.read()).toEqual(before);
  });
});
