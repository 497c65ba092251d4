import {
  ICommandService,
  ObjectMatrix,
  type ICellData,
  type ICommandInfo,
  type IDisposable,
  type IExecutionOptions,
  type Injector,
} from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetSelectionsOperation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import type { HostBook } from "../book/host-book";
import { HostError, type HostObject } from "../dispatch/host-object";
import type { HostEvent } from "../protocol";
import { localAddress } from "./addresses";
import { AppendSheetOperation, type AppendedSheet } from "./append-sheet";
import { areaOf } from "./grid-sheet";
import { leaveOutOfUndo } from "./undo";

const EVENTS = ["onChanged", "onSelectionChanged"];
/** Of all sheets; those of one sheet go by its id. */
const WHOLE_BOOK = "";

/** Hears what happens in the grid and tells the add-in of it, if it has asked to be told. */
export class GridWatch {
  private readonly asked = new Map<string, number>();
  private readonly watching: IDisposable;
  private addInWrites = false;

  constructor(
    private readonly book: HostBook,
    injector: Injector,
    private readonly tell: (event: HostEvent) => void,
  ) {
    this.watching = injector
      .get(ICommandService)
      .onCommandExecuted((command, options) => this.hear(command, options));
    leaveOutOfUndo(injector, () => this.addInWrites);
  }

  /** Changes meanwhile are the add-in's own. */
  asAddIn<T>(write: () => T): T {
    this.addInWrites = true;
    try {
      return write();
    } finally {
      this.addInWrites = false;
    }
  }

  /** @returns the events' target: "" for the whole workbook, else the id of the sheet */
  watch(object: HostObject, event: string, on: boolean): string {
    if (!EVENTS.includes(event) || !/^Worksheet(?:Collection)?$/.test(object.officeClass)) {
      throw new HostError("ApiNotFound", `This host does not have ${object.officeClass}.${event}.`);
    }
    const target = "id" in object ? String(object.id) : WHOLE_BOOK;
    const key = `${event} ${target}`;
    this.asked.set(key, (this.asked.get(key) ?? 0) + (on ? 1 : -1));
    return target;
  }

  dispose(): void {
    this.watching.dispose();
  }

  private hear({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (id === SetRangeValuesMutation.id) this.changed(params as ISetRangeValuesMutationParams, options);
    if (id === AppendSheetOperation.id) this.added(params as AppendedSheet);
    if (id === SetSelectionsOperation.id) this.selected(params as SelectionParams);
  }

  /** What the grid calculates is no change. */
  private changed(
    { unitId, subUnitId, cellValue }: ISetRangeValuesMutationParams,
    options?: IExecutionOptions,
  ) {
    if (unitId !== this.book.workbook.getId() || options?.onlyLocal || !holdsContents(cellValue)) return;
    const scope = new ObjectMatrix(cellValue).getStartEndScope();
    this.say("onChanged", subUnitId, {
      type: "WorksheetChanged",
      address: localAddress(areaOf(scope)),
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: this.addInWrites ? "ThisLocalAddin" : "Unknown",
      worksheetId: subUnitId,
    });
  }

  /** A sheet that the add-in has filled comes with what it wrote. */
  private added({ unitId, sheet: { id, cellData } }: AppendedSheet): void {
    this.changed({ unitId, subUnitId: id, cellValue: cellData });
  }

  private selected({ unitId, subUnitId, selections }: SelectionParams): void {
    const range = selections.at(-1)?.range;
    if (unitId !== this.book.workbook.getId() || !range) return;
    this.say("onSelectionChanged", subUnitId, {
      type: "WorksheetSelectionChanged",
      address: localAddress(areaOf(range)),
      worksheetId: subUnitId,
    });
  }

  private say(name: string, sheet: string, args: HostEvent["args"]): void {
    for (const target of [WHOLE_BOOK, sheet]) {
      if ((this.asked.get(`${name} ${target}`) ?? 0) > 0) this.tell({ name, target, args });
    }
  }
}

interface SelectionParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly selections: readonly { readonly range: Parameters<typeof areaOf>[0] }[];
}

/** Looks alone are no change of a cell. */
function holdsContents(cells: ISetRangeValuesMutationParams["cellValue"]): boolean {
  return Object.values(cells ?? {}).some((row: Readonly<Record<number, ICellData | null>>) =>
    Object.values(row).some((cell) => !cell || "v" in cell || "f" in cell || "p" in cell),
  );
}
