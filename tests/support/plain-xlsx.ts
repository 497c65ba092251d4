import { areaName, cellName, type Area, type CellPlace } from "../../src/core/address";
import type { CellContent } from "../../src/workbook/edit";
import type { PlainSheet, PlainWorkbook } from "../../src/workbook/memory/plain-workbook";
import { buildPackage, escapeXml, MAIN, relationships, type SheetFixture } from "./package-builder";

/** The bytes of an .xlsx that holds what is written down, made without the code under test. */
export function plainXlsx(plain: PlainWorkbook): Uint8Array {
  const formats = [
    "General",
    ...new Set(plain.sheets.flatMap((sheet) => sheet.formats ?? []).map(({ format }) => format)),
  ];
  const base = {
    sheets: plain.sheets.map((sheet) => sheetFixture(sheet, formats)),
    styles: stylesPart(formats),
    workbookHead: workbookHead(plain),
    workbookTail: definedNames(plain),
  };
  return buildPackage(plain.settings ? { ...base, parts: settingsParts(plain) } : base);
}

function sheetFixture(sheet: PlainSheet, formats: readonly string[]): SheetFixture {
  const { name, state } = sheet;
  const fixture = { name, rows: rowsXml(sheet, formats), head: columnsXml(sheet), tail: tailXml(sheet) };
  return state === "hidden" || state === "veryHidden" ? { ...fixture, state } : fixture;
}

function rowsXml(sheet: PlainSheet, formats: readonly string[]): string {
  const last = Math.max(
    sheet.rows.length - 1,
    ...(sheet.formats ?? []).map(({ row }) => row),
    ...(sheet.hiddenRows ?? []),
  );
  return Array.from({ length: last + 1 }, (_, row) => {
    const hidden = sheet.hiddenRows?.includes(row) ? ' hidden="1"' : "";
    const width = Math.max(
      sheet.rows[row]?.length ?? 0,
      ...(sheet.formats ?? []).map(({ column }) => column + 1),
    );
    const cells = Array.from({ length: width }, (_, column) => cellXml(sheet, { row, column }, formats));
    return `<row r="${row + 1}"${hidden}>${cells.join("")}</row>`;
  }).join("");
}

function cellXml(sheet: PlainSheet, { row, column }: CellPlace, formats: readonly string[]): string {
  const content = sheet.rows[row]?.[column] ?? null;
  const style = styleOf(sheet, { row, column }, formats);
  if (content === null && style === 0) return "";
  const { type, inside } = contentXml(content);
  return `<c r="${cellName(row, column)}" s="${style}"${type && ` t="${type}"`}>${inside}</c>`;
}

function contentXml(content: CellContent): { type: string; inside: string } {
  if (content === null) return { type: "", inside: "" };
  if (typeof content === "number") return { type: "", inside: `<v>${content}</v>` };
  if (typeof content === "boolean") return { type: "b", inside: `<v>${Number(content)}</v>` };
  if (typeof content === "string") {
    return { type: "inlineStr", inside: `<is><t xml:space="preserve">${escapeXml(content)}</t></is>` };
  }
  const { formula, result = null } = content;
  const type = typeof result !== "string" ? "" : result.startsWith("#") ? "e" : "str";
  return {
    type,
    inside: `<f>${escapeXml(formula)}</f>${result === null ? "" : `<v>${escapeXml(String(result))}</v>`}`,
  };
}

/** Two styles a format: locked, and not. */
function styleOf(sheet: PlainSheet, place: CellPlace, formats: readonly string[]): number {
  const own = sheet.formats?.find(({ row, column }) => row === place.row && column === place.column);
  const open = sheet.unlocked?.some((area) => covers(area, place)) ? 1 : 0;
  return formats.indexOf(own?.format ?? "General") * 2 + open;
}

function covers(area: Area, { row, column }: CellPlace): boolean {
  return area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;
}

function stylesPart(formats: readonly string[]): string {
  const numFmts = formats.map(
    (format, n) => `<numFmt numFmtId="${200 + n}" formatCode="${escapeXml(format)}"/>`,
  );
  const xfs = formats.flatMap((format, n) => {
    const id = format === "General" ? 0 : 200 + n;
    return [`<xf numFmtId="${id}"/>`, `<xf numFmtId="${id}"><protection locked="0"/></xf>`];
  });
  return `<styleSheet xmlns="${MAIN}"><numFmts count="${numFmts.length}">${numFmts.join("")}</numFmts><cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs></styleSheet>`;
}

function columnsXml({ hiddenColumns = [] }: PlainSheet): string {
  const list = hiddenColumns.map(
    (column) => `<col min="${column + 1}" max="${column + 1}" width="9" hidden="1"/>`,
  );
  return list.length > 0 ? `<cols>${list.join("")}</cols>` : "";
}

function tailXml({ protection, merges = [], rules = [] }: PlainSheet): string {
  const formatCells = protection?.allowFormatCells ? ' formatCells="0"' : "";
  const guard = protection?.on ? `<sheetProtection sheet="1"${formatCells}/>` : "";
  const merged = merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`).join("");
  const formats = rules.map(
    ({ areas, formula }, n) =>
      `<conditionalFormatting sqref="${areas.map(areaName).join(" ")}"><cfRule type="expression" priority="${n + 1}"><formula>${escapeXml(formula)}</formula></cfRule></conditionalFormatting>`,
  );
  return guard + (merged && `<mergeCells count="${merges.length}">${merged}</mergeCells>`) + formats.join("");
}

function workbookHead({ date1904, structureLocked }: PlainWorkbook): string {
  return (
    (date1904 ? '<workbookPr date1904="1"/>' : "") +
    (structureLocked ? '<workbookProtection lockStructure="1"/>' : "")
  );
}

function definedNames({ names = [], sheets }: PlainWorkbook): string {
  const list = names.map(({ name, refersTo, sheet }) => {
    const scope =
      sheet === null ? "" : ` localSheetId="${sheets.findIndex((entry) => entry.name === sheet)}"`;
    return `<definedName name="${name}"${scope}>${escapeXml(refersTo)}</definedName>`;
  });
  return list.length > 0 ? `<definedNames>${list.join("")}</definedNames>` : "";
}

function settingsParts({ settings = {}, sheets }: PlainWorkbook): Record<string, string> {
  const list = Object.entries(settings).map(
    ([key, value]) => `<setting key="${escapeXml(key)}">${escapeXml(value)}</setting>`,
  );
  const targets = sheets.map((_, n): [string, string] => ["worksheet", `worksheets/sheet${n + 1}.xml`]);
  return {
    "customXml/item1.xml": `<qb xmlns="urn:qb-balance:settings">${list.join("")}</qb>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ...targets,
      ["styles", "styles.xml"],
      ["customXml", "../customXml/item1.xml"],
    ]),
  };
}
