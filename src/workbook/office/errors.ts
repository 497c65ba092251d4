import { WorkbookError, type WorkbookErrorCode } from "../port";

/** Office's error codes by what they mean to the person in front of the sheet. */
const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: "busy-editing",
  ItemNotFound: "sheet-missing",
  ItemAlreadyExists: "name-taken",
  AccessDenied: "sheet-protected",
  ReadOnly: "read-only",
  WorkbookReadOnly: "read-only",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  ConnectionFailure: "connection-lost",
  ConnectionFailureWithDetails: "connection-lost",
  ConnectionFailureWithStatus: "connection-lost",
  Timeout: "connection-lost",
  GatewayTimeout: "connection-lost",
  ServiceUnavailable: "connection-lost",
  InvalidOrTimedOutSession: "connection-lost",
  InvalidOrTimedOutSessionMessage: "connection-lost",
  RequestAborted: "connection-lost",
};

interface OfficeError extends Error {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

function isOfficeError(error: unknown): error is OfficeError {
  return typeof error === "object" && error !== null && "code" in error && "message" in error;
}

/** One of ours stays as it is; Office's get our code; what nobody foresaw is a host-failure. */
export function toWorkbookError(error: unknown): unknown {
  if (error instanceof WorkbookError || isAbort(error)) return error;
  if (!isOfficeError(error)) return new WorkbookError("host-failure", String(error), { cause: error });
  const where = error.debugInfo?.errorLocation;
  const detail = `${error.code}: ${error.message}${where ? ` (${where})` : ""}`;
  return new WorkbookError(CODES[error.code] ?? "host-failure", detail, { cause: error });
}

function isAbort(error: unknown): boolean {
  return typeof error === "object" && error !== null && "name" in error && error.name === "AbortError";
}

/** Whether another, smaller or simpler request could still succeed after this error. */
export function mayTryOtherwise(error: unknown): boolean {
  const known = toWorkbookError(error);
  return (
    known instanceof WorkbookError && ["host-failure", "sheet-missing", "too-large"].includes(known.code)
  );
}

/** Whether the answer was too long for the wire. */
export function isTooLarge(error: unknown): boolean {
  const known = toWorkbookError(error);
  return known instanceof WorkbookError && known.code === "too-large";
}
