import type { WorkbookSnapshot } from "../snapshot";
import type { Memory } from "./memory";
import { refersTo, type SheetOutline } from "./outline";
import { SettingsQuestion } from "./settings-part";
import { readSettingsXml } from "./settings-xml";

/** What is asked about a book beside its sheets. */
export class BookQuestion {
  private settings: SettingsQuestion | null = null;
  private active: Excel.Worksheet | null = null;

  constructor(private readonly context: Excel.RequestContext) {}

  ask(): void {
    const { workbook } = this.context;
    workbook.load("name");
    workbook.names.load("items/name,items/formula");
    workbook.worksheets.load("items/id,items/name");
    this.active = workbook.worksheets.getActiveWorksheet();
    this.active.load("name");
    this.settings = new SettingsQuestion(this.context, undefined);
  }

  /** To be called after one sync and before the next. */
  open(): void {
    this.settings?.openRest();
  }

  remember(memory: Memory): void {
    memory.sheets = this.context.workbook.worksheets.items.map(({ id, name }) => ({ id, name }));
    memory.settingsPart = this.settings?.id() ?? null;
  }

  /** Office tells nothing of the 1904 date system. */
  answer(outlines: readonly SheetOutline[]): Omit<WorkbookSnapshot, "sheets"> {
    const { workbook } = this.context;
    const bookNames = workbook.names.items.map((item) => ({ ...refersTo(item), sheet: null }));
    return {
      file: workbook.name,
      active: this.active?.name,
      date1904: false,
      settings: readSettingsXml(this.settings?.part() ?? ""),
      names: [...bookNames, ...outlines.flatMap(({ names }) => names)],
    };
  }
}
