import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { COEFFICIENT_DECIMALS, printValue } from "../../../core/messages/numbers";
import { usePane } from "../../pane-context";
import type { CoefficientBar, CoefficientTable } from "../../select/coefficient-bars";
import { printExact } from "../../select/print-exact";
import { useStateColours } from "../../theme/use-state-colours";
import { StateMark } from "../StateMark/StateMark";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderSpacing: "0 2px",
    tableLayout: "fixed",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  names: { width: "66px" },
  head: { fontWeight: tokens.fontWeightRegular, textAlign: "left", color: tokens.colorNeutralForeground2 },
  name: { fontWeight: tokens.fontWeightRegular, textAlign: "left", whiteSpace: "nowrap", padding: 0 },
  cell: { padding: `0 0 0 ${tokens.spacingHorizontalS}` },
  bar: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  drawing: { flexGrow: 1, minWidth: "24px", height: "10px" },
  within: { color: tokens.colorNeutralForeground3 },
  figure: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    width: "34px",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  wide: { width: "70px" },
  over: {
    gap: "1px",
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  title: { display: "flex", justifyContent: "space-between", alignItems: "baseline" },
});

/** Seven coefficients a stage against their limit; what is over it stands out in colour, shape and word. */
export function CoefficientBars({ table }: { table: CoefficientTable }) {
  const styles = useStyles();
  const { check, terms } = usePane().strings;
  return (
    <section aria-label={check.coefficients}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.name, styles.names)}>
              <Text size={200} weight="semibold">
                {check.coefficients}
              </Text>
            </th>
            {table.stages.map(({ stage, limit, over }) => (
              <th key={stage} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                <span className={styles.title}>
                  {check.limit(terms.stages[stage], limit.toFixed(2))}
                  {over > 0 && <OverCount over={over} />}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ indicator, bars }) => (
            <tr key={indicator}>
              <th scope="row" className={styles.name} title={terms.indicators[indicator]}>
                {terms.indicatorsShort[indicator]}
              </th>
              {bars.map((bar, place) => (
                <td key={table.stages[place]?.stage} className={styles.cell}>
                  {bar && <Bar bar={bar} wide={(table.stages[place]?.over ?? 0) > 0} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function OverCount({ over }: { over: number }) {
  return (
    <span className={mergeClasses(useStyles().over, useStateColours().fail)}>
      {usePane().strings.check.overCount(over)}
    </span>
  );
}

/** @param wide leaves room in every row for what one of them says, so that the limit is one line. */
function Bar({ bar, wide }: { bar: CoefficientBar; wide: boolean }) {
  const styles = useStyles();
  const colours = useStateColours();
  const { check } = usePane().strings;
  const { cv, limit, met } = bar;
  if (cv === null) return <span className={styles.head}>{check.noCoefficient}</span>;
  const over = met === false;
  return (
    <div className={mergeClasses(styles.bar, over && colours.fail)} title={printExact(cv)}>
      <BarDrawing bar={bar} over={over} />
      <span className={mergeClasses(styles.figure, wide && styles.wide, over && styles.over)}>
        {printValue(cv, COEFFICIENT_DECIMALS, limit)}
        {over && <StateMark state="fail" size={11} />}
        {over && check.over}
      </span>
    </div>
  );
}

/** The figure beside it says all; the drawing is for the eye. Limit: an upright line. */
function BarDrawing({ bar: { length, limitAt }, over }: { bar: CoefficientBar; over: boolean }) {
  const styles = useStyles();
  return (
    <svg
      className={mergeClasses(styles.drawing, !over && styles.within)}
      width="100%"
      height="10"
      aria-hidden="true"
      focusable="false"
    >
      <rect x="0" y="2.5" width="100%" height="5" rx="1" fill="currentColor" opacity="0.14" />
      <rect
        x="0"
        y="2.5"
        width={`${length * 100}%`}
        height="5"
        rx="1"
        fill="currentColor"
        opacity={over ? 1 : 0.75}
      />
      <line
        x1={`${limitAt * 100}%`}
        x2={`${limitAt * 100}%`}
        y1="0"
        y2="10"
        stroke="currentColor"
        strokeWidth="1.5"
      />
    </svg>
  );
}
