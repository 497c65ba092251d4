import { buildPackage } from "../../../support/package-builder";
import { changedParts, packageTexts } from "../../../support/package-parts";
import { richWorkbook } from "../../../support/rich-workbook/rich-workbook";
import { applyEdits } from "../../../../src/workbook/xlsx/write/apply-edits";
import { readWorkbook } from "../../../../src/workbook/xlsx/read/read-workbook";
import type { Edit } from "../../../../src/workbook/edit";
import { edited, oneSheet, part, TOOLS } from "./editing";

function set(key: string, value: string | null): Edit {
  return { kind: "set-setting", key, value };
}

async function settingsOf(bytes: Uint8Array): Promise<Record<string, string>> {
  return Object.fromEntries((await readWorkbook(bytes, "表.xlsx", TOOLS.inflater)).settings);
}

it("go into a custom XML item of their own, beside others'", () => {
  const bytes = edited(richWorkbook(), set("region", '{"id":"450800"}'));
  expect(part(bytes, "customXml/item2.xml")).toBe(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<qb xmlns="urn:qb-balance:settings"><setting key="region">{"id":"450800"}</setting></qb>',
  );
  expect(changedParts(richWorkbook(), bytes)).toEqual([
    "[Content_Types].xml",
    "customXml/_rels/item2.xml.rels",
    "customXml/item2.xml",
    "customXml/itemProps2.xml",
    "xl/_rels/workbook.xml.rels",
  ]);
});

it("leave no trace when the last one goes", () => {
  const bytes = edited(richWorkbook(), set("a", "1"), set("b", "2"));
  const one = edited(bytes, set("a", null));
  expect(part(one, "customXml/item2.xml")).toContain('<setting key="b">');
  expect(changedParts(richWorkbook(), edited(one, set("b", null)))).toEqual([]);
});

it.each([
  ["quotes and markup", '{"a":"<b> & \\"c\\" \'d\' ]]>"}'],
  ["line ends", JSON.stringify("a\r\nb\tc", null, 2)],
  ["what XML cannot hold", JSON.stringify("\u0000\u0001\ufffe\uffff\ud800𠮷")],
])("keep %s", async (_, value) => {
  const read = await settingsOf(edited(oneSheet({ rows: "" }), set('键 "1" <&>', value)));
  expect(JSON.parse(read['键 "1" <&>']!)).toEqual(JSON.parse(value));
});

it("are found in the part that the add-in wrote, and what else stands there is kept", async () => {
  const bytes = buildPackage({
    sheets: [{ name: "表", rows: "" }],
    parts: {
      "customXml/item7.xml":
        '<settings xmlns="urn:qb-balance:settings"><setting key="a">1</setting><later version="2"/></settings>',
      "xl/_rels/workbook.xml.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item7.xml"/></Relationships>',
    },
  });
  const after = edited(bytes, set("b", "2"));
  expect(await settingsOf(after)).toEqual({ a: "1", b: "2" });
  expect(part(after, "customXml/item7.xml")).toContain('<later version="2"/>');
  expect(changedParts(bytes, after)).toEqual(["customXml/item7.xml"]);
});

it("that are set to what they are change nothing", () => {
  const bytes = edited(richWorkbook(), set("a", "1"));
  expect(applyEdits(bytes, [set("a", "1"), set("none", null)], TOOLS)).toEqual({ bytes, inverse: [] });
});

it("a memory that was tampered with is void, not trusted", () => {
  const rule: Edit = {
    kind: "add-rule",
    sheet: "小学",
    areas: [{ top: 3, left: 2, bottom: 7, right: 2 }],
    formula: 'N("QB:R1")=0',
    look: { bold: true },
  };
  const marked = edited(richWorkbook(), rule);
  const origin = part(marked, "customXml/item2.xml");
  for (const spoiled of [
    origin.replace(/size="\w+"/, 'size="1"'),
    origin.replace(/crc="\w+"/, 'crc="zz"'),
    origin.replace(/>[\w+/=]{20}/, ">AAAA"),
    origin.replace(/>[\w+/=]{20}/, ">?!"),
    origin.replace(/former="\w+"/, ""),
  ]) {
    expect(spoiled).not.toBe(origin);
    const parts = [...packageTexts(marked)].map(([name, text]) => [
      name,
      name === "customXml/item2.xml" ? spoiled : text,
    ]);
    const bytes = buildPackage({ sheets: [], parts: Object.fromEntries(parts) as Record<string, string> });
    const cleared = edited(bytes, { kind: "remove-rules", sheet: null, signature: "QB:" });
    expect(part(cleared, "xl/styles.xml")).toBe(part(marked, "xl/styles.xml"));
    expect(part(cleared, "xl/worksheets/sheet1.xml")).toBe(part(richWorkbook(), "xl/worksheets/sheet1.xml"));
    expect(part(cleared, "customXml/item2.xml")).toBe("");
  }
});
