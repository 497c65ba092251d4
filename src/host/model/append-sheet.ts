import {
  CommandType,
  ICommandService,
  IUniverInstanceService,
  type ICommandInfo,
  type IMutation,
  type Injector,
  type IWorksheetData,
  type Workbook,
} from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import { SetWorksheetOrderMutation } from "@univerjs/sheets";

export interface AppendedSheet {
  /** Of the workbook. */
  readonly unitId: string;
  /** Whole, but for its formulas. */
  readonly sheet: IWorksheetData;
}

/**
 * Puts a sheet behind all others. When the grid's own mutation does it, formulas are looked for in every cell of every
 * sheet, each time anew: with hundreds of sheets that takes longer than all the rest.
 */
export const AppendSheetMutation: IMutation<AppendedSheet> = {
  id: "sheet.mutation.append-sheet",
  type: CommandType.MUTATION,
  handler: (accessor, { unitId, sheet }) => {
    const workbook = accessor.get(IUniverInstanceService).getUnit<Workbook>(unitId);
    return workbook?.addWorksheet(sheet.id, workbook.getSheetSize(), sheet) ?? false;
  },
};

export function appendSheet(injector: Injector, { unitId, sheet }: AppendedSheet): void {
  const commands = injector.get(ICommandService);
  if (!commands.hasCommand(AppendSheetMutation.id)) register(injector, commands);
  commands.syncExecuteCommand(AppendSheetMutation.id, { unitId, sheet });
  const order = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId)?.getSheetSize() ?? 0;
  const asItIs = { fromOrder: order - 1, toOrder: order - 1 };
  // The tabs follow mutations that they know.
  commands.syncExecuteCommand(SetWorksheetOrderMutation.id, { unitId, subUnitId: sheet.id, ...asItIs });
}

/** Formulas that name the sheet are calculated when it comes. */
function register(injector: Injector, commands: ICommandService): void {
  commands.registerCommand(AppendSheetMutation);
  injector.get(IActiveDirtyManagerService).register(AppendSheetMutation.id, {
    commandId: AppendSheetMutation.id,
    getDirtyData: ({ params }: ICommandInfo) => {
      const { unitId, sheet } = params as AppendedSheet;
      return { dirtyNameMap: { [unitId]: { [sheet.id]: sheet.name } } };
    },
  });
}
