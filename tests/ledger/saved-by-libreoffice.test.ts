import { nodeDeflate } from "../../src/cli/deflate-node";
import { nodeInflater } from "../../src/cli/inflate-node";
import { makeLedger } from "../../src/ledger/make-ledger";
import { findLedger } from "../../src/ledger/read-ledger";
import { makePlans } from "../../src/plans/make-plans";
import { readWorkbook } from "../../src/workbook/xlsx/read/read-workbook";
import { applyEdits } from "../../src/workbook/xlsx/write/apply-edits";
import { emptyWorkbook } from "../../src/workbook/xlsx/write/new-workbook";
import { XlsxPort } from "../../src/workbook/xlsx/xlsx-port";
import { convertWithLibreOffice, hasLibreOffice } from "../support/libreoffice";
import { hasValidator, ooxmlErrors } from "../support/ooxml-validate";
import { checkOf, school } from "./check-of";

const TOOLS = { inflater: nodeInflater, deflate: nodeDeflate };
const HARD = '=HYPERLINK("http://a")';
const LONG = `${"长".repeat(198)}小学`;
const county = (value: number) =>
  checkOf([HARD, LONG, "东岭小学"].map((name) => school(name, { R2: value, R3: 0.5, R6: 1500 })));

const first = () =>
  applyEdits(emptyWorkbook(), makeLedger(county(0.4), null, { day: "2025-03-01" }).edits, TOOLS).bytes;

(hasLibreOffice ? test : test.skip)(
  "a ledger saved by LibreOffice is brought up to the next check",
  async () => {
    const saved = new Uint8Array(await convertWithLibreOffice(first(), "xlsx"));
    const port = new XlsxPort(saved, "问题台账.xlsx", TOOLS);
    const plan = makeLedger(county(1.2), await port.read(), { day: "2025-09-01" });
    expect(plan.update.added).toEqual([]);
    await port.apply(plan.edits);
    const again = new Uint8Array(await convertWithLibreOffice(port.bytes(), "xlsx"));
    const rows = findLedger(await readWorkbook(again, "问题台账.xlsx", nodeInflater))?.rows ?? [];
    expect(rows.map(({ texts }) => `${texts.school.slice(0, 4)} ${texts.number} ${texts.state}`)).toEqual([
      "=HYP 1-2 已销号",
      "=HYP 1-3 待整改",
      "=HYP 1-6 待整改",
      "长长长长 1-2 已销号",
      "长长长长 1-3 待整改",
      "长长长长 1-6 待整改",
      "东岭小学 1-2 已销号",
      "东岭小学 1-3 待整改",
      "东岭小学 1-6 待整改",
    ]);
    expect(rows.every(({ formulas }) => formulas.size === 0)).toBe(true);
  },
);

(hasLibreOffice ? test : test.skip)("as many pages as schools, whatever their names", async () => {
  const sheets = makePlans(county(0.4), "2025-03-01").map(({ sheet }) => sheet);
  const { bytes } = applyEdits(emptyWorkbook(), sheets, TOOLS);
  const pdf = (await convertWithLibreOffice(bytes, "pdf")).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(3);
});

(hasValidator ? test : test.skip)(
  "the Open XML SDK finds nothing wrong with a ledger or with plans",
  async () => {
    const sheets = makePlans(county(0.4), "2025-03-01").map(({ sheet }) => sheet);
    expect(await ooxmlErrors(first())).toEqual([]);
    expect(await ooxmlErrors(applyEdits(emptyWorkbook(), sheets, TOOLS).bytes)).toEqual([]);
  },
);
