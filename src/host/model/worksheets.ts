import { sameSheetName } from "../../workbook/added-sheets";
import { isSheetName } from "../../workbook/sheet-name";
import type { HostBook } from "../book/host-book";
import { HostError, HostObject, required } from "../dispatch/host-object";
import { GridSheet } from "./grid-sheet";
import { refuseStructure } from "./guard";
import { handOverSheet, holdSheet } from "./held-sheet";
import { HostWorksheet } from "./worksheet";

/** Excel's WorksheetCollection. */
export class HostWorksheets extends HostObject {
  readonly officeClass = "WorksheetCollection";

  constructor(private readonly book: HostBook) {
    super();
  }

  all(): HostWorksheet[] {
    return gridSheets(this.book).map((sheet) => new HostWorksheet(sheet));
  }

  getItem(nameOrId: string): HostWorksheet {
    return required(this.getItemOrNullObject(nameOrId), `sheet ${nameOrId}`);
  }

  getItemOrNullObject(nameOrId: string): HostWorksheet | null {
    const found = gridSheets(this.book).find(
      ({ id, name }) => id === nameOrId || sameSheetName(name, nameOrId),
    );
    return found ? new HostWorksheet(found) : null;
  }

  getActiveWorksheet(): HostWorksheet {
    return new HostWorksheet(new GridSheet(this.book, this.book.workbook.getActiveSheet()));
  }

  getFirst(visibleOnly?: boolean): HostWorksheet {
    return required(this.counted(visibleOnly)[0], "sheet");
  }

  getLast(visibleOnly?: boolean): HostWorksheet {
    return required(this.counted(visibleOnly).at(-1), "sheet");
  }

  getCount(visibleOnly?: boolean): number {
    return this.counted(visibleOnly).length;
  }

  /** A new sheet comes last and leaves the one in front in front, as one that another person adds does. */
  add(name?: string | null): HostWorksheet {
    const { workbook, file } = this.book;
    refuseStructure(file.structureLocked);
    const names = sheetNames(this.book);
    const wanted = name ?? `Sheet${names.length + 1}`;
    if (!isSheetName(wanted)) throw new HostError("InvalidArgument", `No sheet can be named ${wanted}.`);
    if (names.some((taken) => sameSheetName(taken, wanted))) throw new HostError("ItemAlreadyExists", wanted);
    return new HostWorksheet(new GridSheet(this.book, holdSheet(workbook, wanted)));
  }

  private counted(visibleOnly?: boolean): HostWorksheet[] {
    return this.all().filter(({ sheet }) => visibleOnly !== true || !sheet.face.isSheetHidden());
  }
}

export function gridSheets(book: HostBook): GridSheet[] {
  handOverSheet(book.workbook);
  return book.workbook.getSheets().map((face) => new GridSheet(book, face));
}

function sheetNames({ workbook }: HostBook): string[] {
  handOverSheet(workbook);
  return workbook
    .getWorkbook()
    .getSheets()
    .map((sheet) => sheet.getName());
}
