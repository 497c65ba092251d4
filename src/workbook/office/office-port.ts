import type { CellPlace } from "../../core/address";
import type { Edit } from "../edit";
import type { ReadOptions, WorkbookPort } from "../port";
import type { WorkbookSnapshot } from "../snapshot";
import { applyEdits } from "./apply-edits";
import type { ExcelHost } from "./host";
import { emptyMemory } from "./memory";
import { UNDO_KEY } from "./own-settings";
import { readBook } from "./read-book";

/** The workbook that Excel shows. The only place that talks to Excel about a workbook. */
export class OfficePort implements WorkbookPort {
  private readonly memory = emptyMemory();

  constructor(private readonly host: ExcelHost) {}

  read(options: ReadOptions = {}): Promise<WorkbookSnapshot> {
    return readBook(this.host, this.memory, options);
  }

  apply(edits: readonly Edit[]): Promise<readonly Edit[]> {
    return applyEdits(this.host, this.memory, edits);
  }

  /** The edits that take back the last change, as the book keeps them; null where there was none. */
  lastInverse(): Promise<readonly Edit[] | null> {
    return this.host.run(async (context) => {
      const undo = context.workbook.settings.getItemOrNullObject(UNDO_KEY);
      undo.load("value");
      await context.sync();
      return undo.isNullObject ? null : (JSON.parse(String(undo.value)) as readonly Edit[]);
    });
  }

  /** The name of the sheet that the person looks at. */
  activeSheet(): Promise<string> {
    return this.host.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
  }

  select(name: string, { row, column }: CellPlace): Promise<void> {
    return this.host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.activate();
      sheet.getCell(row, column).select();
      await context.sync();
    });
  }

  /** Writes of this add-in are not told of; those of a co-author are. */
  async onChange(listener: (sheet: string) => void): Promise<() => void> {
    let stopped = false;
    const tell = (sheet: string) => {
      if (!stopped) listener(sheet);
    };
    const registration = await this.host.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add((event) => this.tell(event, tell));
      await context.sync();
      return added;
    });
    return () => {
      stopped = true;
      const stopping = this.host.runIn(registration.context, async (context) => {
        registration.remove();
        await context.sync();
      });
      // Nobody waits for it: a book that is closed meanwhile has stopped by itself.
      stopping.catch(() => undefined);
    };
  }

  private async tell(
    event: Excel.WorksheetChangedEventArgs,
    listener: (sheet: string) => void,
  ): Promise<void> {
    if (event.triggerSource === "ThisLocalAddin") return;
    // While a cell is being edited Excel tells no name; the end of the edit is the next event.
    const name = await this.nameOf(event.worksheetId).catch(() => null);
    if (name !== null) listener(name);
  }

  private nameOf(id: string): Promise<string | null> {
    return this.host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load("name");
      await context.sync();
      return sheet.isNullObject ? null : sheet.name;
    });
  }
}
