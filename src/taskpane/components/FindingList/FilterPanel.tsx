import { Button, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { STAGES } from "../../../core/stage";
import { usePane } from "../../pane-context";
import { filterCount, NO_FILTER, type FindingFilter, type ListTab } from "../../select/filter-findings";
import { FINDING_STATES, isDoubt } from "../../select/finding-state";
import { StateMark } from "../StateMark/StateMark";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  choice: { minWidth: 0 },
});

export interface FilterPanelProps {
  readonly tab: ListTab;
  readonly filter: FindingFilter;
}

/** What the list is narrowed to: states, stages, findings nobody has answered. */
export function FilterPanel({ tab, filter }: FilterPanelProps) {
  const styles = useStyles();
  const { strings, model } = usePane();
  const set = (change: Partial<FindingFilter>) =>
    model.store.dispatch({ type: "list/filter", filter: { ...filter, ...change } });
  return (
    <div className={styles.panel} role="group" aria-label={strings.list.filter}>
      {FINDING_STATES.filter((state) => isDoubt(state) === (tab === "doubt")).map((state) => (
        <ToggleButton
          key={state}
          size="small"
          className={styles.choice}
          icon={<StateMark state={state} size={12} />}
          checked={filter.states.includes(state)}
          onClick={() => set({ states: toggled(filter.states, state) })}
        >
          {strings.terms.states[state]}
        </ToggleButton>
      ))}
      {STAGES.map((stage) => (
        <ToggleButton
          key={stage}
          size="small"
          className={styles.choice}
          checked={filter.stages.includes(stage)}
          onClick={() => set({ stages: toggled(filter.stages, stage) })}
        >
          {strings.terms.stages[stage]}
        </ToggleButton>
      ))}
      <ToggleButton
        size="small"
        className={styles.choice}
        checked={filter.unanswered}
        onClick={() => set({ unanswered: !filter.unanswered })}
      >
        {strings.list.unanswered}
      </ToggleButton>
      {filterCount(filter) > 0 && (
        <Button size="small" appearance="transparent" onClick={() => set(NO_FILTER)}>
          {strings.list.clearFilter}
        </Button>
      )}
    </div>
  );
}

function toggled<T>(chosen: readonly T[], each: T): readonly T[] {
  return chosen.includes(each) ? chosen.filter((other) => other !== each) : [...chosen, each];
}
