import { areaName, type Area } from "../../../src/core/address";
import { listAreas } from "./areas";
import type { BookModel, SheetModel } from "./book";
import { HostCellFormat } from "./cell-format";
import { HostConditionalFormats } from "./conditional-formats";
import { HostRange } from "./range";
import type { HostOptions } from "./workbook";

export class HostRangeAreas {
  constructor(
    private readonly book: BookModel,
    private readonly sheet: SheetModel,
    private readonly list: readonly Area[],
    private readonly options: HostOptions,
  ) {}

  get referenceId(): string {
    return `${this.sheet.id}|${this.list.map(areaName).join(",")}`;
  }

  get address(): string {
    return listAreas(this.sheet.name, this.list);
  }

  get areaCount(): number {
    return this.list.length;
  }

  get areas() {
    const ranges = this.list.map((area) => new HostRange(this.book, this.sheet, area, this.options));
    return { all: () => ranges };
  }

  get format(): HostCellFormat {
    return new HostCellFormat(this.sheet, this.list);
  }

  get conditionalFormats(): HostConditionalFormats {
    return new HostConditionalFormats(this.book, this.sheet, this.list, this.options);
  }
}
