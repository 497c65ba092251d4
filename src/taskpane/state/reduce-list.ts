import type { ListAction } from "./pane-action";
import type { ListState } from "./pane-state";

export function reduceList(state: ListState, action: ListAction): ListState {
  switch (action.type) {
    case "list/tab":
      return {
        ...state,
        tab: action.tab,
        filter: { ...state.filter, states: [] },
        active: null,
        opened: null,
      };
    case "list/search":
      return { ...state, search: action.search, active: null };
    case "list/filter":
      return { ...state, filter: action.filter, active: null };
    case "list/open-groups":
      return { ...state, openGroups: { ...state.openGroups, [state.tab]: action.keys } };
    case "list/active":
      return { ...state, active: action.row };
    case "list/opened":
      return { ...state, opened: action.finding };
  }
}
