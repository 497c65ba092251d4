import type { ExcelHost } from "./host";
import { emptyMemory } from "./memory";
import { SettingsQuestion, writeSettings } from "./settings-part";
import { readSettingsXml } from "./settings-xml";

/** The selected cell, "G6" and its sheet; null where nothing or more than one area is selected. */
export function selectedCell(host: ExcelHost): Promise<{ sheet: string; cell: string } | null> {
  return host
    .run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address,worksheet/name");
      await context.sync();
      const cell = range.address.slice(range.address.lastIndexOf("!") + 1).split(":")[0] ?? "";
      return { sheet: range.worksheet.name, cell: cell.replaceAll("$", "") };
    })
    .catch(() => null);
}

/** Texts kept in the workbook, among the settings that every adapter reads; nothing else is looked at. */
export function textsInBook(host: ExcelHost) {
  const memory = emptyMemory();

  async function part(context: Excel.RequestContext): Promise<string> {
    const question = new SettingsQuestion(context, undefined);
    await context.sync();
    if (question.openRest()) await context.sync();
    memory.settingsPart = question.id();
    return question.part();
  }

  return {
    read: (key: string): Promise<string | null> =>
      host.run(async (context) => readSettingsXml(await part(context)).get(key) ?? null),
    write: (key: string, text: string | null): Promise<void> =>
      host.run(async (context) => {
        const xml = await part(context);
        const settings = new Map(readSettingsXml(xml));
        if (text === null) settings.delete(key);
        else settings.set(key, text);
        writeSettings(context, memory, xml, settings);
        await context.sync();
      }),
  };
}
