import { nodeDeflate } from "../../../../src/cli/deflate-node";
import { nodeInflater } from "../../../../src/cli/inflate-node";
import { parseArea, parseCell } from "../../../../src/core/address";
import type { AddRule, CellContent, Edit, Look, SetCells } from "../../../../src/workbook/edit";
import { applyEdits } from "../../../../src/workbook/xlsx/write/apply-edits";
import { openArchive } from "../../../../src/workbook/xlsx/zip/archive";
import { inflatePart } from "../../../../src/workbook/xlsx/zip/inflate";
import { buildPackage, type PackageFixture, type SheetFixture } from "../../../support/package-builder";
import { packageTexts } from "../../../support/package-parts";

export const TOOLS = { inflater: nodeInflater, deflate: nodeDeflate };

/** The package after some edits. */
export function edited(bytes: Uint8Array, ...edits: Edit[]): Uint8Array {
  return applyEdits(bytes, edits, TOOLS).bytes;
}

export function part(bytes: Uint8Array, name: string): string {
  return packageTexts(bytes).get(name) ?? "";
}

export function rawPart(bytes: Uint8Array, name: string): Buffer {
  return Buffer.from(inflatePart(openArchive(bytes), openArchive(bytes).find(name)!, nodeInflater));
}

export function firstSheet(bytes: Uint8Array): string {
  return part(bytes, "xl/worksheets/sheet1.xml");
}

/** A workbook of one sheet named "表". */
export function oneSheet(sheet: Omit<SheetFixture, "name">, more: Partial<PackageFixture> = {}): Uint8Array {
  return buildPackage({ sheets: [{ name: "表", ...sheet }], ...more });
}

/** Cells by address. */
export function setCells(sheet: string, contents: Readonly<Record<string, CellContent>>): SetCells {
  const cells = Object.entries(contents).map(([address, content]) => ({ ...parseCell(address)!, content }));
  return { kind: "set-cells", sheet, cells };
}

export function addRule(
  sheet: string,
  areas: string,
  formula: string,
  look: Look = { fill: "FFC7CE" },
): AddRule {
  return { kind: "add-rule", sheet, areas: areas.split(" ").map((area) => parseArea(area)!), formula, look };
}

/** The rows of the first sheet after cells were written to it. */
export function rowsAfter(rows: string, contents: Readonly<Record<string, CellContent>>): string {
  const text = firstSheet(edited(oneSheet({ rows }), setCells("表", contents)));
  return /<sheetData>([^]*)<\/sheetData>/.exec(text)?.[1] ?? "";
}
