import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { COEFFICIENT_DECIMALS, printValue, VALUE_DECIMALS } from "../../../core/messages/numbers";
import type { CoefficientResult } from "../../../core/report/report";
import { STAGES } from "../../../core/stage";
import { StateMark } from "../../components/StateMark/StateMark";
import { PageSection } from "../../components/ViewPage/ViewPage";
import { usePane } from "../../pane-context";
import { printExact } from "../../select/print-exact";
import { useStateColours } from "../../theme/use-state-colours";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
  },
  head: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  name: { fontWeight: tokens.fontWeightRegular, textAlign: "left" },
  figure: { textAlign: "right", whiteSpace: "nowrap", paddingLeft: tokens.spacingHorizontalS },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  over: { fontWeight: tokens.fontWeightSemibold },
  mark: { display: "inline-flex", verticalAlign: "-2px", marginLeft: "2px" },
});

/** Means and coefficients of each stage, as the form prints them. */
export function CoefficientFigures({ coefficients }: { coefficients: readonly CoefficientResult[] }) {
  const { strings } = usePane();
  const stages = STAGES.map((stage) => coefficients.filter((each) => each.stage === stage));
  return (
    <>
      {stages.map(([first, ...others]) => {
        if (!first) return null;
        const { stage, schools, from, limit } = first;
        const source =
          from === "printed" ? strings.coefficients.printed : strings.coefficients.computed(schools);
        return (
          <PageSection
            key={stage}
            title={strings.terms.stages[stage]}
            lead={source + strings.pane.apart + strings.coefficients.limitOf(limit.toFixed(2))}
          >
            <StageTable results={[first, ...others]} />
          </PageSection>
        );
      })}
    </>
  );
}

function StageTable({ results }: { results: readonly CoefficientResult[] }) {
  const styles = useStyles();
  const { coefficients, terms } = usePane().strings;
  return (
    <table className={styles.table}>
      <thead>
        <tr className={styles.head}>
          <th scope="col" className={styles.name}>
            {coefficients.indicator}
          </th>
          {[coefficients.mean, terms.coefficient].map((head) => (
            <th key={head} scope="col" className={mergeClasses(styles.head, styles.figure)}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {results.map((result) => (
          <FigureRow key={result.indicator} result={result} />
        ))}
      </tbody>
    </table>
  );
}

function FigureRow({ result: { indicator, mean, cv, limit, met } }: { result: CoefficientResult }) {
  const styles = useStyles();
  const colours = useStateColours();
  const { coefficients, check, terms } = usePane().strings;
  const over = met === false;
  return (
    <tr className={styles.line}>
      <th scope="row" className={styles.name}>
        {terms.indicators[indicator]}
      </th>
      <td className={styles.figure} title={mean === null ? undefined : printExact(mean)}>
        {mean === null ? coefficients.none : `${printValue(mean, VALUE_DECIMALS)} ${terms.units[indicator]}`}
      </td>
      <td
        className={mergeClasses(styles.figure, over && styles.over, over && colours.fail)}
        title={cv === null ? undefined : printExact(cv)}
      >
        {cv === null ? coefficients.none : printValue(cv, COEFFICIENT_DECIMALS, limit)}
        {over && (
          <>
            <span className={styles.mark}>
              <StateMark state="fail" size={12} />
            </span>
            {check.over}
          </>
        )}
      </td>
    </tr>
  );
}
