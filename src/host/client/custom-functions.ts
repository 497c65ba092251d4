import type { CellError, CellValue, FunctionAnswer, FunctionCall, HostSide } from "../protocol";

type Computation = (...args: unknown[]) => unknown;

/** Excel's error codes, by the names that add-ins say. */
const ERROR_CODES = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

/** An error that a custom function throws, returns or is given in a range. */
export class CustomFunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
    this.name = "CustomFunctions.Error";
  }
}

/** The add-in's custom functions: associated by the add-in, called by the host. */
export class CustomFunctionTable {
  private readonly functions = new Map<string, Computation>();

  constructor(private readonly host: Pick<HostSide, "associate">) {}

  /** The namespace `CustomFunctions`. */
  namespace(): typeof CustomFunctions {
    const associate = (first: string | Record<string, Computation>, computation?: Computation) => {
      const given = typeof first === "string" ? { [first]: computation } : first;
      const added = Object.entries(given).filter(([, each]) => typeof each === "function");
      for (const [id, each] of added) this.functions.set(id.toUpperCase(), each as Computation);
      this.host.associate(added.map(([id]) => id.toUpperCase()));
    };
    return {
      associate,
      Error: CustomFunctionError,
      ErrorCode: ERROR_CODES,
    } as unknown as typeof CustomFunctions;
  }

  /** Never rejects: an exception is #VALUE!, as in Excel. */
  async call({ id, args, addresses, address }: FunctionCall): Promise<FunctionAnswer> {
    const computation = this.functions.get(id.toUpperCase());
    if (!computation) return { error: "#NAME?" };
    const invocation = { address, parameterAddresses: addresses, functionName: id };
    try {
      const answer = await computation(
        ...args.map((arg) => arg?.map((row) => row.map(given)) ?? null),
        invocation,
      );
      return answered(answer);
    } catch (error) {
      return errorOf(error) ?? { error: ERROR_CODES.invalidValue };
    }
  }
}

function given(value: CellValue): unknown {
  return isError(value) ? new CustomFunctionError(value.error, value.message) : value;
}

function answered(answer: unknown): FunctionAnswer {
  if (!Array.isArray(answer)) return errorOf(answer) ?? [[cellOf(answer)]];
  return (answer as unknown[][]).map((row) => row.map(cellOf));
}

/** What a cell can hold; nothing shows as 0 in Excel, and a number that is none as #NUM!. */
function cellOf(value: unknown): CellValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === "number") return Number.isFinite(value) ? value : { error: ERROR_CODES.invalidNumber };
  if (typeof value === "string" || typeof value === "boolean") return value;
  return errorOf(value) ?? { error: ERROR_CODES.invalidValue };
}

function errorOf(value: unknown): CellError | null {
  if (!(value instanceof CustomFunctionError)) return null;
  return { error: value.code, ...(value.message && { message: value.message }) };
}

function isError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}
