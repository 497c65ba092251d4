import {
  AsyncObject,
  BaseFunction,
  type BaseReferenceObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { cellName, type Area } from "../../core/address";
import { quotedSheetName } from "../../workbook/sheet-name";
import { localAddress } from "../model/addresses";
import { areaOf } from "../model/grid-sheet";
import type { FunctionAnswer, FunctionCall } from "../protocol";
import { answerToGrid, argumentFromGrid } from "./grid-values";
import type { FunctionMetadata } from "./metadata";

export interface FunctionSurroundings {
  /** @param workbook the id of the workbook that holds the formula */
  compute(workbook: string, call: FunctionCall): Promise<FunctionAnswer>;
  sheetName(workbook: string, sheet: string): string;
}

/** A custom function of the add-in as the grid calculates with it. It is told which ranges its arguments are. */
export class AddInFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly own: FunctionMetadata,
    private readonly surroundings: FunctionSurroundings,
  ) {
    super(name);
    this.minParams = own.parameters.filter(({ optional }) => !optional).length;
    this.maxParams = own.parameters.length;
  }

  override isAsync(): boolean {
    return true;
  }

  /** An error that is an argument itself, such as a broken reference, is the answer. */
  override calculate(...given: FunctionVariantType[]) {
    const broken = given.find((argument) => argument.isError());
    if (broken) return broken;
    const call = {
      id: this.own.id,
      args: this.own.parameters.map((_, index) => {
        const argument = given[index];
        return argument ? argumentFromGrid(argument) : null;
      }),
      addresses: given.map((argument) => this.addressOf(argument)),
      address: this.ownAddress(),
    };
    return new AsyncObject(this.surroundings.compute(this.unitId ?? "", call).then(answerToGrid));
  }

  private addressOf(argument: FunctionVariantType): string | undefined {
    if (!argument.isReferenceObject()) return undefined;
    const reference = argument as BaseReferenceObject;
    const area = areaOf(reference.getRangePosition());
    return this.address(reference.getUnitId(), reference.getSheetId(), area);
  }

  private ownAddress(): string {
    const cell = cellName(this.row, this.column);
    return `${quotedSheetName(this.surroundings.sheetName(this.unitId ?? "", this.subUnitId ?? ""))}!${cell}`;
  }

  private address(workbook: string, sheet: string, area: Area): string {
    return `${quotedSheetName(this.surroundings.sheetName(workbook, sheet))}!${localAddress(area)}`;
  }
}
