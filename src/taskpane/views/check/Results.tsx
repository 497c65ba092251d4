import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Report } from "../../../core/report/report";
import AddFiles from "../../components/AddFiles/AddFiles";
import { CoefficientBars } from "../../components/CoefficientBars/CoefficientBars";
import { EmptyState } from "../../components/EmptyState/EmptyState";
import { FindingList } from "../../components/FindingList/FindingList";
import { StageCard } from "../../components/StageCard/StageCard";
import { usePane } from "../../pane-context";
import { coefficientTable } from "../../select/coefficient-bars";
import { summariseStages, withoutStage } from "../../select/stage-summary";
import { NoSchools } from "./NoSchools";
import { NotRecognised } from "./NotRecognised";
import { OutcomeNotes } from "./OutcomeNotes";

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
  },
  cards: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(128px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The report on show: how the stages stand, the coefficients, the findings. */
export default function Results({ report, running }: { report: Report; running: boolean }) {
  const styles = useStyles();
  const { strings } = usePane();
  const nothing = !running && report.tables.length === 0;
  if (nothing) return <NotRecognised report={report} />;
  return (
    <div className={styles.view}>
      {running && (
        <Text size={200} className={styles.quiet}>
          {strings.check.arriving}
        </Text>
      )}
      <Summary report={report} />
      <OutcomeNotes />
      <AddFiles />
      {report.findings.length > 0 || running ? <FindingList /> : <NoFindings report={report} />}
    </div>
  );
}

function NoFindings({ report }: { report: Report }) {
  const { check } = usePane().strings;
  const isJudged = report.schools.length > 0 || report.coefficients.length > 0;
  if (!isJudged) return <NoSchools report={report} />;
  return <EmptyState title={check.noFindings} text={check.noFindingsDetail} />;
}

function Summary({ report }: { report: Report }) {
  const styles = useStyles();
  const { check } = usePane().strings;
  const stages = useMemo(() => summariseStages(report.schools), [report]);
  const table = useMemo(() => coefficientTable(report.coefficients), [report]);
  const unclear = withoutStage(report.schools);
  return (
    <>
      <section className={styles.cards} aria-label={check.summary}>
        {stages.map((summary) => (
          <StageCard key={summary.stage} summary={summary} />
        ))}
      </section>
      {unclear > 0 && <Text size={200}>{check.withoutStage(unclear)}</Text>}
      {table.stages.length > 0 && <CoefficientBars table={table} />}
    </>
  );
}
