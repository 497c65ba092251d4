/**
 * What goes between an Excel JavaScript client and the host of a workbook: the same messages that Microsoft's own
 * client sends, so that either can be put in front of the host.
 */
export interface Batch {
  readonly Actions: readonly Action[];
  /** By their ids. */
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
  /** Waits until a cell that is being edited is done; otherwise the batch is refused then. */
  readonly AwaitsCellEdit?: boolean;
}

export const ActionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;
export const PathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** What to load. "values" is a property, "format/fill/color" one further in; nothing or "*" is all that is simple. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  /** Of a method or property; of a reference, the reference itself. */
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Arguments that are objects of the workbook, by their place; 0 or nothing for all others. */
  readonly ReferencedObjectPathIds?: readonly (number | null | undefined)[] | null;
}

export interface Answer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: HostFailure | undefined;
}

/** What stopped a batch. What came before it is done and answered. */
export interface HostFailure {
  /** One of Excel's codes, "ItemNotFound". */
  readonly Code: string;
  readonly Message: string;
  readonly ActionIndex: number;
  readonly Location: string;
}

/** Something happened to the workbook that a client has asked to be told of. */
export interface HostEvent {
  /** As Office names it, "onChanged". */
  readonly name: string;
  /** What it happened to, as the registration was answered. */
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** A value of a cell on its way to or from a custom function. */
export type CellValue = string | number | boolean | null | CellError;

export interface CellError {
  /** "#N/A" */
  readonly error: string;
  readonly message?: string;
}

/** A call of a custom function: one matrix for each argument; null for one that was left out. */
export interface FunctionCall {
  /** "CV", without the namespace. */
  readonly id: string;
  readonly args: readonly (readonly (readonly CellValue[])[] | null)[];
  /** Of the arguments that are ranges: "'小学'!A2:A9". */
  readonly addresses: readonly (string | undefined)[];
  /** Of the cell that holds the formula. */
  readonly address?: string;
}

export type FunctionAnswer = CellError | readonly (readonly CellValue[])[];

/** What an add-in brings that the host calls. */
export interface AddInSide {
  /** Computes a custom function. Never rejects: what goes wrong is an error of the cell. */
  callFunction(call: FunctionCall): Promise<FunctionAnswer>;
  /** Runs a ribbon command to its end. */
  runAction(id: string): Promise<void>;
  tell(event: HostEvent): void;
}

/** What an add-in sees of its host. */
export interface HostSide {
  execute(batch: Batch): Promise<Answer>;
  /** The add-in has the code of these custom functions. */
  associate(ids: readonly string[]): void;
  /** The pane is to be shown, or hidden. */
  showPane(shown: boolean): void;
}
