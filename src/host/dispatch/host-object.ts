/**
 * An object of the workbook as a client may reach it. Its getters, setters and methods bear Office's names and
 * only those that Office's class has can be reached; all are synchronous.
 */
export abstract class HostObject {
  /** Office's class, "Range". */
  abstract readonly officeClass: string;
}

/** A collection as a client loads it. */
export interface HostCollection {
  all(): readonly HostObject[];
}

/** The workbook, where every path begins. */
export interface HostRoot extends HostObject {
  /** A range of an earlier batch, by its `referenceId`. */
  byReference(reference: string): HostObject;
  /** Whether a person is in the middle of typing into a cell. */
  isEditing(): boolean;
  /** When that is over. */
  edited(): Promise<void>;
  /** When everything written so far is calculated; at once where nothing is to be calculated. */
  calculated(): Promise<void>;
  /** A batch is over: what was put off is done. */
  finish(): void;
  /** Runs writes as the add-in's own. */
  asAddIn<T>(write: () => T): T;
  /** Starts or stops telling of an event of an object; answers with the event's target. */
  watch(object: HostObject, event: string, on: boolean): string;
}

/** An error with one of Excel's codes. Stops the batch; what was done before it stays done. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message = code,
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** The collection's item, as Office says that there is none. */
export function required<T>(item: T | null | undefined, what: string): T {
  if (item === null || item === undefined) throw new HostError("ItemNotFound", `there is no ${what}`);
  return item;
}
