import { useCallback, useDeferredValue, useMemo } from "react";
import { usePane, usePaneState } from "../../pane-context";
import { indexFindings, type FindingIndex, type IndexedFinding } from "../../select/finding-index";
import { listFindings, openKeys, rowId, type FindingList } from "../../select/list-rows";
import { nameOfFinding } from "../../select/name-indicator";
import { nextFinding } from "../../select/next-finding";
import { shownReport, type ListState } from "../../state/pane-state";

export interface FindingListModel {
  readonly index: FindingIndex;
  readonly list: FindingList;
  readonly state: ListState;
  /** Opens the finding's details and selects its cell. */
  readonly activate: (entry: IndexedFinding) => void;
  readonly step: (by: 1 | -1) => void;
  readonly toggleGroup: (key: string) => void;
  readonly openAll: (open: boolean) => void;
}

/** The list of the report on show: what is in it, and what can be done with it. */
export function useFindingList(): FindingListModel {
  const state = usePaneState((pane) => pane.list);
  const index = useFindingIndex();
  const list = useShownList(index, state);
  const acts = useListActs(list, state);
  return { index, list, state, ...acts };
}

function useFindingIndex(): FindingIndex {
  const { strings, model } = usePane();
  const report = usePaneState(({ check }) => shownReport(check));
  const language = usePaneState((state) => state.language);
  return useMemo(() => {
    const { label } = model.services.check;
    const name = (indicator: string) => label(indicator, language);
    return report
      ? indexFindings(report, (finding) => nameOfFinding(finding, strings, name))
      : { entries: [], failures: 0, doubts: 0, turning: 0 };
  }, [report, strings, model, language]);
}

function useShownList(index: FindingIndex, { tab, search, filter, openGroups }: ListState): FindingList {
  const answers = usePaneState((state) => state.answers);
  const typed = useDeferredValue(search);
  const open = openGroups[tab];
  return useMemo(() => {
    const answered = new Set(Object.keys(answers));
    return listFindings(index, { tab, search: typed, filter, answered }, open && new Set(open));
  }, [index, tab, typed, filter, answers, open]);
}

function useListActs(list: FindingList, { opened }: ListState) {
  const { model } = usePane();
  const { dispatch } = model.store;
  const activate = useCallback(
    (entry: IndexedFinding) => {
      const group = list.groups.find(({ entries }) => entries.includes(entry));
      const keys = openKeys(list);
      if (group && !keys.includes(group.key))
        dispatch({ type: "list/open-groups", keys: [...keys, group.key] });
      dispatch({ type: "list/active", row: rowId(entry) });
      dispatch({ type: "list/opened", finding: entry.id });
      void model.goTo(entry.finding);
    },
    [list, model, dispatch],
  );
  const step = useCallback(
    (by: 1 | -1) => {
      const next = nextFinding(list.found, opened, by);
      if (next) activate(next);
    },
    [list, opened, activate],
  );
  const toggleGroup = useCallback(
    (key: string) => {
      const keys = openKeys(list);
      const others = keys.filter((each) => each !== key);
      dispatch({ type: "list/active", row: key });
      dispatch({ type: "list/open-groups", keys: others.length < keys.length ? others : [...keys, key] });
    },
    [list, dispatch],
  );
  const openAll = (open: boolean) =>
    dispatch({ type: "list/open-groups", keys: open ? list.groups.map(({ key }) => key) : [] });
  return { activate, step, toggleGroup, openAll };
}
