import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo } from "react";
import type { Report } from "../../../core/report/report";
import { CoefficientBars } from "../../components/CoefficientBars/CoefficientBars";
import { EmptyState } from "../../components/EmptyState/EmptyState";
import { SheetPicture } from "../../components/EmptyState/SheetPicture";
import { StageCard } from "../../components/StageCard/StageCard";
import { usePane, usePaneState } from "../../pane-context";
import { coefficientTable } from "../../select/coefficient-bars";
import { summariseStages, withoutStage } from "../../select/stage-summary";
import { shownReport } from "../../state/pane-state";
import { NotRecognised } from "./NotRecognised";
import { OutcomeNotes } from "./OutcomeNotes";

const FindingList = lazy(
  () =>
    import(
      /* webpackChunkName: "pane-list", webpackPrefetch: true */ "../../components/FindingList/FindingList"
    ),
);

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
  text: { color: tokens.colorNeutralForeground2 },
});

/** 检查: which schools fail, and by how much. */
export default function CheckView() {
  const report = usePaneState(({ check }) => shownReport(check));
  const running = usePaneState(({ check }) => check.status === "running" && !check.quiet);
  if (report) return <Results report={report} running={running} />;
  return running ? <Waiting /> : <Nothing />;
}

function Waiting() {
  return <EmptyState title={usePane().strings.check.reading} picture={<Spinner size="small" />} />;
}

function Nothing() {
  const { strings, model } = usePane();
  const { openSample } = model.services.host;
  return (
    <EmptyState picture={<SheetPicture />} title={strings.pane.empty} text={strings.pane.emptyDetail}>
      {openSample && <Button onClick={() => void openSample()}>{strings.pane.sample}</Button>}
    </EmptyState>
  );
}

function Results({ report, running }: { report: Report; running: boolean }) {
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
      {report.findings.length > 0 || running ? (
        <Suspense fallback={<Spinner size="tiny" />}>
          <FindingList />
        </Suspense>
      ) : (
        <EmptyState title={strings.check.noFindings} text={strings.check.noFindingsDetail} />
      )}
    </div>
  );
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
