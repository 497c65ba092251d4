import { parseAreas } from "./areas";
import type { BookModel } from "./book";
import { HostError } from "./protocol";
import { HostNames, HostSettings } from "./settings";
import { HostRange } from "./range";
import { HostRangeAreas } from "./range-areas";
import { HostWorksheet } from "./worksheet";
import { HostXmlParts } from "./xml-parts";

/** The root of every batch. Members are Office.js members; what is not here, the adapter must not use. */
export class HostWorkbook {
  readonly application = { suspendScreenUpdatingUntilNextSync: () => undefined };
  readonly worksheets: HostWorksheets;
  readonly settings: HostSettings;
  readonly names: HostNames;
  readonly customXmlParts: HostXmlParts;

  constructor(
    private readonly book: BookModel,
    readonly options: HostOptions,
  ) {
    this.worksheets = new HostWorksheets(book, options);
    this.settings = new HostSettings(book.settings);
    this.names = new HostNames(book.names);
    this.customXmlParts = new HostXmlParts(book);
  }

  get name(): string {
    return this.book.name;
  }

  get protection() {
    return { protected: this.book.structureProtected };
  }

  /** A range of an earlier batch. */
  byReference(reference: string): HostRange | HostRangeAreas {
    const [id = "", addresses = ""] = reference.split("|");
    const sheet = this.book.sheet(id);
    if (!sheet) throw new HostError("InvalidReference", reference);
    const areas = parseAreas(addresses);
    const [only] = areas;
    if (only && areas.length === 1) return new HostRange(this.book, sheet, only, this.options);
    return new HostRangeAreas(this.book, sheet, areas, this.options);
  }

  getSelectedRange(): HostRange {
    const sheet = this.book.sheet(this.book.active);
    if (!sheet) throw new HostError("InvalidSelection");
    return HostRange.at(this.book, sheet, this.book.selected || "A1", this.options);
  }
}

export interface HostOptions {
  /** 14 is ExcelApi 1.14; newer members are not there. */
  readonly level: number;
}

export class HostWorksheets {
  constructor(
    private readonly book: BookModel,
    private readonly options: HostOptions,
  ) {}

  all(): HostWorksheet[] {
    return this.book.sheets.map((sheet) => new HostWorksheet(this.book, sheet, this.options));
  }

  getItem(nameOrId: string): HostWorksheet {
    const sheet = this.book.sheet(nameOrId);
    if (!sheet) throw new HostError("ItemNotFound", `no sheet ${nameOrId}`);
    return new HostWorksheet(this.book, sheet, this.options);
  }

  getItemOrNullObject(nameOrId: string): HostWorksheet | null {
    return this.book.sheet(nameOrId) ? this.getItem(nameOrId) : null;
  }

  getActiveWorksheet(): HostWorksheet {
    return this.getItem(this.book.active || (this.book.sheets[0]?.name ?? ""));
  }

  add(name: string): HostWorksheet {
    if (this.book.structureProtected) throw new HostError("AccessDenied", "the structure is protected");
    if (this.book.sheet(name)) throw new HostError("ItemAlreadyExists", name);
    return new HostWorksheet(this.book, this.book.addSheet(name), this.options);
  }

  _RegisterDataChangedEvent(): null {
    return null;
  }

  _UnregisterDataChangedEvent(): null {
    return null;
  }
}
