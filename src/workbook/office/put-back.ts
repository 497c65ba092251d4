import { sameSheetName } from "../added-sheets";
import type { Edit } from "../edit";
import type { ExcelHost } from "./host";
import { emptyMemory, knownSheet } from "./memory";
import { MARKS_KEY } from "./own-settings";
import { planWrites } from "./plan";
import { ruleParts } from "./rule-parts";
import { writeSettings } from "./settings-part";
import { survey, type Survey } from "./survey";
import { send } from "./writes";

/**
 * Puts a book back after a change broke off half way: Excel does not. Looks first at what is there now, because
 * nobody knows how far it came.
 */
export async function putBack(host: ExcelHost, edits: readonly Edit[], before: Survey): Promise<void> {
  await host.run(async (context) => {
    const memory = emptyMemory();
    const halfMarks = marksOf(edits, before);
    const now = await survey(context, memory, halfMarks);
    const back = [
      ...halfMarks,
      ...oldRules(before),
      ...oldSheets(edits, before, now),
      ...oldCells(edits, before),
    ];
    const restore = () => {
      writeSettings(context, memory, now.part, before.settings);
      context.workbook.settings.add(MARKS_KEY, JSON.stringify(before.record));
    };
    await send(context, [...planWrites(context, back, now).writes, { bytes: 0, write: restore }]);
  });
}

/** Removes the marks of the change and those that it was to take away, wherever they still are. */
function marksOf(edits: readonly Edit[], before: Survey): readonly Edit[] {
  const added = edits.flatMap((edit) =>
    edit.kind === "add-rule"
      ? ruleParts(edit.areas, edit.formula).map(({ formula }) => [edit.sheet, formula])
      : [],
  );
  const removed = before.rules.map(({ sheet, formula }) => [sheet, formula]);
  return [...added, ...removed]
    .filter(([sheet = ""]) => knownSheet(before.sheets, sheet))
    .map(([sheet = "", signature = ""]) => ({ kind: "remove-rules", sheet, signature }));
}

function oldRules({ rules }: Survey): readonly Edit[] {
  return rules.map(({ sheet, areas, formula, look }) => ({ kind: "add-rule", sheet, areas, formula, look }));
}

function oldCells(edits: readonly Edit[], { contents }: Survey): readonly Edit[] {
  return edits.flatMap((edit) => {
    const cells = contents.get(edit)?.cells;
    return edit.kind === "set-cells" && cells ? [{ kind: "set-cells", sheet: edit.sheet, cells }] : [];
  });
}

function oldSheets(edits: readonly Edit[], before: Survey, now: Survey): readonly Edit[] {
  return edits.flatMap((edit): Edit[] => {
    if (edit.kind === "add-sheet") {
      const isNew = !knownSheet(before.sheets, edit.name) && knownSheet(now.sheets, edit.name);
      return isNew ? [{ kind: "remove-sheet", name: edit.name }] : [];
    }
    const old = before.removed.get(edit);
    if (!old || !touched(old.name, edits, now)) return [];
    const there = knownSheet(now.sheets, old.name);
    return there ? [{ kind: "remove-sheet", name: old.name }, old] : [old];
  });
}

/** A sheet that was to go is gone, or was emptied to be made anew. */
function touched(name: string, edits: readonly Edit[], now: Survey): boolean {
  const remade = edits.some((edit) => edit.kind === "add-sheet" && sameSheetName(edit.name, name));
  return remade || !knownSheet(now.sheets, name);
}
