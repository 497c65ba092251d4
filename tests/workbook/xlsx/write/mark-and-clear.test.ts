import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Edit } from "../../../../src/workbook/edit";
import { applyEdits } from "../../../../src/workbook/xlsx/write/apply-edits";
import { readWorkbookPart } from "../../../../src/workbook/xlsx/write/workbook-part";
import { PackageDraft } from "../../../../src/workbook/xlsx/write/package-draft";
import { openArchive } from "../../../../src/workbook/xlsx/zip/archive";
import { changedParts, packageTexts } from "../../../support/package-parts";
import { plainXlsx } from "../../../support/plain-xlsx";
import { richWorkbook } from "../../../support/rich-workbook/rich-workbook";
import { buildZip } from "../../../support/zip-builder";
import { addRule, edited, part, setCells, TOOLS } from "./editing";

const TEMPLATES = join("..", "shared", "templates");
const books: [string, () => Uint8Array][] = [
  ["a rich workbook", richWorkbook],
  ["a plain workbook", () => plainXlsx({ sheets: [{ name: "小学", rows: [["甲", 1]] }] })],
  ...[...samples("assets"), ...samples(TEMPLATES)].map((file): [string, () => Uint8Array] => [
    file,
    () => new Uint8Array(readFileSync(file)),
  ]),
];

function samples(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => join(folder, name));
}

function firstSheetName(bytes: Uint8Array): string {
  return readWorkbookPart(new PackageDraft(openArchive(bytes), TOOLS)).sheets[0]!.name;
}

function marks(sheet: string): Edit[] {
  return [
    addRule(sheet, "D6:D30 F6 H6:I9", 'AND(N("QB:R1")=0,D6<1)', { fill: "FFC7CE", fontColor: "9C0006" }),
    addRule(sheet, "E6:E30", 'AND(N("QB:R2")=0,E6<1)', { fill: "FFEB9C", pattern: "lightUp" }),
    addRule(sheet, "E6:E30", 'AND(N("QB:R3")=0,E6<1)', { border: { color: "FF0000", style: "dashed" } }),
    {
      kind: "add-sheet",
      name: "QB 图例",
      cells: [
        { row: 0, column: 0, content: "图例", look: { bold: true, fill: "DDEBF7", numberFormat: "0.000" } },
        { row: 1, column: 0, content: { formula: "1+1" }, link: { sheet, cell: "D6" } },
      ],
      print: { repeatRows: [0, 0] },
    },
    { kind: "set-setting", key: "marks", value: '{"at":"2024-09-01"}' },
  ];
}

const CLEAR: Edit[] = [
  { kind: "remove-rules", sheet: null, signature: 'N("QB:' },
  { kind: "remove-sheet", name: "QB 图例" },
  { kind: "set-setting", key: "marks", value: null },
];

describe.each(books)("%s", (_, open) => {
  const bytes = open();
  const sheet = firstSheetName(bytes);
  const marked = applyEdits(bytes, marks(sheet), TOOLS);

  it("marked has the same bytes, compressed, in every part that marks do not mean", () => {
    const before = openArchive(bytes);
    const after = openArchive(marked.bytes);
    const changed = changedParts(bytes, marked.bytes);
    const kept = [...before.entries.values()].filter(({ name }) => !changed.includes(name));
    expect(kept.length).toBeGreaterThan(0);
    for (const entry of kept) {
      const now = after.find(entry.name)!;
      expect(Buffer.compare(after.compressed(now), before.compressed(entry))).toBe(0);
      expect(Buffer.compare(now.local, entry.local)).toBe(0);
    }
    expect([...after.entries.keys()].slice(0, before.entries.size)).toEqual([...before.entries.keys()]);
  });

  it("marked differs only where it must", () => {
    const meant =
      /^(\[Content_Types\]\.xml|xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|styles\.xml|worksheets\/sheet\d+\.xml)|customXml\/.*)$/;
    const changed = changedParts(bytes, marked.bytes);
    expect(changed.filter((name) => !meant.test(name))).toEqual([]);
    expect(changed.filter((name) => name.startsWith("xl/worksheets/"))).toHaveLength(2);
  });

  it("cleared is what it was, in every part", () => {
    const cleared = edited(marked.bytes, ...CLEAR);
    expect(changedParts(bytes, cleared)).toEqual([]);
    expect([...openArchive(cleared).entries.keys()]).toEqual([...openArchive(bytes).entries.keys()]);
  });

  it("cleared bit by bit, in any order, is what it was", () => {
    const cleared = [...CLEAR].reverse().reduce((now, edit) => edited(now, edit), marked.bytes);
    expect(changedParts(bytes, cleared)).toEqual([]);
  });

  it("marked twice and cleared is what it was", () => {
    const again = edited(edited(marked.bytes, ...CLEAR, ...marks(sheet)), ...CLEAR);
    expect(changedParts(bytes, again)).toEqual([]);
  });

  it("taken back is the same file", () => {
    const back = applyEdits(marked.bytes, marked.inverse, TOOLS);
    expect(Buffer.compare(back.bytes, bytes)).toBe(0);
    const forth = applyEdits(back.bytes, back.inverse, TOOLS);
    expect(Buffer.compare(forth.bytes, marked.bytes)).toBe(0);
  });
});

describe("what the user does in between", () => {
  const bytes = richWorkbook();
  const marked = edited(bytes, ...marks("小学"));

  it("stays when the marks go: a number, and that all be calculated anew", () => {
    const mended = setCells("小学", { C4: 321, C9: { formula: "SUM(C4:C8)" } });
    const cleared = edited(edited(marked, mended), ...CLEAR);
    expect(changedParts(edited(bytes, mended), cleared)).toEqual([]);
    expect(part(cleared, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  it("in another program makes the memory void, and nothing of the user's is lost", () => {
    const repainted = (text: string) =>
      text
        .replace("</dxfs>", "<dxf><font><i/></font></dxf></dxfs>")
        .replace('<cellXfs count="', '<!-- Excel --><cellXfs count="');
    const resaved = rewritten(marked, {
      "xl/styles.xml": repainted,
      "xl/workbook.xml": (text) =>
        text.replace("</definedNames>", '<definedName name="新">1</definedName></definedNames>'),
    });
    const cleared = edited(resaved, ...CLEAR);
    expect(part(cleared, "xl/styles.xml")).toBe(part(resaved, "xl/styles.xml"));
    expect(part(cleared, "xl/workbook.xml")).toContain(
      '<definedName name="新">1</definedName></definedNames>',
    );
    expect(part(cleared, "xl/workbook.xml")).not.toContain("QB");
    expect([...packageTexts(cleared).keys()].filter((name) => name.includes("item2"))).toEqual([]);
  });

  it("marked anew after that, is cleared to what the other program left", () => {
    const resaved = rewritten(marked, {
      "xl/styles.xml": (text) => text.replace("</styleSheet>", "<!-- Excel --></styleSheet>"),
    });
    const once = edited(resaved, ...CLEAR);
    const twice = edited(edited(resaved, ...CLEAR, ...marks("小学")), ...CLEAR);
    expect(changedParts(once, twice)).toEqual([]);
  });

  it("keeps the formats of rules that stay", () => {
    const someCleared = edited(marked, ...CLEAR.slice(1), {
      kind: "remove-rules",
      sheet: null,
      signature: "QB:R1",
    });
    expect(part(someCleared, "xl/styles.xml")).toBe(part(marked, "xl/styles.xml"));
    expect(part(someCleared, "customXml/item2.xml")).toContain("<origin ");
    const cleared = edited(someCleared, { kind: "remove-rules", sheet: null, signature: "QB:" });
    expect(changedParts(bytes, cleared)).toEqual([]);
  });
});

it("later edits must be taken back first", () => {
  const first = applyEdits(richWorkbook(), marks("小学"), TOOLS);
  const second = applyEdits(first.bytes, [setCells("小学", { C4: 1 })], TOOLS);
  expect(() => applyEdits(second.bytes, first.inverse, TOOLS)).toThrow("host-failure");
  const both = applyEdits(second.bytes, [...second.inverse, ...first.inverse], TOOLS);
  expect(Buffer.compare(both.bytes, richWorkbook())).toBe(0);
});

it("an undo that another adapter gave is refused", () => {
  const stranger: Edit = { kind: "restore", data: { before: null } };
  expect(() => edited(richWorkbook(), stranger)).toThrow("host-failure");
});

function rewritten(
  bytes: Uint8Array,
  changes: Readonly<Record<string, (text: string) => string>>,
): Uint8Array {
  const change = (name: string, data: string) => changes[name]?.(data) ?? data;
  return buildZip([...packageTexts(bytes)].map(([name, data]) => ({ name, data: change(name, data) })));
}
