import type { BookTable } from "../book/host-book";
import { HostObject, required } from "../dispatch/host-object";
import type { GridSheet } from "./grid-sheet";
import { HostRange } from "./range";
import { HostWorksheet } from "./worksheet";

/** Excel's TableCollection, of the workbook or of one sheet. */
export class Tables extends HostObject {
  readonly officeClass = "TableCollection";

  constructor(private readonly sheets: readonly GridSheet[]) {
    super();
  }

  all(): HostTable[] {
    return this.sheets.flatMap((sheet) => sheet.side.tables.map((table) => new HostTable(sheet, table)));
  }

  getCount(): number {
    return this.all().length;
  }

  getItem(name: string): HostTable {
    return required(this.getItemOrNullObject(name), `table ${name}`);
  }

  getItemOrNullObject(name: string): HostTable | null {
    return this.all().find((table) => table.name === name) ?? null;
  }
}

class HostTable extends HostObject {
  readonly officeClass = "Table";

  constructor(
    private readonly sheet: GridSheet,
    private readonly table: BookTable,
  ) {
    super();
  }

  get id(): string {
    return this.table.name;
  }

  get name(): string {
    return this.table.name;
  }

  get worksheet(): HostWorksheet {
    return new HostWorksheet(this.sheet);
  }

  getRange(): HostRange {
    return new HostRange(this.sheet, this.table.area);
  }
}
