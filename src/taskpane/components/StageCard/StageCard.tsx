import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { usePane } from "../../pane-context";
import type { StageSummary } from "../../select/stage-summary";
import { DotStrip } from "./DotStrip";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  headline: {
    display: "flex",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalXS,
    flexWrap: "wrap",
  },
  stage: { marginRight: "auto" },
  count: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontVariantNumeric: "tabular-nums",
  },
  rest: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

/** How many schools of a stage pass, in figures and as dots. */
export function StageCard({ summary }: { summary: StageSummary }) {
  const styles = useStyles();
  const { check, terms, pane } = usePane().strings;
  const { stage, total, passed, failed, missing, excluded, dots } = summary;
  const name = terms.stages[stage];
  const rest = [
    check.failed(failed),
    check.missing(missing),
    ...(excluded > 0 ? [check.excluded(excluded)] : []),
  ];
  return (
    <section className={styles.card} aria-label={name}>
      <div className={styles.headline}>
        <Text weight="semibold" className={styles.stage}>
          {name}
        </Text>
        <Text weight="semibold" className={styles.count}>
          {check.passed(passed, total)}
        </Text>
        <Text size={200}>{check.passedUnit}</Text>
      </div>
      <DotStrip states={dots} label={check.stageSentence(name, total, passed, failed, missing)} />
      <Text size={200} className={styles.rest}>
        {rest.join(pane.apart)}
      </Text>
    </section>
  );
}
