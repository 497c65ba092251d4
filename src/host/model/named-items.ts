import type { BookName } from "../book/host-book";
import { HostObject, required } from "../dispatch/host-object";

/** Excel's NamedItemCollection, of the workbook or of one sheet. */
export class NamedItems extends HostObject {
  readonly officeClass = "NamedItemCollection";

  constructor(private readonly names: readonly BookName[]) {
    super();
  }

  all(): NamedItem[] {
    return this.names.map((name) => new NamedItem(name));
  }

  getCount(): number {
    return this.names.length;
  }

  getItem(name: string): NamedItem {
    return required(this.getItemOrNullObject(name), `name ${name}`);
  }

  getItemOrNullObject(name: string): NamedItem | null {
    const wanted = name.toLowerCase();
    return this.all().find((item) => item.name.toLowerCase() === wanted) ?? null;
  }
}

class NamedItem extends HostObject {
  readonly officeClass = "NamedItem";

  constructor(private readonly own: BookName) {
    super();
  }

  get name(): string {
    return this.own.name;
  }

  get formula(): string {
    return `=${this.own.refersTo}`;
  }

  get scope(): string {
    return this.own.sheet === null ? "Workbook" : "Worksheet";
  }
}
