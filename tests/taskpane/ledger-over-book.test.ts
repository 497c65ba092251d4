import { NO_ANSWERS } from "../../src/ledger/question";
import { memoryPane } from "../support/memory-pane";
import { TWO_SCHOOLS } from "../templates/sample-table";

const REQUEST = { scope: "workbook", region: "000000", on: "2025-09-01", choices: {} } as const;
const watch = () => ({ progress: jest.fn(), arrived: jest.fn(), signal: new AbortController().signal });
const asked = { day: "2025-09-01", propose: false, answers: NO_ANSWERS };

test("the ledger is made in the workbook, the next check reads the same schools, and a mended cell is closed", async () => {
  const { services, port } = memoryPane(TWO_SCHOOLS);
  const before = await port.read();
  const first = await services.check.run(REQUEST, watch());
  const plan = await services.write.planLedger({ ...asked, report: first.report });
  expect(plan.counts).toMatchObject({ added: 1, closed: 0 });
  expect(await port.read()).toEqual(before);
  await services.write.apply(plan);
  const names = (await port.read()).sheets.map(({ name }) => name);
  expect(names).toEqual(["表2-2", "问题台账", "已达标台账", "未达标台账"]);

  port.type("表2-2", { row: 3, column: 7 }, 1.3);
  const second = await services.check.run(REQUEST, watch());
  expect(second.report.schools.map(({ name, sheet }) => `${sheet} ${name}`)).toEqual(
    first.report.schools.map(({ name, sheet }) => `${sheet} ${name}`),
  );
  const next = await services.write.planLedger({ ...asked, day: "2026-03-01", report: second.report });
  expect(next.counts).toMatchObject({ added: 0, closed: 1 });
  expect(next.changes).toContainEqual(
    expect.objectContaining({
      sheet: "问题台账",
      what: "西岭小学 骨干教师 状态",
      before: "待整改",
      after: "已销号",
    }),
  );
});

test("one command takes a ledger back, views and all", async () => {
  const { services, port } = memoryPane(TWO_SCHOOLS);
  const { report } = await services.check.run(REQUEST, watch());
  const before = await port.read();
  const receipt = await services.write.apply(await services.write.planLedger({ ...asked, report }));
  await services.write.takeBack(receipt);
  expect(await port.read()).toEqual(before);
});

test("school plans go behind the other sheets, each under a name of its own", async () => {
  const { services, port } = memoryPane(TWO_SCHOOLS, "西岭小学");
  const { report } = await services.check.run(REQUEST, watch());
  await services.write.apply(await services.write.planSchoolPlans({ report, day: "2025-09-01" }));
  expect((await port.read()).sheets.map(({ name }) => name)).toEqual(["西岭小学", "西岭小学 (2)"]);
});
