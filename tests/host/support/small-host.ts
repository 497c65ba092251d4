import { excelNamespace } from "../../../src/host/client/excel";
import { Session } from "../../../src/host/client/session";
import { Dispatcher } from "../../../src/host/dispatch/dispatcher";
import { HostError, HostObject, type HostRoot } from "../../../src/host/dispatch/host-object";
import type { Batch } from "../../../src/host/protocol";

/** A workbook of sheets that are only names and one matrix: enough to try client and dispatcher on. */
export class SmallBook extends HostObject implements HostRoot {
  readonly officeClass = "Workbook";
  readonly names = ["小学", "初中"];
  editing = false;
  calculating = false;
  finished = 0;
  readonly watched: string[] = [];
  readonly name = "县.xlsx";
  readonly worksheets = new SmallSheets(this);
  endOfEdit: () => void = () => undefined;

  byReference(reference: string): HostObject {
    return new SmallRange(reference);
  }
  isEditing() {
    return this.editing;
  }
  edited() {
    return new Promise<void>((resolve) => (this.endOfEdit = resolve));
  }
  async calculated() {
    this.calculating = false;
  }
  finish() {
    this.finished++;
  }
  asAddIn<T>(write: () => T): T {
    return write();
  }
  watch(object: HostObject, event: string, on: boolean): string {
    this.watched.push(`${on ? "+" : "-"}${object.officeClass}.${event}`);
    return object.officeClass;
  }
}

class SmallSheets extends HostObject {
  readonly officeClass = "WorksheetCollection";
  constructor(private readonly book: SmallBook) {
    super();
  }
  all() {
    return this.book.names.map((_, index) => new SmallSheet(this.book, index));
  }
  getItem(id: string) {
    const found = this.getItemOrNullObject(id);
    if (!found) throw new HostError("ItemNotFound", `no sheet ${id}`);
    return found;
  }
  getItemOrNullObject(id: string) {
    return this.all().find((sheet) => sheet.id === id || sheet.name === id) ?? null;
  }
  add(name: string) {
    this.book.names.push(name);
    return this.all().at(-1);
  }
  getCount() {
    return this.book.names.length;
  }
}

class SmallSheet extends HostObject {
  readonly officeClass = "Worksheet";
  constructor(
    private readonly book: SmallBook,
    private readonly index: number,
  ) {
    super();
  }
  get id() {
    return `id${this.index}`;
  }
  get name() {
    return this.book.names[this.index] ?? "";
  }
  set name(name: string) {
    this.book.names[this.index] = name;
  }
  getRange(address: string) {
    return new SmallRange(address);
  }
}

class SmallRange extends HostObject {
  readonly officeClass = "Range";
  readonly format = new SmallFormat();
  readonly values = [[1, "二"]];
  constructor(readonly address: string) {
    super();
  }
  get referenceId() {
    return this.address;
  }
}

class SmallFormat extends HostObject {
  readonly officeClass = "RangeFormat";
  wrapText: boolean | null = null;
  rowHeight = 14;
}

export interface SmallHost {
  readonly Excel: typeof Excel;
  readonly book: SmallBook;
  readonly sent: Batch[];
  readonly session: Session;
}

export function smallHost(): SmallHost {
  const book = new SmallBook();
  const dispatcher = new Dispatcher(book);
  const sent: Batch[] = [];
  const execute = (batch: Batch) => {
    sent.push(JSON.parse(JSON.stringify(batch)) as Batch);
    return dispatcher.execute(batch);
  };
  const session = new Session({ execute, associate: () => undefined, showPane: () => undefined });
  return { Excel: excelNamespace(session), book, sent, session };
}
