import { readFixture, readRows, valuesOf } from "./read-fixture";

/** A row of pupils, teachers, their ratio and whatever else; texts are whole cells. */
const row = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join("")}</row>`;
const value = (cell: string, result: number | string) => `<c r="${cell}"><v>${result}</v></c>`;
const formula = (cell: string, text: string, result?: number) =>
  `<c r="${cell}"><f>${text}</f>${result === undefined ? "" : `<v>${result}</v>`}</c>`;

/** Two schools' pupils and teachers as XlsxWriter writes them: the ratios are 0. */
const uncalculated =
  row(1, value("A1", 600), value("B1", 12), formula("C1", "B1/A1*100", 0)) +
  row(2, value("A2", 500), value("B2", 0), formula("C2", "B2/A2*100", 0));

describe("formulas of programs that cannot calculate", () => {
  it("have no result where all stand at 0 and one cannot be", async () => {
    const sheet = await readRows(uncalculated);
    expect(valuesOf(sheet)).toEqual([
      [600, 12, null],
      [500, 0, null],
    ]);
    expect(sheet.computed(0, 2)).toBe(false);
    expect(sheet.computed(1, 2)).toBe(false);
    expect(sheet.formula(1, 2)).toBe("B2/A2*100");
  });

  it("are believed as soon as one of the sheet is not 0", async () => {
    const sheet = await readRows(uncalculated + row(3, formula("C3", "1+1", 2)));
    expect(valuesOf(sheet).map(([, , ratio]) => ratio)).toEqual([0, 0, 2]);
  });

  it.each([
    ["nothing but zeros to work on", "B2/A2*100"],
    ["empty cells to work on", "SUM(D1:E9)"],
    ["names to work on", 'IF(D1="","",0)'],
    ["no cells to work on", "0"],
    ["whole columns to work on", "SUM(A:A)"],
    ["more cells than anybody looks into", "SUM(A1:A20000)"],
  ])("are believed with %s", async (_, text) => {
    const rows = row(2, value("A2", 500), value("B2", 0), formula("C2", text, 0));
    expect(valuesOf(await readRows(rows))[1]).toEqual([500, 0, 0]);
  });

  it("have no result where a sum over a part of the numbers is 0", async () => {
    const rows = row(1, value("A1", 0), value("B1", 7), formula("C1", "SUM(A1:B1)", 0));
    expect(valuesOf(await readRows(rows))[0]).toEqual([0, 7, null]);
  });

  it("are told from errors and texts, which somebody must have calculated", async () => {
    const error = '<c r="C3" t="e"><f>1/0</f><v>#DIV/0!</v></c>';
    expect(valuesOf(await readRows(uncalculated + row(3, error)))[0]).toEqual([600, 12, 0]);
  });

  it("may share one formula", async () => {
    const rows =
      row(1, value("A1", 0), '<c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>0</v></c>') +
      row(2, value("A2", 3), '<c r="B2"><f t="shared" si="0"/><v>0</v></c>');
    expect(valuesOf(await readRows(rows))).toEqual([
      [0, null],
      [3, null],
    ]);
  });

  it("that refer to other sheets have none where the workbook is to be calculated on opening", async () => {
    const rows = row(1, formula("A1", "学校!B2", 0));
    const of = async (workbookTail: string) =>
      valuesOf((await readFixture({ sheets: [{ name: "表", rows }], workbookTail })).sheets[0]!);
    expect(await of('<calcPr calcId="124519" fullCalcOnLoad="1"/>')).toEqual([[null]]);
    expect(await of('<calcPr calcId="191029" fullCalcOnLoad="0"/>')).toEqual([[0]]);
    expect(await of("")).toEqual([[0]]);
  });
});
