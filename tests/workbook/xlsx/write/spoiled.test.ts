import fc from "fast-check";
import type { Edit } from "../../../../src/workbook/edit";
import { WorkbookError } from "../../../../src/workbook/port";
import { applyEdits } from "../../../../src/workbook/xlsx/write/apply-edits";
import { packageTexts } from "../../../support/package-parts";
import { richWorkbook } from "../../../support/rich-workbook/rich-workbook";
import { buildZip } from "../../../support/zip-builder";
import { addRule, edited, setCells, TOOLS } from "./editing";

const MARKS: Edit[] = [
  addRule("小学", "C4:C8", 'AND(N("QB:R1")=0,C4<150)'),
  {
    kind: "add-sheet",
    name: "QB",
    cells: [{ row: 0, column: 0, content: 1, look: { bold: true } }],
    print: { repeatRows: [0, 0] },
  },
];
const LATER: Edit[] = [
  setCells("小学", { C4: 1, E4: "x", H40: { formula: "C4" } }),
  { kind: "remove-rules", sheet: null, signature: "QB:" },
  { kind: "remove-sheet", name: "QB" },
  { kind: "set-setting", key: "a", value: "1" },
  addRule("小学", "D4", "D4<1"),
];
const PARTS = [...packageTexts(edited(richWorkbook(), ...MARKS))];
const NAMES = [
  "[Content_Types].xml",
  "_rels/.rels",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/worksheets/sheet1.xml",
  "xl/worksheets/_rels/sheet1.xml.rels",
  "xl/styles.xml",
  "customXml/item2.xml",
];

const damage = fc.record({
  name: fc.constantFrom(...NAMES),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(fc.nat(6), fc.nat(400)),
  put: fc.oneof(
    fc.constantFrom("", "<", ">", "/>", '"', "</", "<!--", "&", "<a>", "]]>"),
    fc.string({ maxLength: 3 }),
  ),
});

it("a spoiled package is edited or refused in so many words, and never takes long", () => {
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 2 }), (damages) => {
      const spoil = (name: string, text: string) =>
        damages
          .filter((each) => each.name === name)
          .reduce((spoiled, { at, cut, put }) => {
            const from = Math.floor(at * spoiled.length);
            return spoiled.slice(0, from) + put + spoiled.slice(from + cut);
          }, text);
      const bytes = buildZip(PARTS.map(([name, text]) => ({ name, data: spoil(name, text) })));
      try {
        const { bytes: after, inverse } = applyEdits(bytes, LATER, TOOLS);
        expect(Buffer.compare(applyEdits(after, inverse, TOOLS).bytes, bytes)).toBe(0);
      } catch (error) {
        if (!(error instanceof WorkbookError)) throw error;
      }
    }),
    { numRuns: 60 },
  );
}, 120_000);
