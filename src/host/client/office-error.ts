export interface DebugInfo {
  readonly code: string;
  readonly message: string;
  readonly errorLocation?: string;
}

/** Office's own error, with the members that add-ins look at. */
export class OfficeError extends Error {
  readonly traceMessages: readonly string[] = [];
  readonly debugInfo: DebugInfo;

  constructor(
    readonly code: string,
    message: string,
    errorLocation?: string,
  ) {
    super(message);
    this.name = "RichApi.Error";
    this.debugInfo = { code, message, ...(errorLocation !== undefined && { errorLocation }) };
  }
}

export function notLoaded(className: string, property: string): OfficeError {
  const message = `The property '${property}' is not available. Before reading the property's value, call the load method on the containing object and call "context.sync()" on the associated request context.`;
  return new OfficeError("PropertyNotLoaded", message, `${className}.${property}`);
}

export function invalidArgument(what: string, location?: string): OfficeError {
  return new OfficeError("InvalidArgument", what, location);
}
