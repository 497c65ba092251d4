import type { AddInSide, HostSide } from "../protocol";
import { CustomFunctionTable } from "./custom-functions";
import { excelNamespace, officeExtensionNamespace } from "./excel";
import { ActionTable, officeNamespace, type OfficeSurroundings } from "./office";
import { Session } from "./session";

/** The globals that an add-in finds where Office's own script was loaded. */
export interface OfficeGlobals {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly OfficeExtension: ReturnType<typeof officeExtensionNamespace>;
}

export interface AddInRuntime {
  readonly globals: OfficeGlobals;
  /** For the host to call. */
  readonly addIn: AddInSide;
}

/** An add-in's world in front of a host: what Office's own script brings, without it. */
export function addInRuntime(host: HostSide, connected: Promise<OfficeSurroundings>): AddInRuntime {
  const session = new Session(host);
  const functions = new CustomFunctionTable(host);
  const actions = new ActionTable();
  return {
    globals: {
      Office: officeNamespace(host, connected, actions),
      Excel: excelNamespace(session),
      CustomFunctions: functions.namespace(),
      OfficeExtension: officeExtensionNamespace(),
    },
    addIn: {
      callFunction: (call) => functions.call(call),
      runAction: (id) => actions.run(id),
      tell: (event) => session.tell(event),
    },
  };
}
