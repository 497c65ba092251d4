import type { WriteAction } from "./pane-action";
import type { WriteState } from "./pane-state";

export function reduceWrite(state: WriteState, action: WriteAction): WriteState {
  const { receipt } = state;
  switch (action.type) {
    case "write/planning":
      return { step: "planning", kind: action.kind, plan: null, trouble: null, receipt };
    case "write/shown":
      return { ...state, step: "shown", plan: action.plan };
    case "write/applying":
      return { ...state, step: "applying" };
    case "write/done":
      return { ...state, step: "done", kind: action.receipt.kind, receipt: action.receipt };
    case "write/taking-back":
      return { ...state, step: "taking-back", trouble: null };
    case "write/taken-back":
      return { step: "none", kind: null, plan: null, trouble: null, receipt: null };
    case "write/failed":
      return { ...state, step: "failed", trouble: action.trouble };
    case "write/dismissed":
      return { step: "none", kind: null, plan: null, trouble: null, receipt };
  }
}
