import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import type { State as CountyStanding } from "../../../core/county/county-state";
import { StateMark } from "../../components/StateMark/StateMark";
import { usePane, usePaneState } from "../../pane-context";
import { resultFigures, spotOf, type TreeRow, type TreeSubject } from "../../select/county-tree";
import type { State } from "../../select/finding-state";
import { isResource } from "../../select/name-indicator";
import { useStateColours } from "../../theme/use-state-colours";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "16px 14px minmax(0, 1fr) auto",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 2px`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    lineHeight: tokens.lineHeightBase300,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  second: { paddingLeft: "16px" },
  third: { paddingLeft: "32px" },
  mark: { display: "flex", paddingTop: "3px" },
  group: { fontWeight: tokens.fontWeightSemibold },
  side: {
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  detail: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  cell: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorBrandForegroundLink },
});

const MARKS: Readonly<Record<CountyStanding, State>> = { stands: "pass", fails: "fail", waits: "missing" };

export interface TreeLineProps {
  readonly row: TreeRow;
  readonly isActive: boolean;
  readonly onAct: () => void;
}

/** One line: its state as shape and word, what it is, and of a part its value, standard, clause and cell. */
export function TreeLine({ row, isActive, onAct }: TreeLineProps) {
  const styles = useStyles();
  const colours = useStateColours();
  const { county } = usePane().strings;
  const { level, open, state, about } = row;
  const indent = level === 2 ? styles.second : level === 3 ? styles.third : undefined;
  return (
    <div
      role="treeitem"
      aria-level={level}
      aria-setsize={row.size}
      aria-posinset={row.place}
      aria-selected={isActive}
      {...(open === null ? {} : { "aria-expanded": open })}
      tabIndex={isActive ? 0 : -1}
      className={mergeClasses(styles.line, indent)}
      onClick={onAct}
    >
      <span aria-hidden="true">
        {open === null ? null : open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
      </span>
      <span className={styles.mark}>
        <StateMark state={MARKS[state]} />
      </span>
      <Subject about={about} />
      <span className={mergeClasses(styles.side, colours[MARKS[state]])}>
        {about.kind === "group" ? <GroupCounts about={about} /> : county.states[state]}
      </span>
    </div>
  );
}

function GroupCounts({ about: { counts } }: { about: Extract<TreeSubject, { kind: "group" }> }) {
  const { county } = usePane().strings;
  return county.groupCounts(counts.stands, counts.stands + counts.fails + counts.waits);
}

function Subject({ about }: { about: TreeSubject }) {
  const styles = useStyles();
  const { county } = usePane().strings;
  const name = useNameOf();
  if (about.kind === "group") return <span className={styles.group}>{county.groups[about.group]}</span>;
  if (about.kind === "indicator") {
    const { id, results, dimension } = about.indicator;
    const isUnasked = results.length === 0 && dimension !== "资源配置";
    return (
      <span>
        {/^[A-Z]\d+$/.test(id) ? `${id} ` : ""}
        {name(about.indicator)}
        {isUnasked && <span className={styles.detail}>{county.notAsked}</span>}
      </span>
    );
  }
  return <Part about={about} name={name(about.indicator)} />;
}

function Part({ about, name }: { about: Extract<TreeSubject, { kind: "part" }>; name: string }) {
  const styles = useStyles();
  const { county } = usePane().strings;
  const { part, met, by, source, sheet, cell } = about.result;
  const { value, asked } = resultFigures(about.result);
  const answer = met === null ? county.unfilled : asked === null ? county.answered : null;
  return (
    <span>
      {part ?? name}
      <span className={styles.detail}>
        <span>{value ?? answer}</span>
        {asked && <span>{county.asked(asked)}</span>}
        {by !== undefined && <span>{county.until(by)}</span>}
        {spotOf(about.result) && <span className={styles.cell}>{`${sheet}!${cell ?? ""}`}</span>}
        {source && <span>{`${source.document} ${source.clause}`}</span>}
      </span>
    </span>
  );
}

function useNameOf() {
  const { strings, model } = usePane();
  const language = usePaneState((state) => state.language);
  return ({ id, label, labelEn }: { id: string; label: string; labelEn: string }) => {
    if (isResource(id)) return strings.terms.indicators[id];
    return model.services.check.label(id, language) ?? (language === "en" ? labelEn : label);
  };
}
