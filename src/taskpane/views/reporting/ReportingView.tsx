import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Report } from "../../../core/report/report";
import { PageSection, ViewPage } from "../../components/ViewPage/ViewPage";
import { usePane, usePaneState } from "../../pane-context";
import type { EarlierFile } from "../../services/write-service";
import { EarlierFileInput } from "./EarlierFileInput";
import { FormsSection } from "./FormsSection";
import { ReportSection } from "./ReportSection";
import { REPORTING_STRINGS } from "./reporting-strings";
import { useComparison } from "./use-reporting";

/** 报告与上报: the official form, the comparison with an earlier check, the report's files. */
export default function ReportingView() {
  const report = usePaneState(({ check }) => check.outcome?.report ?? null);
  const words = REPORTING_STRINGS[usePaneState(({ language }) => language)];
  return (
    <ViewPage title={words.title} lead={words.lead}>
      {report ? <Sections report={report} /> : <Text>{words.empty}</Text>}
    </ViewPage>
  );
}

function Sections({ report }: { report: Report }) {
  const { write } = usePane().strings;
  const words = REPORTING_STRINGS[usePaneState(({ language }) => language)];
  const [before, setBefore] = useState<EarlierFile | null>(null);
  const compare = useComparison(report);
  return (
    <>
      <FormsSection report={report} />
      <PageSection title={words.compare} lead={words.compareLead}>
        <EarlierFileInput file={before} onChange={setBefore} />
        <div>
          <Button disabled={before === null} onClick={() => before && compare(before)}>
            {write.buttons.comparison}
          </Button>
        </div>
      </PageSection>
      <ReportSection report={report} before={before} />
    </>
  );
}
