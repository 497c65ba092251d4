import type { CheckAction } from "./pane-action";
import type { CheckState } from "./pane-state";

export function reduceCheck(state: CheckState, action: CheckAction): CheckState {
  switch (action.type) {
    case "check/started":
      return {
        ...state,
        status: "running",
        quiet: action.quiet,
        progress: null,
        arrived: null,
      };
    case "check/progress":
      return { ...state, progress: action.progress };
    case "check/arrived":
      return { ...state, arrived: action.report };
    case "check/done":
      return { ...ended(state, "done"), outcome: action.outcome };
    case "check/cancelled":
      return ended(state, "cancelled");
    case "check/failed":
      return ended(state, "failed");
  }
}

/** However a check ends, nothing half done stays on show. */
function ended(state: CheckState, status: CheckState["status"]): CheckState {
  return { ...state, status, progress: null, arrived: null };
}
