import { excelEnums } from "./class-schema";
import { ClientResult } from "./client-result";
import { OfficeError } from "./office-error";
import { RequestContext } from "./request-context";
import { runner } from "./run";
import type { Session } from "./session";

/** The namespace `Excel` over a host of ours, as the types of Office say it. */
export function excelNamespace(session: Session): typeof Excel {
  class Context extends RequestContext {
    constructor() {
      super(session);
    }
  }
  return { ...excelEnums(), run: runner(session), RequestContext: Context } as unknown as typeof Excel;
}

/** The namespace `OfficeExtension`, as far as add-ins look at it. */
export function officeExtensionNamespace() {
  return { Error: OfficeError, ClientResult, Promise, config: { extendedErrorLogging: false } };
}
