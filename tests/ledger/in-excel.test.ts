import { makeLedger } from "../../src/ledger/make-ledger";
import { findLedger } from "../../src/ledger/read-ledger";
import { makePlans } from "../../src/plans/make-plans";
import { OfficePort } from "../../src/workbook/office/office-port";
import { FakeExcel } from "../support/excel-host/excel-host";
import { plainBook } from "../support/excel-host/plain-book";
import { checkOf, school } from "./check-of";

const opened: FakeExcel[] = [];
afterEach(() => opened.splice(0).forEach(({ client }) => client.close()));

function excel(): FakeExcel {
  const made = new FakeExcel(plainBook({ file: "县.xlsx", sheets: [{ name: "汇总", rows: [["学校"]] }] }));
  opened.push(made);
  return made;
}

const HARD = '=HYPERLINK("http://a")';
const LONG = `${"长".repeat(198)}小学`;
const failing = (value: number) =>
  checkOf([
    school(HARD, { R2: value }),
    school(LONG, { R2: value }),
    school("中心小学", { R2: value }, { district: "东岭镇" }),
    school("中心小学", { R2: value }, { district: "西河镇" }),
  ]);

test("a ledger in Excel takes at most six syncs, holds texts as texts, and goes with one command", async () => {
  const host = excel();
  const port = new OfficePort(host.host);
  const before = await port.read();
  const plan = makeLedger(failing(0.5), before, { day: "2025-03-01" });
  host.sent.splice(0);
  const inverse = await port.apply(plan.edits);
  expect(host.sent.length).toBeLessThanOrEqual(6);
  const book = await port.read();
  const rows = findLedger(book)?.rows ?? [];
  expect(rows.map(({ texts }) => [texts.school, texts.district, texts.number, texts.found])).toEqual([
    [HARD, "", "1-2", "2025-03-01"],
    [LONG, "", "1-2", "2025-03-01"],
    ["中心小学", "东岭镇", "1-2", "2025-03-01"],
    ["中心小学", "西河镇", "1-2", "2025-03-01"],
  ]);
  expect(rows.every(({ formulas }) => formulas.size === 0)).toBe(true);

  await port.apply(inverse);
  expect((await port.read()).sheets.map(({ name }) => name)).toEqual(["汇总"]);
});

test("a re-check in Excel closes rows and can be taken back", async () => {
  const host = excel();
  const port = new OfficePort(host.host);
  await port.apply(makeLedger(failing(0.5), await port.read(), { day: "2025-03-01" }).edits);
  const plan = makeLedger(failing(1.2), await port.read(), { day: "2025-09-01" });
  host.sent.splice(0);
  const inverse = await port.apply(plan.edits);
  expect(host.sent.length).toBeLessThanOrEqual(6);
  const states = async () => findLedger(await port.read())?.rows.map(({ texts }) => texts.state);
  expect(await states()).toEqual(["已销号", "已销号", "已销号", "已销号"]);
  await port.apply(inverse);
  expect(await states()).toEqual(["待整改", "待整改", "待整改", "待整改"]);
});

test("school plans in Excel take at most six syncs, however many", async () => {
  const host = excel();
  const port = new OfficePort(host.host);
  const many = checkOf(Array.from({ length: 60 }, (_, n) => school(`第${n + 1}小学`, { R2: 0.1, R3: 0.1 })));
  const plans = makePlans(many, "2025-03-01", ["汇总"]);
  expect(plans).toHaveLength(60);
  host.sent.splice(0);
  await port.apply(plans.map(({ sheet }) => sheet));
  expect(host.sent.length).toBeLessThanOrEqual(6);
  expect((await port.read()).sheets).toHaveLength(61);
});
