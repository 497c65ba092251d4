import { strToU8, zipSync } from "fflate";
import { styleSheet } from "./style-sheet.mjs";
import { escapeXml, MAIN_NAMESPACE, OFFICE_RELATIONSHIPS, PACKAGE_RELATIONSHIPS, XML_HEAD } from "./xml.mjs";

const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** In local time, as zip keeps it: the same bytes wherever and whenever the sample is made. */
const MADE = new Date(2024, 9, 12, 8, 0, 0);

function sharedTexts() {
  const texts = [];
  const indexOf = (text) => {
    const known = texts.indexOf(text);
    return known >= 0 ? known : texts.push(text) - 1;
  };
  const toXml = () =>
    `${XML_HEAD}<sst xmlns="${MAIN_NAMESPACE}" uniqueCount="${texts.length}">` +
    texts.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join("") +
    "</sst>";
  return { indexOf, toXml };
}

const relationships = (list) =>
  `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">` +
  list
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`)
    .join("") +
  "</Relationships>";

function contentTypes(sheets) {
  const parts = [
    ["/xl/workbook.xml", `${CONTENT}.sheet.main+xml`],
    ...sheets.map((_sheet, index) => [`/xl/worksheets/sheet${index + 1}.xml`, `${CONTENT}.worksheet+xml`]),
    ["/xl/styles.xml", `${CONTENT}.styles+xml`],
    ["/xl/sharedStrings.xml", `${CONTENT}.sharedStrings+xml`],
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
  ];
  return (
    `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    parts.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join("") +
    "</Types>"
  );
}

function workbookXml(sheets) {
  const names = sheets.flatMap(({ name, titleRows }, index) =>
    titleRows
      ? [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${name}'!${titleRows}</definedName>`,
        ]
      : [],
  );
  return [
    `${XML_HEAD}<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${OFFICE_RELATIONSHIPS}">`,
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews><sheets>',
    ...sheets.map(
      ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
    ),
    "</sheets>",
    names.length > 0 ? `<definedNames>${names.join("")}</definedNames>` : "",
    "</workbook>",
  ].join("");
}

function coreProperties(title) {
  const day = "2024-10-12T08:00:00Z";
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>均衡助手 QB</dc:creator>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created></cp:coreProperties>`
  );
}

/** The sheets as the bytes of an .xlsx file. */
export function workbookBytes(title, sheets) {
  const styles = styleSheet();
  const texts = sharedTexts();
  const sheetParts = sheets.map((sheet, index) => [
    `xl/worksheets/sheet${index + 1}.xml`,
    sheet.toXml(styles, texts.indexOf),
  ]);
  const parts = {
    "[Content_Types].xml": contentTypes(sheets),
    "_rels/.rels": relationships([
      [`${OFFICE_RELATIONSHIPS}/officeDocument`, "xl/workbook.xml"],
      [
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml",
      ],
    ]),
    "docProps/core.xml": coreProperties(title),
    "xl/workbook.xml": workbookXml(sheets),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_sheet, index) => [
        `${OFFICE_RELATIONSHIPS}/worksheet`,
        `worksheets/sheet${index + 1}.xml`,
      ]),
      [`${OFFICE_RELATIONSHIPS}/styles`, "styles.xml"],
      [`${OFFICE_RELATIONSHIPS}/sharedStrings`, "sharedStrings.xml"],
    ]),
    ...Object.fromEntries(sheetParts),
    "xl/styles.xml": styles.toXml(),
    "xl/sharedStrings.xml": texts.toXml(),
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]);
  return zipSync(Object.fromEntries(files), { mtime: MADE, level: 9 });
}
