import { buildZip, type PartFixture } from "../zip-builder";
import { BAR_CHART, NOTES, NOTE_SHAPES, PICTURE, PRINTER_SETTINGS, SHEET_DRAWING } from "./drawing";
import { DECLARATION, links, MAIN, OFFICE } from "./namespaces";
import {
  CODES_SHEET,
  EMPTY_SHEET,
  PARAMETERS_SHEET,
  PROTECTED_SHEET,
  TABLE,
  TABLE_SHEET,
} from "./other-sheets";
import { PRIMARY_SHEET, STRINGS } from "./primary-sheet";
import { STYLES } from "./styles";
import { THEME } from "./theme";

const SHEETS = [
  ["小学", "visible", PRIMARY_SHEET],
  ["初中", "visible", PROTECTED_SHEET],
  ["差异系数", "visible", TABLE_SHEET],
  ["代码", "hidden", CODES_SHEET],
  ["参数", "veryHidden", PARAMETERS_SHEET],
  ["空表", "visible", EMPTY_SHEET],
] as const;

const WORKBOOK = `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22228"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12300"/></bookViews><sheets>${SHEETS.map(
  ([name, state], n) =>
    `<sheet name="${name}" sheetId="${n + 3}"${state === "visible" ? "" : ` state="${state}"`} r:id="rId${n + 1}"/>`,
).join(
  "",
)}</sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">小学!$A$1:$G$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">小学!$1:$3</definedName><definedName name="学校数">COUNTA(小学!$B$4:$B$8)</definedName><definedName name="_内部" hidden="1">参数!$A$1</definedName></definedNames><calcPr calcId="191029"/></workbook>`;

const APP = `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Application>Microsoft Excel</Application><TitlesOfParts><vt:vector size="6" baseType="lpstr">${SHEETS.map(([name]) => `<vt:lpstr>${name}</vt:lpstr>`).join("")}</vt:vector></TitlesOfParts><AppVersion>16.0300</AppVersion></Properties>`;
const CORE = `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>县教育局</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2024-09-01T00:00:00Z</dcterms:created></cp:coreProperties>`;
const CUSTOM = `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>2052-12.1.0.15990</vt:lpwstr></property></Properties>`;
const CALCULATION_CHAIN = `${DECLARATION}<calcChain xmlns="${MAIN}"><c r="C9" i="3"/><c r="D9" i="3"/><c r="E4" i="3"/><c r="E5" i="3"/><c r="E6" i="3"/><c r="E7" i="3"/><c r="E8" i="3"/><c r="F4" i="3" a="1"/></calcChain>`;
const CUSTOM_ITEM = `<s:customData xmlns="http://www.wps.cn/officeDocument/2013/wpsCustomData" xmlns:s="http://www.wps.cn/officeDocument/2013/wpsCustomData"/>`;
const CUSTOM_ITEM_PROPERTIES = `${DECLARATION}<ds:datastoreItem ds:itemID="{B1977F7D-205B-4081-913C-38D41E755F92}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="http://www.wps.cn/officeDocument/2013/wpsCustomData"/></ds:schemaRefs></ds:datastoreItem>`;

const SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const OVERRIDES: readonly (readonly [part: string, type: string])[] = [
  ["xl/workbook.xml", `${SHEETML}.sheet.main+xml`],
  ...SHEETS.map((_, n): [string, string] => [`xl/worksheets/sheet${n + 1}.xml`, `${SHEETML}.worksheet+xml`]),
  ["xl/styles.xml", `${SHEETML}.styles+xml`],
  ["xl/sharedStrings.xml", `${SHEETML}.sharedStrings+xml`],
  ["xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"],
  ["xl/calcChain.xml", `${SHEETML}.calcChain+xml`],
  ["xl/comments1.xml", `${SHEETML}.comments+xml`],
  ["xl/tables/table1.xml", `${SHEETML}.table+xml`],
  ["xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"],
  ["xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
  ["customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"],
  ["docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
  ["docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
  ["docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml"],
];
const DEFAULTS: readonly (readonly [ending: string, type: string])[] = [
  ["bin", `${SHEETML}.printerSettings`],
  ["png", "image/png"],
  ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
  ["vml", "application/vnd.openxmlformats-officedocument.vmlDrawing"],
  ["xml", "application/xml"],
];
const CONTENT_TYPES = `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${DEFAULTS.map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`).join("")}${OVERRIDES.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join("")}</Types>`;

const CORE_TYPE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

/**
 * A bureau's workbook with nearly everything in it that writing could lose: charts, pictures, a text box, notes,
 * validations, protection, print settings, extended formats, names, a table, shared and array formulas, rich text,
 * hidden sheets, prefixed elements, custom parts.
 */
export function richWorkbook(): Uint8Array {
  return buildZip(richParts());
}

/** The same as parts, for a test that wants to change one of them. */
export function richParts(): PartFixture[] {
  const sheets = SHEETS.map(([, , data], n): PartFixture => ({
    name: `xl/worksheets/sheet${n + 1}.xml`,
    data,
  }));
  return [
    { name: "[Content_Types].xml", data: CONTENT_TYPES },
    {
      name: "_rels/.rels",
      data: links(
        ["rId1", "officeDocument", "xl/workbook.xml"],
        ["rId2", CORE_TYPE, "docProps/core.xml"],
        ["rId3", "extended-properties", "docProps/app.xml"],
        ["rId4", "custom-properties", "docProps/custom.xml"],
      ),
    },
    { name: "xl/workbook.xml", data: WORKBOOK },
    { name: "xl/_rels/workbook.xml.rels", data: workbookLinks() },
    ...sheets,
    {
      name: "xl/worksheets/_rels/sheet1.xml.rels",
      data: links(
        ["rId1", "printerSettings", "../printerSettings/printerSettings1.bin"],
        ["rId2", "hyperlink", "https://example.org/a?b=1&amp;c=2", true],
        ["rId3", "drawing", "/xl/drawings/drawing1.xml"],
        ["rId4", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
        ["rId5", "comments", "../comments1.xml"],
      ),
    },
    { name: "xl/worksheets/_rels/sheet3.xml.rels", data: links(["rId1", "table", "../tables/table1.xml"]) },
    { name: "xl/printerSettings/printerSettings1.bin", data: PRINTER_SETTINGS, stored: true },
    { name: "xl/drawings/drawing1.xml", data: SHEET_DRAWING },
    {
      name: "xl/drawings/_rels/drawing1.xml.rels",
      data: links(["rId1", "chart", "../charts/chart1.xml"], ["rId2", "image", "../media/image1.png"]),
    },
    { name: "xl/drawings/vmlDrawing1.vml", data: NOTE_SHAPES },
    { name: "xl/comments1.xml", data: NOTES(MAIN) },
    { name: "xl/charts/chart1.xml", data: BAR_CHART },
    { name: "xl/media/image1.png", data: PICTURE, stored: true },
    { name: "xl/tables/table1.xml", data: TABLE, descriptor: true },
    { name: "xl/theme/theme1.xml", data: THEME },
    { name: "xl/styles.xml", data: STYLES, descriptor: true },
    {
      name: "xl/sharedStrings.xml",
      data: `${DECLARATION}<sst xmlns="${MAIN}">${STRINGS.map((si) => `<si>${si}</si>`).join("")}</sst>`,
    },
    { name: "xl/calcChain.xml", data: CALCULATION_CHAIN },
    { name: "customXml/item1.xml", data: CUSTOM_ITEM },
    { name: "customXml/itemProps1.xml", data: CUSTOM_ITEM_PROPERTIES },
    { name: "customXml/_rels/item1.xml.rels", data: links(["rId1", "customXmlProps", "itemProps1.xml"]) },
    { name: "docProps/app.xml", data: APP },
    { name: "docProps/core.xml", data: CORE },
    { name: "docProps/custom.xml", data: CUSTOM },
  ];
}

function workbookLinks(): string {
  const sheets = SHEETS.map((_, n): [string, string, string] => [
    `rId${n + 1}`,
    "worksheet",
    `worksheets/sheet${n + 1}.xml`,
  ]);
  return links(
    ...sheets,
    ["rId7", "theme", "theme/theme1.xml"],
    ["rId8", "styles", "styles.xml"],
    ["rId9", "sharedStrings", "sharedStrings.xml"],
    ["rId10", "calcChain", "calcChain.xml"],
    ["rId11", "customXml", "../customXml/item1.xml"],
  );
}
