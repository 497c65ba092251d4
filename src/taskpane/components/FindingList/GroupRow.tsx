import { mergeClasses } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { usePane, usePaneState } from "../../pane-context";
import { stateOfVerdict, type State } from "../../select/finding-state";
import type { FindingGroup } from "../../select/group-findings";
import { nameIndicator } from "../../select/name-indicator";
import type { Strings } from "../../strings/zh-CN";
import { useStateColours } from "../../theme/use-state-colours";
import { StateMark } from "../StateMark/StateMark";
import { useRowStyles } from "./use-row-styles";

export interface GroupRowProps {
  readonly group: FindingGroup;
  readonly open: boolean;
  readonly tabIndex: 0 | -1;
  readonly onToggle: (key: string) => void;
}

/** A heading of the list: its verdict, and how many of the seven are met. */
export function GroupRow({ group, open, tabIndex, onToggle }: GroupRowProps) {
  const styles = useRowStyles();
  const { strings } = usePane();
  const heading = useHeading(group);
  return (
    <button
      type="button"
      className={mergeClasses(styles.row, styles.group)}
      aria-expanded={open}
      tabIndex={tabIndex}
      onClick={() => onToggle(group.key)}
    >
      {open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
      <StateMark state={heading.state} />
      <span className={mergeClasses(styles.title, styles.strong)} title={heading.title}>
        {heading.title}
      </span>
      <span className={styles.side}>
        {group.kind === "school" && <Verdict group={group} strings={strings} />}
        {group.kind === "code" && group.turning && <span>{strings.list.turningGroup}</span>}
        {group.kind !== "school" && <span>{strings.list.count(group.entries.length)}</span>}
      </span>
    </button>
  );
}

function Verdict({ group, strings }: { group: Extract<FindingGroup, { kind: "school" }>; strings: Strings }) {
  const colours = useStateColours();
  const { school } = group;
  const state = stateOfVerdict(school.verdict);
  return (
    <>
      {school.stage && <span>{strings.terms.stages[school.stage]}</span>}
      <span className={colours[state]}>{strings.terms.states[state]}</span>
      {school.verdict !== "excluded" && <span>{strings.list.met(school.met)}</span>}
    </>
  );
}

function useHeading(group: FindingGroup): { title: string; state: State } {
  const { strings, model } = usePane();
  const language = usePaneState((state) => state.language);
  const first = group.entries[0]?.state ?? "doubt";
  switch (group.kind) {
    case "school":
      return { title: group.school.name, state: stateOfVerdict(group.school.verdict) };
    case "county":
      return { title: strings.list.county, state: first };
    case "unplaced":
      return { title: group.name, state: first };
    case "code":
      return { title: strings.terms.codes[group.code], state: first };
    case "indicator": {
      const name = (id: string) => model.services.check.label(id, language);
      return { title: nameIndicator(group.indicator, strings, name), state: first };
    }
  }
}
