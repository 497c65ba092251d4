import { buildZip, type PartFixture } from "./zip-builder";

/** A workbook spelled out in XML. Only `sheets` is needed; every part given replaces or joins the usual ones. */
export interface PackageFixture {
  readonly sheets: readonly SheetFixture[];
  /** `<si>` elements. */
  readonly strings?: string;
  /** Whole styles part. */
  readonly styles?: string;
  /** Goes into `<workbook>` before and after `<sheets>`. */
  readonly workbookHead?: string;
  readonly workbookTail?: string;
  /** More parts, or other text for a usual part; null leaves a usual part out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

export interface SheetFixture {
  readonly name: string;
  readonly state?: "hidden" | "veryHidden";
  /** `<row>` elements, or the whole part when it begins with "<?xml" or holds "worksheet". */
  readonly rows: string;
  /** Before and after `<sheetData>`. */
  readonly head?: string;
  readonly tail?: string;
}

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The bytes of a small .xlsx, made without any library. */
export function buildPackage(fixture: PackageFixture): Uint8Array {
  return buildZip(packageParts(fixture));
}

/** The same as parts, for a test that wants to spoil one of them. */
export function packageParts(fixture: PackageFixture): PartFixture[] {
  const parts = new Map<string, string | Uint8Array>(Object.entries(usualParts(fixture)));
  for (const [name, data] of Object.entries(fixture.parts ?? {})) {
    if (data === null) parts.delete(name);
    else parts.set(name, data);
  }
  return [...parts].map(([name, data]) => ({ name, data }));
}

function usualParts(fixture: PackageFixture): Record<string, string> {
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(fixture),
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookPart(fixture),
    "xl/_rels/workbook.xml.rels": workbookRelationships(fixture),
  };
  if (fixture.strings !== undefined) parts["xl/sharedStrings.xml"] = stringsPart(fixture.strings);
  if (fixture.styles !== undefined) parts["xl/styles.xml"] = fixture.styles;
  fixture.sheets.forEach((sheet, n) => (parts[`xl/worksheets/sheet${n + 1}.xml`] = sheetPart(sheet)));
  return parts;
}

export function sheetPart({ rows, head = "", tail = "" }: SheetFixture): string {
  if (/^\s*<\?xml|worksheet/.test(rows)) return rows;
  return `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`;
}

function stringsPart(items: string): string {
  return `${DECLARATION}<sst xmlns="${MAIN}">${items}</sst>`;
}

function workbookPart({ sheets, workbookHead = "", workbookTail = "" }: PackageFixture): string {
  const list = sheets.map(({ name, state }, n) => {
    const hidden = state ? ` state="${state}"` : "";
    return `<sheet name="${escapeXml(name)}" sheetId="${n + 1}"${hidden} r:id="rId${n + 1}"/>`;
  });
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbookHead}<sheets>${list.join("")}</sheets>${workbookTail}</workbook>`;
}

function workbookRelationships({ sheets, strings, styles }: PackageFixture): string {
  const targets = sheets.map((_, n): [string, string] => ["worksheet", `worksheets/sheet${n + 1}.xml`]);
  if (strings !== undefined) targets.push(["sharedStrings", "sharedStrings.xml"]);
  if (styles !== undefined) targets.push(["styles", "styles.xml"]);
  return relationships(targets);
}

/** A relationships part: short type and target of each. Ids are rId1, rId2 and so on. */
export function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], n) => `<Relationship Id="rId${n + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}">${list.join("")}</Relationships>`;
}

function contentTypes({ sheets, strings, styles }: PackageFixture): string {
  const overrides = sheets.map((_, n) => [`/xl/worksheets/sheet${n + 1}.xml`, "worksheet"]);
  overrides.push(["/xl/workbook.xml", "sheet.main"]);
  if (strings !== undefined) overrides.push(["/xl/sharedStrings.xml", "sharedStrings"]);
  if (styles !== undefined) overrides.push(["/xl/styles.xml", "styles"]);
  const list = overrides.map(
    ([part, type]) => `<Override PartName="${part}" ContentType="${SHEETML}.${type}+xml"/>`,
  );
  return `${DECLARATION}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${list.join("")}</Types>`;
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
