import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { printThreshold } from "../../../core/messages/numbers";
import type { Standard } from "../../../core/standard";
import { RESOURCE_INDICATORS, STAGES } from "../../../core/stage";
import { PageSection } from "../../components/ViewPage/ViewPage";
import { usePane, usePaneState } from "../../pane-context";
import { useLoaded } from "./use-loaded";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
  },
  head: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  name: { textAlign: "left", fontWeight: tokens.fontWeightRegular },
  figure: { textAlign: "right", paddingLeft: tokens.spacingHorizontalS, whiteSpace: "nowrap" },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The figures in force in the chosen region on the chosen day, with their documents. */
export function StandardSection() {
  const { strings, model } = usePane();
  const { region, on } = usePaneState((state) => state.request);
  const regions = usePaneState((state) => state.regions);
  const day = on ?? model.today();
  const { inForce } = model.services.standard;
  const standard = useLoaded(useCallback(() => inForce(region, day), [inForce, region, day]));
  const name = regions.find(({ code }) => code === region)?.name ?? region;
  return (
    <PageSection title={strings.settings.standard} lead={strings.settings.standardOf(name, day)}>
      {standard === null && <Text size={200}>{strings.settings.notInForce}</Text>}
      {standard && <InForce standard={standard} />}
    </PageSection>
  );
}

function InForce({ standard }: { standard: Standard }) {
  const styles = useStyles();
  const { settings } = usePane().strings;
  const documents = standard.documents.map(({ title, number }) => number ?? title);
  return (
    <>
      <Figures standard={standard} />
      <Text size={200} className={styles.quiet}>
        {settings.documents(documents.join("、"))}
      </Text>
      <Text size={200} className={styles.quiet}>
        {settings.confirmed(standard.confirmed)}
      </Text>
    </>
  );
}

function Figures({ standard }: { standard: Standard }) {
  const styles = useStyles();
  const { terms, coefficients } = usePane().strings;
  const limits = standard.resources.R1.cvLimit;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.name)}>
            {coefficients.indicator}
          </th>
          {STAGES.map((stage) => (
            <th key={stage} scope="col" className={mergeClasses(styles.head, styles.figure)}>
              {terms.stages[stage]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {RESOURCE_INDICATORS.map((id) => (
          <tr key={id} className={styles.line}>
            <th scope="row" className={styles.name}>
              {terms.indicators[id]} <span className={styles.quiet}>{terms.units[id]}</span>
            </th>
            {STAGES.map((stage) => (
              <td key={stage} className={styles.figure} title={origin(standard, id, stage)}>
                ≥{printThreshold(standard.resources[id].threshold[stage].value)}
              </td>
            ))}
          </tr>
        ))}
        <tr className={styles.line}>
          <th scope="row" className={styles.name}>
            {terms.coefficient}
          </th>
          {STAGES.map((stage) => (
            <td key={stage} className={styles.figure}>
              ≤{limits[stage].value.toFixed(2)}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function origin(
  { resources }: Standard,
  id: (typeof RESOURCE_INDICATORS)[number],
  stage: (typeof STAGES)[number],
): string {
  const { document, clause } = resources[id].threshold[stage].origin;
  return `${document} ${clause}`;
}
