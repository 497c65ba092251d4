import { WorkbookError } from "../../port";
import type { SheetState, WorkbookSnapshot } from "../../snapshot";
import { Token, XmlTokens } from "../xml/xml-tokens";
import { findWorkbookPart, type Package } from "./package";

/** A sheet as the workbook part lists it. */
export interface SheetPart {
  readonly name: string;
  readonly state: SheetState;
  /** Name of its part. */
  readonly part: string;
  /** "worksheet", or what else a tab may be: "chartsheet", "dialogsheet", "xlMacrosheet". */
  readonly type: string;
  readonly relationshipId: string;
  readonly sheetId: number;
}

/** What the workbook part and its links say. Parts that the workbook does not have are null. */
export interface WorkbookParts {
  readonly workbook: string;
  /** All tabs in their order, chart sheets included. */
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly date1904: boolean;
  /** Whoever opens it is to calculate all formulas: what stands as their results may not be theirs. */
  readonly calculateOnLoad: boolean;
  readonly names: WorkbookSnapshot["names"];
}

interface Listed {
  name: string;
  state: SheetState;
  relationshipId: string;
  sheetId: number;
}

/** @throws WorkbookError not-a-workbook, ods-file, xlsb-file or damaged */
export function readWorkbookParts(pack: Package): WorkbookParts {
  const workbook = findWorkbookPart(pack);
  const links = pack.links(workbook);
  const { listed, names, ...settings } = readWorkbookPart(pack.part(workbook)!);
  const byId = new Map(links.map((link) => [link.id, link]));
  const target = (type: string) => links.find((link) => link.type === type)?.target;
  const present = (name: string | undefined) => (name !== undefined && pack.archive.find(name) ? name : null);
  const sheets = listed.map((sheet, n): SheetPart => {
    const link = byId.get(sheet.relationshipId);
    return {
      ...sheet,
      part: link?.target ?? `xl/worksheets/sheet${n + 1}.xml`,
      type: link?.type ?? "worksheet",
    };
  });
  return {
    workbook,
    sheets,
    sharedStrings: present(target("sharedStrings") ?? "xl/sharedStrings.xml"),
    styles: present(target("styles") ?? "xl/styles.xml"),
    ...settings,
    names: names.map(({ sheet, ...rest }) => ({ ...rest, sheet: sheets[sheet]?.name ?? null })),
  };
}

function readWorkbookPart(bytes: Uint8Array) {
  const tokens = new XmlTokens(bytes);
  const listed: Listed[] = [];
  const names: { name: string; refersTo: string; sheet: number }[] = [];
  let date1904 = false;
  let calculateOnLoad = false;
  let prefix = "";
  for (let token = tokens.next(); token !== Token.end; token = tokens.next()) {
    if (token !== Token.open) continue;
    const name = tokens.name;
    if (tokens.depth === 1) prefix = tokens.prefix;
    else if (tokens.prefix !== prefix) continue;
    if (tokens.depth === 1 && name !== "workbook") throw new WorkbookError("not-a-workbook", `root ${name}`);
    if (name === "workbookPr") date1904 = isTrue(tokens.attribute("date1904"));
    else if (name === "calcPr") calculateOnLoad = isTrue(tokens.attribute("fullCalcOnLoad"));
    else if (name === "sheet" && tokens.depth === 3) listed.push(readListed(tokens));
    else if (name === "definedName") names.push(readName(tokens));
  }
  return { listed, names, date1904, calculateOnLoad };
}

function readListed(tokens: XmlTokens): Listed {
  const state = tokens.attribute("state");
  return {
    name: tokens.attribute("name") ?? "",
    state: state === "hidden" || state === "veryHidden" ? state : "visible",
    relationshipId: tokens.attribute("id") ?? "",
    sheetId: Number(tokens.attribute("sheetId") ?? 0),
  };
}

function readName(tokens: XmlTokens) {
  const name = tokens.attribute("name") ?? "";
  const sheet = Number(tokens.attribute("localSheetId") ?? -1);
  let refersTo = "";
  for (let token = tokens.next(); token === Token.text; token = tokens.next()) refersTo += tokens.text;
  return { name, refersTo, sheet };
}

/** An xsd:boolean as programs write it. */
export function isTrue(value: string | null): boolean {
  return value === "1" || value === "true" || value === "on";
}
