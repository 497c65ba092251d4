import { shiftFormula } from "../../formula/shift";
import { cellsOf, rowsBetween, type CellElement } from "./sheet-cells";
import type { WorksheetText } from "./worksheet-text";
import { attribute } from "./xml/attributes";
import { childElement, openTag, textOf, type Element } from "./xml/elements";
import { escapeText } from "./xml/escape";
import { replaceBetween } from "./xml/splice";

/** The formula element of a cell that shares its formula, and the group's number. */
interface SharedFormula {
  readonly element: Element;
  readonly group: string;
  readonly row: number;
  readonly column: number;
  /** What the group's first cell spells out. */
  readonly formula: string;
}

/** The number of the group whose formula this cell spells out for others; null for any other cell. */
export function sharedGroupOf(text: string, cell: Element): string | null {
  const shared = sharedFormula(text, { ...cell, column: 0 }, 0);
  return shared && shared.formula !== "" ? shared.group : null;
}

/** The worksheet's text with every formula of these groups spelled out in its own cell. */
export function spellOutGroups(sheet: WorksheetText, groups: ReadonlySet<string>): string {
  const members = membersOf(sheet, groups);
  const masters = new Map(
    members.filter(({ formula }) => formula !== "").map((member) => [member.group, member]),
  );
  return members.reduceRight((text, { element, group, row, column }) => {
    const master = masters.get(group);
    if (!master) return text;
    const formula = shiftFormula(master.formula, row - master.row, column - master.column);
    const own = `<${element.name}>${escapeText(formula)}</${element.name}>`;
    return replaceBetween(text, element.start, element.end, own);
  }, sheet.text);
}

function membersOf({ text, sheetData }: WorksheetText, groups: ReadonlySet<string>): SharedFormula[] {
  const members: SharedFormula[] = [];
  for (const row of rowsBetween(text, sheetData.contentStart, sheetData.contentEnd)) {
    if (!text.slice(row.start, row.end).includes("shared")) continue;
    for (const cell of cellsOf(text, row)) {
      const member = sharedFormula(text, cell, row.row);
      if (member && groups.has(member.group)) members.push(member);
    }
  }
  return members;
}

function sharedFormula(text: string, cell: CellElement, row: number): SharedFormula | null {
  const element = childElement(text, cell, "f");
  const tag = element ? openTag(text, element) : "";
  const group = attribute(tag, "si");
  if (!element || group === undefined || attribute(tag, "t") !== "shared") return null;
  return { element, group, row, column: cell.column, formula: textOf(text, element) };
}
