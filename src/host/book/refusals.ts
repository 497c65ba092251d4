import type { FileSide } from "./host-book";

/** A sentence for the person whose wish cannot be met: what, why, and what to do instead. */
export interface Refusal {
  readonly zh: string;
  readonly en: string;
}

/** What a person may not do in the grid because a saved file could not follow; an add-in only where `addIn` says so. */
interface Refused extends Refusal {
  readonly commands: readonly string[];
  /** The add-in may: what it does this way is saved. */
  readonly addIn?: boolean;
}

const IN_EXCEL = {
  zh: "请保存后在 Excel 或 WPS 里做，再回来打开。",
  en: "Save, do it in Excel or WPS, and open the file again.",
};

const REFUSED: readonly Refused[] = [
  {
    zh: `这里不能插入、删除或移动行、列和单元格：公式、打印区域和条件格式要跟着一起动，这里还做不到。${IN_EXCEL.zh}表格下方的空行可以直接填写。`,
    en: `Rows, columns and cells cannot be inserted, deleted or moved here: formulas, print areas and conditional formats would have to move along. ${IN_EXCEL.en} Empty rows below the table may be filled in.`,
    commands: [
      ...["row", "col"].flatMap((line) => [
        `insert-${line}`,
        `insert-${line}-before`,
        `insert-${line}-after`,
        `insert-${line}-by-range`,
        `remove-${line}`,
        `remove-${line}-confirm`,
        `remove-${line}-by-range`,
        `move-${line}s`,
      ]),
      ...["down", "right"].flatMap((way) => [`insert-range-move-${way}`, `insert-range-move-${way}-confirm`]),
      ...["left", "up"].flatMap((way) => [`delete-range-move-${way}`, `delete-range-move-${way}-confirm`]),
      "insert-multi-rows-above",
      "insert-multi-rows-after",
      "insert-multi-cols-before",
      "insert-multi-cols-right",
      "append-row",
      "move-range",
      "cut",
      "reorder-range",
      "sort-range",
      "split-text-to-columns",
    ],
  },
  {
    zh: `这里不能增删、改名、移动、隐藏或保护工作表：别的表里的公式和名称会找不到它。${IN_EXCEL.zh}`,
    en: `Sheets cannot be added, removed, renamed, moved, hidden or protected here: formulas and names elsewhere would lose them. ${IN_EXCEL.en}`,
    addIn: true,
    commands: [
      "insert-sheet",
      "copy-sheet",
      "copy-worksheet",
      "remove-sheet",
      "remove-sheet-confirm",
      "set-worksheet-name",
      "set-worksheet-order",
      "set-worksheet-hidden",
      "set-worksheet-show",
      "set-tab-color",
      "add-worksheet-protection",
      "delete-worksheet-protection",
      "set-worksheet-protection",
      "add-range-protection",
      "delete-range-protection",
      "set-protection",
    ],
  },
  {
    zh: `这里不能改动冻结窗格、网格线和表的默认样式：保存时写不回文件。${IN_EXCEL.zh}`,
    en: `Frozen panes, gridlines and a sheet's default style cannot be changed here: they would not be saved. ${IN_EXCEL.en}`,
    addIn: true,
    commands: [
      "set-frozen",
      "set-selection-frozen",
      "set-row-frozen",
      "set-col-frozen",
      "set-first-row-frozen",
      "set-first-column-frozen",
      "cancel-frozen",
      "toggle-gridlines",
      "set-gridlines-color",
      "set-worksheet-default-style",
      "set-worksheet-right-to-left",
      "set-worksheet-range-theme-style",
      "remove-worksheet-range-theme-style",
    ],
  },
  {
    zh: `这里不能增删改条件格式：保存时写不回文件。检查的标记请用“一键检查”和“清除标记”。${IN_EXCEL.zh}`,
    en: `Conditional formats cannot be made or changed here: they would not be saved. For the marks use 一键检查 and 清除标记. ${IN_EXCEL.en}`,
    commands: [
      ...[
        "",
        "-average",
        "-color-scale",
        "-data-bar",
        "-duplicate-values",
        "-number",
        "-rank",
        "-text",
        "-time-period",
      ].map((kind) => `add${kind}-conditional-rule`),
      "set-conditional-rule",
      "delete-conditional-rule",
      "move-conditional-rule",
      "clear-range-conditional-rule",
      "clear-worksheet-conditional-rule",
    ],
  },
  {
    zh: `这里不能增删改批注、数据验证、名称、筛选和表格区域：保存时写不回文件。${IN_EXCEL.zh}`,
    en: `Notes, validations, names, filters and tables cannot be made or changed here: they would not be saved. ${IN_EXCEL.en}`,
    commands: [
      "update-note",
      "delete-note",
      "insert-defined-name",
      "set-defined-name",
      "remove-defined-name",
      "remove-all-data-validation",
      "remove-data-validation-rule",
      "add-data-validation",
      "smart-toggle-filter",
      "set-filter-range",
      "set-filter-criteria",
      "clear-filter-criteria",
      "remove-sheet-filter",
      "re-calc-filter",
      "add-table",
      "delete-table",
      "set-table-config",
      "set-table-filter",
      "table-insert-col",
      "table-insert-column-at",
      "table-insert-row",
      "table-insert-row-at",
      "table-remove-col",
      "table-remove-column-at",
      "table-remove-row",
    ],
  },
];

const BY_COMMAND: ReadonlyMap<string, Refused> = new Map(
  REFUSED.flatMap((refused) => refused.commands.map((name) => [`sheet.command.${name}`, refused] as const)),
);

/**
 * Whether a command of the grid is to be stopped, and with which words.
 * @param byAddIn the add-in is at work, not the person.
 * @returns null where it may go on.
 */
export function refusedCommand(id: string, byAddIn: boolean): Refusal | null {
  const refused = BY_COMMAND.get(id);
  return refused && !(byAddIn && refused.addIn) ? refused : null;
}

/** Whether a cell may not be written, and with which words; null where it may. */
export function refusedCell(file: FileSide, sheet: string, row: number, column: number): Refusal | null {
  const side = file.sheet(sheet);
  if (side.isLocked(row, column)) {
    return {
      zh: "这个单元格受工作表保护，不能改。请在 Excel 里由设密码的人撤销保护后再改。",
      en: "This cell is protected. Whoever set the password can take the protection off in Excel.",
    };
  }
  if (!side.isFixed(row, column)) return null;
  return {
    zh: `这个单元格属于数组公式或表格的标题，不能单独改。${IN_EXCEL.zh}`,
    en: `This cell is part of an array formula or a table's heading and cannot change alone. ${IN_EXCEL.en}`,
  };
}
