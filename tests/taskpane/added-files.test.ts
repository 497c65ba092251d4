import type { Report } from "../../src/core/report/report";
import { memoryPane } from "../support/memory-pane";
import { plainXlsx } from "../support/plain-xlsx";
import { OFFICIAL_HEADINGS, officialRow } from "../templates/sample-table";

const TITLE = ["表Ⅱ-2  小学、初中资源配置基本情况（分学校）"];
const LOW = [6.1, 0.5, 1.2, 7.25, 12.5, 3200, 3.1];
const ROWS = [TITLE, [...OFFICIAL_HEADINGS], officialRow(1, "东岭小学")];
const REQUEST = { scope: "sheet", region: "000000", on: "2025-09-01", choices: {} } as const;
const watch = () => ({ progress: jest.fn(), arrived: jest.fn(), signal: new AbortController().signal });

/** A file as a browser hands it over. */
function fileOf(name: string, bytes: Uint8Array) {
  return { name, arrayBuffer: async () => Uint8Array.from(bytes).buffer };
}
const csv = (name: string) => {
  const rows = [OFFICIAL_HEADINGS.slice(0, 13), officialRow(1, "西岭小学", 400, LOW).slice(0, 13)];
  const text = rows.map((row) => row.map((cell) => `"${String(cell ?? "")}"`).join(",")).join("\n");
  return fileOf(name, new TextEncoder().encode(text));
};
const xlsx = (name: string) => {
  const rows = [[...OFFICIAL_HEADINGS], officialRow(1, "南岭小学")].map((row) =>
    row.map((cell) => cell as string),
  );
  return fileOf(name, plainXlsx({ sheets: [{ name: "小学", rows }] }));
};
const schoolsOf = ({ schools }: Report) => schools.map(({ name, file }) => [name, file]);

test("added files are one county with the open workbook, whichever sheet of it is checked", async () => {
  const { services } = memoryPane(ROWS);
  expect(await services.files.add(csv("西岭.csv"))).toBe("西岭.csv");
  await services.files.add(xlsx("南岭.xlsx"));
  const { report } = await services.check.run(REQUEST, watch());
  expect(schoolsOf(report)).toEqual([
    ["东岭小学", "测试.xlsx"],
    ["西岭小学", "西岭.csv"],
    ["南岭小学", "南岭.xlsx"],
  ]);
  expect(report.findings.find(({ code }) => code === "below-floor")).toMatchObject({ file: "西岭.csv" });
  services.files.remove("西岭.csv");
  expect(services.files.list()).toEqual(["南岭.xlsx"]);
  expect((await services.check.run(REQUEST, watch())).report.schools).toHaveLength(2);
});

test("a finding in an added file is said to be there, and nothing is selected or marked for it", async () => {
  const { services, port } = memoryPane(ROWS);
  await services.files.add(csv("西岭.csv"));
  const { report } = await services.check.run(REQUEST, watch());
  const spot = { file: "西岭.csv", sheet: "西岭", cell: "H2" };
  await expect(services.check.select(spot)).rejects.toMatchObject({ code: "in-other-file" });
  await services.write.apply(await services.write.planMarks(report, "official"));
  expect(port.rules()).toEqual([]);
});

test("coefficients over several files go into the open workbook as values", async () => {
  const { services } = memoryPane(ROWS);
  await services.files.add(csv("西岭.csv"));
  const { report } = await services.check.run(REQUEST, watch());
  const at = { file: "", sheet: "表2-2", cell: "A8" };
  const plan = await services.write.planCoefficients({ report, form: "live", at });
  expect(plan.changes.length).toBeGreaterThan(0);
  expect(plan.changes.filter(({ after }) => after.startsWith("="))).toEqual([]);
});

test("files of one name are told apart, also from the open workbook", async () => {
  const { services } = memoryPane(ROWS);
  await services.files.add(xlsx("测试.xlsx"));
  expect(await services.files.add(xlsx("测试.xlsx"))).toBe("测试(2).xlsx");
  await services.check.run(REQUEST, watch());
  expect([...services.files.list()].sort()).toEqual(["测试(2).xlsx", "测试(3).xlsx"]);
});

test("a file that is no table is refused with its reason, and the others stay", async () => {
  const { services } = memoryPane(ROWS);
  await services.files.add(csv("西岭.csv"));
  await expect(services.files.add(fileOf("a.pdf", Uint8Array.of(0x25, 0x50, 0, 1)))).rejects.toMatchObject({
    code: "not-a-workbook",
  });
  expect(services.files.list()).toEqual(["西岭.csv"]);
});

test("what is said is kept in the workbook, exported, imported by another, and told in the report", async () => {
  const one = memoryPane(ROWS).services;
  await one.said.write({ ...(await one.said.read()), rows: [{ sheet: "表2-2", name: "东岭小学" }] });
  const { report } = await one.check.run(REQUEST, watch());
  expect(report.schools).toEqual([]);
  expect(report.findings.find(({ code }) => code === "corrections-used")?.params).toEqual({
    from: "",
    count: 1,
  });

  const other = memoryPane(ROWS).services;
  await other.said.imported(await one.said.exported());
  expect(await other.said.read()).toEqual(await one.said.read());
  await expect(other.said.imported("{}")).rejects.toMatchObject({ name: "SaidError" });
});
