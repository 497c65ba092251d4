import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Report } from "../../../core/report/report";
import { WriteButton } from "../../components/BottomBar/WriteButton";
import { Notice } from "../../components/Notices/Notice";
import { PageSection, ViewPage } from "../../components/ViewPage/ViewPage";
import { usePane, usePaneState } from "../../pane-context";
import { useWriting } from "../../use-writing";
import { CoefficientFigures } from "./CoefficientFigures";
import { FillCoefficients } from "./FillCoefficients";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** 差异系数: the figures, and the way to put them into the sheet. */
export default function CoefficientsView() {
  const { strings } = usePane();
  const report = usePaneState(({ check }) => check.outcome?.report ?? null);
  return (
    <ViewPage lead={strings.coefficients.lead}>
      {report ? <Figures report={report} /> : <Text>{strings.coefficients.empty}</Text>}
      <Convert />
    </ViewPage>
  );
}

function Figures({ report }: { report: Report }) {
  const { coefficients } = usePane().strings;
  const unweighted = report.findings.some(({ code }) => code === "unweighted-coefficient");
  return (
    <>
      {unweighted && <Notice intent="warning">{coefficients.unweighted}</Notice>}
      <CoefficientFigures coefficients={report.coefficients} />
      <FillCoefficients report={report} />
    </>
  );
}

function Convert() {
  const { coefficients } = usePane().strings;
  const writing = useWriting();
  return (
    <PageSection title={coefficients.convert} lead={coefficients.convertLead}>
      <div className={useStyles().buttons}>
        <WriteButton kind="to-native" writing={writing} />
        <WriteButton kind="to-live" writing={writing} />
      </div>
    </PageSection>
  );
}
