import { buildPackage } from "../../support/package-builder";
import { hostOfBytes, valuesAt } from "../support/host-of";

/** Results that are not theirs: another program changed A1 and A2 and did not calculate. */
const ROWS = `
  <row r="1"><c r="A1"><v>7</v></c><c r="B1"><f>A1*2</f><v>5</v></c><c r="C1"><f>UNHEARD(A1)</f><v>8</v></c></row>
  <row r="2"><c r="A2"><v>8</v></c><c r="B2"><f>A2*2</f><v>5</v></c>
    <c r="C2" t="str"><f>IF(B2&gt;9,"多(","少")</f><v>少</v></c></row>
  <row r="3"><c r="B3"><f>SUM(B1:B2)</f><v>10</v></c></row>`;

const opened = (workbookTail: string) =>
  hostOfBytes(buildPackage({ sheets: [{ name: "表", rows: ROWS }], workbookTail }));

it("a file that wants its formulas calculated when it is opened gets them calculated", async () => {
  const host = await opened('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  expect(await valuesAt(host, "B1:C3")).toEqual([
    [14, 8],
    [16, "多("],
    [30, ""],
  ]);
});

it("any other shows the results that it keeps", async () => {
  const host = await opened('<calcPr calcId="191029"/>');
  expect(await valuesAt(host, "B1:C3")).toEqual([
    [5, 8],
    [5, "少"],
    [10, ""],
  ]);
});
