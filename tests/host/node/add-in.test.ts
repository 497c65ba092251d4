import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCell } from "../../../src/core/address";
import { plainSnapshot } from "../../support/plain-snapshot";
import { addInOn, marksIn, removeGlobals } from "../support/add-in";

const SAMPLES = ["sample-county.xlsx", "sample-official-form.xlsx"];
const bytesOf = (name: string) => readFileSync(join(__dirname, "../../../assets", name));
const REQUEST = { scope: "workbook", region: "000000", on: "2026-06-01", choices: {} } as const;
const watch = () => ({
  progress: () => undefined,
  arrived: () => undefined,
  signal: new AbortController().signal,
});

afterAll(removeGlobals);

describe.each(SAMPLES)("the add-in on %s in the host", (name) => {
  it("checks, marks, clears and leaves the workbook as it was", async () => {
    const { host, port, services } = await addInOn(bytesOf(name));
    const before = plainSnapshot(await port.read());
    const { report } = await services.check.run(REQUEST, watch());
    expect(report.findings.length).toBeGreaterThan(0);
    const plan = await services.write.planMarks(report, "live");
    expect(plan.edits.length).toBeGreaterThan(0);
    await services.write.apply(plan);
    expect(marksIn(host).length).toBeGreaterThan(0);
    await services.write.apply(await services.write.planClear("live"));
    expect(marksIn(host)).toEqual([]);
    const after = plainSnapshot(await port.read());
    expect(after.sheets).toEqual(before.sheets);
  });

  it("fills in coefficients that follow the numbers, and turns them into plain formulas", async () => {
    const { host, port, services } = await addInOn(bytesOf(name));
    const { report } = await services.check.run(REQUEST, watch());
    const [first] = report.coefficients;
    const at = { file: report.tables[0]?.file ?? "", sheet: report.tables[0]?.sheet ?? "", cell: "AZ100" };
    const plan = await services.write.planCoefficients({ report, form: "live", at });
    const receipt = await services.write.apply(plan);
    const filled = plan.changes.find(({ what }) => what.endsWith("差异系数"));
    expect(filled?.after).toMatch(name.includes("form") ? /^=QB\./ : /^=SQRT/);
    const live = await numberAt(port, filled);
    expect(live).toBeCloseTo(first?.cv ?? NaN, 12);
    await services.write.apply(await services.write.planNative("workbook"));
    expect(await formulaAt(port, filled)).not.toMatch(/QB\./);
    expect(await numberAt(port, filled)).toBeCloseTo(live, 12);
    await services.write.takeBack(receipt);
    expect(await formulaAt(port, filled)).toBeNull();
    expect(host.host.addInAtWork()).toBe(false);
  });

  it("goes to a finding's cell", async () => {
    const { services } = await addInOn(bytesOf(name));
    const { report } = await services.check.run(REQUEST, watch());
    const place = report.findings.find(({ cell }) => cell !== null);
    const spot = { file: "", sheet: place?.sheet ?? "", cell: place?.cell ?? "" };
    await services.check.select(spot);
    expect(await services.check.selected()).toEqual(spot);
  });
});

type Port = Awaited<ReturnType<typeof addInOn>>["port"];
type Change = { readonly sheet: string; readonly cell: string } | undefined;

async function cellAt(port: Port, change: Change) {
  const { sheets } = await port.read();
  const place = parseCell(change?.cell ?? "");
  const sheet = sheets.find(({ name }) => name === change?.sheet);
  if (!sheet || !place) throw new RangeError("no such cell");
  return { sheet, ...place };
}

async function numberAt(port: Port, change: Change): Promise<number> {
  const { sheet, row, column } = await cellAt(port, change);
  return sheet.number(row, column);
}

async function formulaAt(port: Port, change: Change): Promise<string | null> {
  const { sheet, row, column } = await cellAt(port, change);
  return sheet.formula(row, column);
}
