import {
  CommandType,
  ICommandService,
  IUniverInstanceService,
  type ICommandInfo,
  type IOperation,
  type Injector,
  type IWorksheetData,
  type Workbook,
} from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import { SetWorksheetOrderMutation } from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";

export interface AppendedSheet {
  /** Of the workbook. */
  readonly unitId: string;
  /** Whole, but for its formulas. */
  readonly sheet: IWorksheetData;
}

/**
 * Puts a sheet behind all others. With the grid's own mutation, formulas are looked for in every cell of every sheet
 * and the sheet in front is painted, each time anew: with hundreds of sheets that takes longer than all the rest.
 */
export const AppendSheetOperation: IOperation<AppendedSheet> = {
  id: "sheet.operation.append-sheet",
  type: CommandType.OPERATION,
  handler: (accessor, { unitId, sheet }) => {
    const workbook = accessor.get(IUniverInstanceService).getUnit<Workbook>(unitId);
    return workbook?.addWorksheet(sheet.id, workbook.getSheetSize(), sheet) ?? false;
  },
};

/** Workbooks with sheets that have no tab yet. */
const withoutTabs = new WeakSet<FWorkbook>();

export function appendSheet(workbook: FWorkbook, sheet: IWorksheetData): void {
  const injector = injectorOf(workbook);
  const commands = injector.get(ICommandService);
  if (!commands.hasCommand(AppendSheetOperation.id)) register(injector, commands);
  commands.syncExecuteCommand(AppendSheetOperation.id, { unitId: workbook.getId(), sheet });
  withoutTabs.add(workbook);
}

export function lacksTabs(workbook: FWorkbook): boolean {
  return withoutTabs.has(workbook);
}

/** The tabs follow mutations that they know: this one leaves the last sheet the last. */
export function showTabs(workbook: FWorkbook): void {
  if (!withoutTabs.delete(workbook)) return;
  const subUnitId = workbook.getWorkbook().getSheets().at(-1)?.getSheetId();
  const place = workbook.getWorkbook().getSheetSize() - 1;
  const params = { unitId: workbook.getId(), subUnitId, fromOrder: place, toOrder: place };
  injectorOf(workbook).get(ICommandService).syncExecuteCommand(SetWorksheetOrderMutation.id, params);
}

/** Formulas that name the sheet are calculated when it comes. */
function register(injector: Injector, commands: ICommandService): void {
  commands.registerCommand(AppendSheetOperation);
  injector.get(IActiveDirtyManagerService).register(AppendSheetOperation.id, {
    commandId: AppendSheetOperation.id,
    getDirtyData: ({ params }: ICommandInfo) => {
      const { unitId, sheet } = params as AppendedSheet;
      return { dirtyNameMap: { [unitId]: { [sheet.id]: sheet.name } } };
    },
  });
}

function injectorOf(workbook: FWorkbook): Injector {
  return workbook.getActiveSheet().getInject();
}
