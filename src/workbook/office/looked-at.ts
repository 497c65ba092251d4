import type { ExcelHost } from "./host";

/** The selected cell, "G6" and its sheet; null where nothing or more than one area is selected. */
export function selectedCell(host: ExcelHost): Promise<{ sheet: string; cell: string } | null> {
  return host
    .run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      range.worksheet.load("name");
      await context.sync();
      const cell = range.address.slice(range.address.lastIndexOf("!") + 1).split(":")[0] ?? "";
      return { sheet: range.worksheet.name, cell: cell.replaceAll("$", "") };
    })
    .catch(() => null);
}

/** Texts kept in the workbook, in the add-in's own settings. */
export function textsInBook(host: ExcelHost) {
  return {
    read: (key: string): Promise<string | null> =>
      host.run(async (context) => {
        const setting = context.workbook.settings.getItemOrNullObject(key);
        setting.load("value");
        await context.sync();
        return setting.isNullObject ? null : String(setting.value);
      }),
    write: (key: string, text: string | null): Promise<void> =>
      host.run(async (context) => {
        const { settings } = context.workbook;
        if (text !== null) settings.add(key, text);
        const old = text === null ? settings.getItemOrNullObject(key) : null;
        old?.load("isNullObject");
        await context.sync();
        if (!old || old.isNullObject) return;
        old.delete();
        await context.sync();
      }),
  };
}
