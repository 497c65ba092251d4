import {
  Button,
  makeStyles,
  mergeClasses,
  SearchBox,
  Tab,
  TabList,
  Text,
  tokens,
} from "@fluentui/react-components";
import {
  ArrowCollapseAll16Regular,
  ArrowDown16Regular,
  ArrowExpandAll16Regular,
  ArrowUp16Regular,
  Filter16Filled,
  Filter16Regular,
} from "@fluentui/react-icons";
import { useState } from "react";
import { usePane } from "../../pane-context";
import { filterCount, LIST_TABS, type ListTab } from "../../select/filter-findings";
import { FilterPanel } from "./FilterPanel";
import type { FindingListModel } from "./use-finding-list";

const useStyles = makeStyles({
  toolbar: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  title: { whiteSpace: "nowrap", marginRight: tokens.spacingHorizontalXS },
  search: { flexGrow: 1, minWidth: 0 },
  tabs: { flexGrow: 1, marginLeft: "-6px" },
  wrapped: { flexWrap: "wrap", rowGap: 0 },
  steps: { display: "flex", marginLeft: "auto", gap: tokens.spacingHorizontalXXS },
});

/** Order, search, filter, and the way from one finding to the next. */
export function ListToolbar({ model }: { model: FindingListModel }) {
  const styles = useStyles();
  const { strings } = usePane();
  const [filtering, setFiltering] = useState(false);
  const { index } = model;
  return (
    <div className={styles.toolbar}>
      <div className={styles.line}>
        <Text as="h2" weight="semibold" className={styles.title}>
          {strings.list.title} {index.failures}
        </Text>
        <Search model={model} />
        <FilterButton model={model} open={filtering} onToggle={() => setFiltering(!filtering)} />
      </div>
      {filtering && <FilterPanel tab={model.state.tab} filter={model.state.filter} />}
      <div className={mergeClasses(styles.line, styles.wrapped)}>
        <Tabs model={model} />
        <div className={styles.steps}>
          <StepButton model={model} step={-1} />
          <StepButton model={model} step={1} />
          <OpenAllButton model={model} />
        </div>
      </div>
    </div>
  );
}

function StepButton({ model, step }: { model: FindingListModel; step: 1 | -1 }) {
  const { list } = usePane().strings;
  const label = step === 1 ? list.next : list.previous;
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={step === 1 ? <ArrowDown16Regular /> : <ArrowUp16Regular />}
      aria-label={label}
      title={label}
      onClick={() => model.step(step)}
    />
  );
}

function OpenAllButton({ model: { list, openAll } }: { model: FindingListModel }) {
  const { strings } = usePane();
  const someClosed = list.rows.some((row) => row.kind === "group" && !row.open);
  const label = someClosed ? strings.list.openAll : strings.list.closeAll;
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={someClosed ? <ArrowExpandAll16Regular /> : <ArrowCollapseAll16Regular />}
      aria-label={label}
      title={label}
      onClick={() => openAll(someClosed)}
    />
  );
}

function Tabs({ model: { index, state } }: { model: FindingListModel }) {
  const { strings, model } = usePane();
  const choose = (value: unknown) => {
    const tab = LIST_TABS.find((each) => each === value);
    if (tab) model.store.dispatch({ type: "list/tab", tab });
  };
  const count = (tab: ListTab) => (tab === "doubt" && index.doubts > 0 ? ` ${index.doubts}` : "");
  return (
    <TabList
      size="small"
      className={useStyles().tabs}
      aria-label={strings.list.tabsLabel}
      selectedValue={state.tab}
      onTabSelect={(_, data) => choose(data.value)}
    >
      {LIST_TABS.map((tab) => (
        <Tab key={tab} value={tab}>
          {strings.list.tabs[tab] + count(tab)}
        </Tab>
      ))}
    </TabList>
  );
}

function Search({ model: { state } }: { model: FindingListModel }) {
  const { strings, model } = usePane();
  return (
    <SearchBox
      size="small"
      className={useStyles().search}
      aria-label={strings.list.search}
      placeholder={strings.list.searchShort}
      value={state.search}
      dismiss={{ "aria-label": strings.list.clearSearch }}
      onChange={(_, data) => model.store.dispatch({ type: "list/search", search: data.value })}
    />
  );
}

interface FilterButtonProps {
  readonly model: FindingListModel;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function FilterButton({ model: { state }, open, onToggle }: FilterButtonProps) {
  const { list } = usePane().strings;
  const chosen = filterCount(state.filter);
  const label = chosen > 0 ? list.filterCount(chosen) : list.filter;
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={chosen > 0 ? <Filter16Filled /> : <Filter16Regular />}
      aria-label={label}
      title={label}
      aria-expanded={open}
      onClick={onToggle}
    />
  );
}
