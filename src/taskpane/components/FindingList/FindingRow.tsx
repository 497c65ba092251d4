import { mergeClasses } from "@fluentui/react-components";
import { usePane, usePaneState } from "../../pane-context";
import { describeFinding, type FindingFigures } from "../../select/describe-finding";
import type { ListTab } from "../../select/filter-findings";
import type { IndexedFinding } from "../../select/finding-index";
import { isDoubt, type State } from "../../select/finding-state";
import { nameOfFinding } from "../../select/name-indicator";
import { useStateColours } from "../../theme/use-state-colours";
import { StateMark } from "../StateMark/StateMark";
import { FindingDetail } from "./FindingDetail";
import { useRowStyles } from "./use-row-styles";

export interface FindingRowProps {
  readonly entry: IndexedFinding;
  readonly tab: ListTab;
  readonly opened: boolean;
  readonly tabIndex: 0 | -1;
  readonly onActivate: (entry: IndexedFinding) => void;
}

/** A finding: value, standard, gap and cell; its details under it once it was chosen. */
export function FindingRow({ entry, tab, opened, tabIndex, onActivate }: FindingRowProps) {
  const styles = useRowStyles();
  const { strings } = usePane();
  const title = useTitle(entry, tab);
  const figures = describeFinding(entry.finding, strings);
  const { cell } = entry.finding;
  const doubt = isDoubt(entry.state);
  return (
    <div className={mergeClasses(opened && styles.opened)}>
      <button
        type="button"
        className={mergeClasses(styles.row, styles.finding, opened && styles.openedRow)}
        tabIndex={tabIndex}
        aria-expanded={opened}
        onClick={() => onActivate(entry)}
      >
        <span className={styles.mark}>
          <StateMark state={entry.state} />
        </span>
        <span className={styles.title} title={title}>
          {title}
        </span>
        {doubt ? <Cell cell={cell} /> : <Value state={entry.state} figures={figures} />}
        {doubt ? <Doubt entry={entry} whole={opened} /> : <Figures state={entry.state} figures={figures} />}
        {!doubt && <Cell cell={cell} />}
        {!opened && <Answered entry={entry} />}
      </button>
      {opened && <FindingDetail entry={entry} figures={figures} />}
    </div>
  );
}

/** Under a school the indicator, elsewhere the school. */
function useTitle({ finding }: IndexedFinding, tab: ListTab): string {
  const { strings, model } = usePane();
  const language = usePaneState((state) => state.language);
  const stage = finding.stage ? strings.terms.stages[finding.stage] : "";
  const name = nameOfFinding(finding, strings, (id) => model.services.check.label(id, language));
  if (tab === "school") return finding.school === null ? `${stage} ${name}`.trim() : name;
  const place = [finding.school ?? strings.list.county, stage];
  return (tab === "doubt" ? [...place, finding.indicator === null ? "" : name] : place)
    .filter(Boolean)
    .join(" ");
}

interface Measured {
  readonly state: State;
  readonly figures: FindingFigures;
}

/** As printed; unrounded on hovering. */
function Value({ state, figures: { value, exact } }: Measured) {
  const styles = useRowStyles();
  const colours = useStateColours();
  return (
    <span className={mergeClasses(styles.value, colours[state])} title={exact ?? undefined}>
      {value}
    </span>
  );
}

/** The state in words, for shape and colour are not for everybody; standard and gap. */
function Figures({ state, figures: { required, gap } }: Measured) {
  const { strings } = usePane();
  const words = [strings.terms.states[state], required, gap].filter((word) => word !== null);
  return (
    <span className={useRowStyles().second}>
      {words.map((word) => (
        <span key={word}>{word}</span>
      ))}
    </span>
  );
}

function Cell({ cell }: { cell: string | null }) {
  return <span className={useRowStyles().cell}>{cell}</span>;
}

/** @param whole not cut off after two lines. */
function Doubt({ entry, whole }: { entry: IndexedFinding; whole: boolean }) {
  const styles = useRowStyles();
  const { model } = usePane();
  const language = usePaneState((state) => state.language);
  return (
    <span className={mergeClasses(styles.answer, !whole && styles.sentence)}>
      {model.services.check.message(entry.finding, language)}
    </span>
  );
}

function Answered({ entry }: { entry: IndexedFinding }) {
  const answer = usePaneState(({ answers }) => answers[entry.key]);
  const { list } = usePane().strings;
  const styles = useRowStyles();
  if (!answer) return null;
  return <span className={mergeClasses(styles.answer, styles.sentence)}>{list.answered(answer.reason)}</span>;
}
