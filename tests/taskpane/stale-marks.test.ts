import type { CellContent } from "../../src/workbook/edit";
import type { Choices } from "../../src/taskpane/services/check-service";
import { memoryPane } from "../support/memory-pane";
import { TWO_SCHOOLS } from "../templates/sample-table";

const SHEET = "表2-2";

/** A marked workbook, and whether a check finds its marks to be of an earlier one. */
async function marked() {
  const { services, port } = memoryPane(TWO_SCHOOLS, SHEET);
  const watch = () => ({ progress: jest.fn(), arrived: jest.fn(), signal: new AbortController().signal });
  const check = (choices: Choices = {}, on = "2025-09-01") =>
    services.check.run({ scope: "workbook", region: "000000", on, choices }, watch());
  const renew = async () => {
    const { report } = await check();
    await services.write.apply(await services.write.planMarks(report, "live"));
  };
  const put = (row: number, column: number, content: CellContent) =>
    port.apply([{ kind: "set-cells", sheet: SHEET, cells: [{ row, column, content }] }]);
  expect((await check()).staleMarks).toBe(false);
  await renew();
  return { services, port, renew, put, isStale: async () => (await check()).staleMarks };
}

test("marks of the check itself are no earlier ones, and follow a number that changes", async () => {
  const { isStale, put } = await marked();
  expect(await isStale()).toBe(false);
  await put(2, 8, 0.2);
  expect(await isStale()).toBe(false);
});

test("a corrected column leaves the marks of its former reading, and one click renews them", async () => {
  const { services, isStale, renew, port } = await marked();
  const before = port.rules(SHEET);
  await services.check.correctColumn({ file: "", sheet: SHEET, column: "H", field: null, stage: null });
  expect(await isStale()).toBe(true);
  await renew();
  expect(await isStale()).toBe(false);
  expect(port.rules(SHEET)).not.toEqual(before);
});

test("a row that is said to be no school leaves marks behind, and so do marks that somebody took away", async () => {
  const { services, isStale } = await marked();
  const said = await services.said.read();
  await services.said.write({ ...said, rows: [{ sheet: SHEET, name: "西岭小学" }] });
  expect(await isStale()).toBe(true);
  await services.write.apply(await services.write.planClear("live"));
  expect(await isStale()).toBe(false);
});
