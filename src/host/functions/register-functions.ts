import { IUniverInstanceService, type IDisposable, type Injector, type Workbook } from "@univerjs/core";
import { FunctionType, IFunctionService } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { FunctionAnswer, FunctionCall } from "../protocol";
import { AddInFunction } from "./add-in-function";
import type { FunctionMetadata } from "./metadata";

/** Functions are called by their namespace and name: QB.CV. */
export const NAMESPACE = "QB";

type Compute = (call: FunctionCall) => Promise<FunctionAnswer>;

/** Who computes for each workbook of a grid. */
const computing = new WeakMap<Injector, Map<string, Compute>>();

/**
 * Teaches the grid the add-in's custom functions, under the names that formulas have for them. The grid knows a
 * function once for all its workbooks; each workbook has an add-in of its own that computes.
 */
export function registerFunctions(
  injector: Injector,
  workbook: string,
  functions: readonly FunctionMetadata[],
  compute: Compute,
): IDisposable {
  const byWorkbook = computing.get(injector) ?? new Map<string, Compute>();
  computing.set(injector, byWorkbook);
  byWorkbook.set(workbook, compute);
  const service = injector.get(IFunctionService);
  const fresh = functions.filter((own) => !service.hasExecutor(fullName(own)));
  const surroundings = {
    compute: async (unit: string, call: FunctionCall) => byWorkbook.get(unit)?.(call) ?? { error: "#NAME?" },
    sheetName: (unit: string, sheet: string) => sheetName(injector, unit, sheet),
  };
  service.registerExecutors(...fresh.map((own) => new AddInFunction(fullName(own), own, surroundings)));
  for (const own of fresh) service.deleteFormulaAstCacheKey(fullName(own));
  injector.get(IDescriptionService).registerDescriptions(fresh.map(description));
  return { dispose: () => void byWorkbook.delete(workbook) };
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
