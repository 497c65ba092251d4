/** Stands in for the error class that Excel's runtime brings. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? code);
  }
}

const ERROR_CODES = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
};

type ExcelFunction = (...args: readonly unknown[]) => unknown;

/** Puts `CustomFunctions` where the functions look for it; what is associated is kept by id. */
export function installCustomFunctions(): Map<string, ExcelFunction> {
  const associated = new Map<string, ExcelFunction>();
  const associate = (id: string, call: ExcelFunction) => associated.set(id.toUpperCase(), call);
  Object.assign(globalThis, { CustomFunctions: { Error: ExcelError, ErrorCode: ERROR_CODES, associate } });
  return associated;
}

/** A column of cells as Excel hands it over. */
export function column(...cells: readonly unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}

/** An argument that was left out: Excel passes null whatever the types say. */
export const OMITTED = null as unknown as unknown[][];

/** What a call comes to: its answer, or the code and sentence of its error. */
export async function outcome(call: () => unknown): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof ExcelError) return `${error.code} ${error.message}`;
    throw error;
  }
}
