import {
  readRelationships,
  relationshipsOf,
  resolveTarget,
} from "../../../../src/workbook/xlsx/read/relationships";

describe("resolveTarget", () => {
  it.each([
    ["xl/workbook.xml", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["xl/workbook.xml", "/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["xl/workbook.xml", "../customXml/item1.xml", "customXml/item1.xml"],
    ["", "xl/workbook.xml", "xl/workbook.xml"],
    ["xl/workbook.xml", "./worksheets\\sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["xl/workbook.xml", "worksheets/%E8%A1%A8.xml#a", "xl/worksheets/表.xml"],
    ["xl/workbook.xml", "100%.xml", "xl/100%.xml"],
    ["xl/workbook.xml", "../../../etc/passwd", "etc/passwd"],
  ])("in %s, %s means %s", (source, target, part) => {
    expect(resolveTarget(source, target)).toBe(part);
  });
});

it("names the part with the links of a part", () => {
  expect([relationshipsOf(""), relationshipsOf("xl/workbook.xml")]).toEqual([
    "_rels/.rels",
    "xl/_rels/workbook.xml.rels",
  ]);
});

it("keeps addresses outside the package as they stand", () => {
  const xml = `<Relationships><Relationship Id="a" Type="http://x/hyperlink" Target="../a b?c" TargetMode="External"/></Relationships>`;
  expect(readRelationships(new TextEncoder().encode(xml), "xl/workbook.xml")).toEqual([
    { id: "a", type: "hyperlink", target: "../a b?c", external: true },
  ]);
});
