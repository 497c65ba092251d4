import { memoryPane } from "../support/memory-pane";
import { TWO_SCHOOLS } from "../templates/sample-table";

const REQUEST = { scope: "workbook", region: "000000", on: "2025-09-01", choices: {} } as const;
const watch = () => ({ progress: jest.fn(), arrived: jest.fn(), signal: new AbortController().signal });

test("a check tells progress by sheet and gives the report", async () => {
  const { services } = memoryPane(TWO_SCHOOLS);
  const seen = watch();
  const { report, hindrances } = await services.check.run(REQUEST, seen);
  expect(report.stats).toMatchObject({ counted: 2, passed: 1, failed: 1 });
  expect(hindrances).toEqual([]);
  expect(seen.progress).toHaveBeenCalledWith({ done: 0, total: 1, sheet: "表2-2" });
});

test("marks are planned, set, taken back, and leave nothing", async () => {
  const { services, port } = memoryPane(TWO_SCHOOLS);
  const { report } = await services.check.run(REQUEST, watch());
  const before = await port.read();
  const plan = await services.write.planMarks(report, "live");
  expect(port.rules()).toEqual([]);
  const receipt = await services.write.apply(plan);
  expect(port.rules("表2-2").length).toBeGreaterThan(0);
  await services.write.takeBack(receipt);
  expect(port.rules()).toEqual([]);
  expect(await port.read()).toEqual(before);
});

test("official colouring and marks are cleared apart", async () => {
  const { services, port } = memoryPane(TWO_SCHOOLS);
  const { report } = await services.check.run(REQUEST, watch());
  await services.write.apply(await services.write.planMarks(report, "official"));
  const dark = port.rules("表2-2");
  expect(dark.map(({ formula, areas }) => [formula, areas])).toEqual([
    ['N("QBO:FORM")=0', [{ top: 3, bottom: 3, left: 7, right: 7 }]],
  ]);
  await services.write.apply(await services.write.planMarks(report, "live"));
  await services.write.apply(await services.write.planClear("live"));
  expect(port.rules("表2-2")).toEqual(dark);
  await services.write.apply(await services.write.planClear("official"));
  expect(port.rules()).toEqual([]);
});

test("a corrected column counts from the next check and is kept in the workbook", async () => {
  const { services } = memoryPane(TWO_SCHOOLS);
  await services.check.correctColumn({ file: "", sheet: "表2-2", column: "H", field: null, stage: null });
  const { report } = await services.check.run(REQUEST, watch());
  expect(report.tables[0]?.columns.find(({ column }) => column === "H")?.field).toBeNull();
  expect(JSON.parse((await services.host.workbook.read("qb.corrections")) ?? "")).toEqual({
    format: "qb-corrections",
    version: 1,
    columns: [{ sheet: "表2-2", column: "H", field: null }],
  });
});

test("a selected row is told by the table's column of names, and whether it was taken for a school", async () => {
  const { services } = memoryPane(TWO_SCHOOLS);
  const at = (cell: string) => services.check.rowAt({ file: "", sheet: "表2-2", cell });
  expect(at("F4")).toBeNull();
  const { report } = await services.check.run(REQUEST, watch());
  const [school] = report.schools;
  expect(at(`F${school?.row}`)).toEqual({
    ...{ sheet: "表2-2", row: school?.row },
    ...{ name: school?.name, isSchool: true },
  });
  expect(at("F1")).toBeNull();
});

test("the coefficients go to a chosen place, shown before they are written", async () => {
  const { services, port } = memoryPane(TWO_SCHOOLS);
  const { report } = await services.check.run(REQUEST, watch());
  const plan = await services.write.planCoefficients({
    report,
    form: "live",
    at: { file: "", sheet: "表2-2", cell: "A8" },
  });
  expect(plan.changes[1]).toMatchObject({
    cell: "B10",
    what: "小学 R1 差异系数",
    after: "=QB.CV(G3:G4,D3:D4)",
  });
  await services.write.apply(plan);
  const [sheet] = (await port.read()).sheets;
  expect(sheet?.formula(9, 1)).toBe("QB.CV(G3:G4,D3:D4)");
  expect(sheet?.text(9, 0)).toBe("小学差异系数");
});

test("an aborted check rejects and leaves the workbook as it was", async () => {
  const { services, port } = memoryPane(TWO_SCHOOLS);
  const controller = new AbortController();
  controller.abort();
  await expect(services.check.run(REQUEST, { ...watch(), signal: controller.signal })).rejects.toThrow();
  expect(port.rules()).toEqual([]);
});
