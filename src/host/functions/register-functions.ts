import { IUniverInstanceService, type IDisposable, type Injector, type Workbook } from "@univerjs/core";
import { FunctionType, IFunctionService } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { AddInFunction, type FunctionSurroundings } from "./add-in-function";
import type { FunctionMetadata } from "./metadata";

/** Functions are called by their namespace and name: QB.CV. */
export const NAMESPACE = "QB";

/** Teaches the grid the add-in's custom functions, under the names that formulas have for them. */
export function registerFunctions(
  injector: Injector,
  functions: readonly FunctionMetadata[],
  compute: FunctionSurroundings["compute"],
): IDisposable {
  const service = injector.get(IFunctionService);
  const surroundings = {
    compute,
    sheetName: (unit: string, sheet: string) => sheetName(injector, unit, sheet),
  };
  const executors = functions.map((own) => new AddInFunction(fullName(own), own, surroundings));
  service.registerExecutors(...executors);
  for (const own of functions) service.deleteFormulaAstCacheKey(fullName(own));
  const help = injector.get(IDescriptionService).registerDescriptions(functions.map(description));
  const names = functions.map(fullName);
  return {
    dispose: () => {
      service.unregisterExecutors(...names);
      help.dispose();
    },
  };
}

/** "QB.CV" */
export function fullName({ name }: FunctionMetadata): string {
  return `${NAMESPACE}.${name.toUpperCase()}`;
}

function description(own: FunctionMetadata) {
  return {
    functionName: fullName(own),
    functionType: FunctionType.User,
    description: own.description ?? "",
    abstract: own.description?.split("\n")[0] ?? "",
    functionParameter: own.parameters.map(({ name, description: detail = "", optional }) => ({
      name,
      detail,
      example: "",
      require: optional ? (0 as const) : (1 as const),
      repeat: 0 as const,
    })),
  };
}

function sheetName(injector: Injector, unit: string, sheet: string): string {
  const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unit);
  return workbook?.getSheetBySheetId(sheet)?.getName() ?? "";
}
