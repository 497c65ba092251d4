import type { Area } from "../../core/address";
import { HostObject } from "../dispatch/host-object";
import { listAddresses, localAddress } from "./addresses";
import { AreaFormat } from "./area-format";
import { RuleCollection } from "./conditional-formats";
import type { GridSheet } from "./grid-sheet";
import { HostRange } from "./range";

/** Excel's RangeAreas: several rectangles of one sheet. */
export class RangeAreas extends HostObject {
  readonly officeClass = "RangeAreas";

  constructor(
    readonly sheet: GridSheet,
    readonly list: readonly Area[],
  ) {
    super();
  }

  get referenceId(): string {
    return `${this.sheet.id}|${this.list.map(localAddress).join(",")}`;
  }

  get address(): string {
    return listAddresses(this.sheet.name, this.list);
  }

  get areaCount(): number {
    return this.list.length;
  }

  get areas(): RangeList {
    return new RangeList(this.sheet, this.list);
  }

  get format(): AreaFormat {
    return new AreaFormat(this.sheet, this.list);
  }

  get conditionalFormats(): RuleCollection {
    return new RuleCollection(this.sheet, this.list);
  }
}

/** Excel's RangeCollection. */
export class RangeList extends HostObject {
  readonly officeClass = "RangeCollection";

  constructor(
    private readonly sheet: GridSheet,
    private readonly list: readonly Area[],
  ) {
    super();
  }

  all(): HostRange[] {
    return this.list.map((area) => new HostRange(this.sheet, area));
  }

  getItemAt(index: number): HostRange | undefined {
    return this.all()[index];
  }

  getCount(): number {
    return this.list.length;
  }
}
