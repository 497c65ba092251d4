import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { usePane } from "../../pane-context";
import type { CellChange } from "../../services/write-service";

/** More rows than this nobody reads before writing. */
const MOST_ROWS = 40;

const useStyles = makeStyles({
  holder: { maxHeight: "30vh", overflowY: "auto" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: {
    textAlign: "left",
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    verticalAlign: "top",
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
  place: { whiteSpace: "nowrap" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Cell by cell: what stands there now, and what will. */
export function ChangeTable({ changes }: { changes: readonly CellChange[] }) {
  const styles = useStyles();
  const { write } = usePane().strings;
  const more = changes.length - MOST_ROWS;
  return (
    <div className={styles.holder} tabIndex={0} role="group" aria-label={write.willWrite}>
      <table className={styles.table}>
        <thead>
          <tr>
            {[write.cell, write.before, write.after].map((head) => (
              <th key={head} scope="col" className={styles.head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, MOST_ROWS).map(({ sheet, cell, what, before, after }) => (
            <tr key={`${sheet} ${cell}`}>
              <td className={mergeClasses(styles.cell, styles.place)} title={sheet}>
                {cell}
                {what !== "" && <div className={styles.quiet}>{what}</div>}
              </td>
              <td className={mergeClasses(styles.cell, styles.quiet)}>
                {before === "" ? write.blank : before}
              </td>
              <td className={styles.cell}>{after === "" ? write.blank : after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <Text size={200}>{write.moreChanges(more)}</Text>}
    </div>
  );
}
