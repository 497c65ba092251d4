import { addedSheets, sameSheetName } from "../added-sheets";
import type { Edit } from "../edit";
import { WorkbookError } from "../port";
import { isSheetName } from "../sheet-name";
import { knownSheet } from "./memory";
import type { Survey } from "./survey";

/**
 * Says no before anything is written: Excel would say it half way.
 * @throws WorkbookError sheet-missing, sheet-protected, name-taken, read-only for a sheet of the user's that is to go
 */
export function refuseImpossible(edits: readonly Edit[], before: Survey): void {
  let names = before.sheets.map(({ name }) => name);
  const has = (name: string) => names.some((each) => sameSheetName(each, name));
  for (const edit of edits) {
    if (edit.kind === "restore") throw new WorkbookError("host-failure", "made by another adapter");
    if (edit.kind === "add-sheet" || edit.kind === "remove-sheet") {
      if (edit.kind === "add-sheet" && has(edit.name)) throw new WorkbookError("name-taken", edit.name);
      if (edit.kind === "remove-sheet" && !has(edit.name))
        throw new WorkbookError("sheet-missing", edit.name);
      requireOpenStructure(before, edit.name);
      if (edit.kind === "add-sheet") requireSpellable(edit.name);
      else requireOurs(edit.name, edits, before);
      const others = names.filter((name) => !sameSheetName(name, edit.name));
      names = edit.kind === "add-sheet" ? [...names, edit.name] : others;
    } else if (edit.kind !== "set-setting") {
      if (edit.sheet !== null && !has(edit.sheet)) throw new WorkbookError("sheet-missing", edit.sheet);
      requireUnprotected(edit, before);
    }
  }
}

function requireOpenStructure({ structureProtected }: Survey, name: string): void {
  if (structureProtected) throw new WorkbookError("sheet-protected", `the book's structure, for ${name}`);
}

function requireSpellable(name: string): void {
  if (!isSheetName(name))
    throw new WorkbookError("host-failure", `no sheet can be named ${JSON.stringify(name)}`);
}

function requireOurs(name: string, edits: readonly Edit[], before: Survey): void {
  const added = edits.some((edit) => edit.kind === "add-sheet" && sameSheetName(edit.name, name));
  const ours = addedSheets(before.settings).some((other) => sameSheetName(other, name));
  if (!ours && !added) throw new WorkbookError("read-only", `${name} was not added by QB`);
}

/** Protection is never taken off: cells must be unlocked, rules allowed by it. */
function requireUnprotected(edit: Edit, before: Survey): void {
  const closed = (name: string) => knownSheet(before.sheets, name) && protects(edit, name, before);
  if (edit.kind === "set-cells" || edit.kind === "add-rule") {
    if (closed(edit.sheet)) throw new WorkbookError("sheet-protected", edit.sheet);
  } else if (edit.kind === "remove-rules") {
    const stuck = before.rules.find(
      ({ sheet, formula }) => formula.includes(edit.signature) && closed(sheet),
    );
    if (stuck) throw new WorkbookError("sheet-protected", stuck.sheet);
  }
}

function protects(edit: Edit, name: string, before: Survey): boolean {
  const sheet = before.sheets.find((each) => sameSheetName(each.name, name));
  if (!sheet?.protection.on) return false;
  if (edit.kind === "set-cells") return before.contents.get(edit)?.locked ?? false;
  return !sheet.protection.allowFormatCells;
}
