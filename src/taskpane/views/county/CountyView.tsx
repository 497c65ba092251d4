import { Text } from "@fluentui/react-components";
import { useCallback, useMemo } from "react";
import { countyState } from "../../../core/county/county-state";
import type { Report } from "../../../core/report/report";
import type { Standard } from "../../../core/standard";
import { PageSection, ViewPage } from "../../components/ViewPage/ViewPage";
import { usePane, usePaneState } from "../../pane-context";
import { countyQuestions } from "../../select/county-questions";
import { useLoaded } from "../settings/use-loaded";
import { CountyForms } from "./CountyForms";
import { CountyQuestions } from "./CountyQuestions";
import { IndicatorTree } from "./IndicatorTree";

/** 三十二项: which stand, fail and wait, as a tree; what only a person can answer, as questions. */
export default function CountyView() {
  const { strings } = usePane();
  const report = usePaneState(({ check }) => check.outcome?.report ?? null);
  return (
    <ViewPage lead={strings.county.lead}>
      {report ? <OfReport report={report} /> : <Text>{strings.county.empty}</Text>}
    </ViewPage>
  );
}

function OfReport({ report }: { report: Report }) {
  const { standard: service } = usePane().model.services;
  const { region, on } = report.standard;
  const load = useCallback(() => service.inForce(region, on), [service, region, on]);
  const standard = useLoaded(load);
  return standard ? <Indicators report={report} standard={standard} /> : null;
}

function Indicators({ report, standard }: { report: Report; standard: Standard }) {
  const { county } = usePane().strings;
  const state = useMemo(() => countyState(report, standard), [report, standard]);
  const questions = useMemo(() => countyQuestions(state, standard), [state, standard]);
  const { stands, fails, waits } = state.counts;
  return (
    <>
      <div role="status">
        <Text block weight="semibold">
          {county.counts(stands, fails, waits)}
        </Text>
        <Text block size={200}>
          {county.verdicts[state.state]}
        </Text>
      </div>
      <PageSection title={county.tree}>
        <IndicatorTree state={state} on={standard.on} />
      </PageSection>
      <CountyForms report={report} />
      <CountyQuestions questions={questions} />
    </>
  );
}
