import { Button, Field, Input, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Report } from "../../../core/report/report";
import { PageSection } from "../../components/ViewPage/ViewPage";
import { usePaneState } from "../../pane-context";
import type { EarlierFile } from "../../services/write-service";
import { REPORTING_STRINGS } from "./reporting-strings";
import { useReportFiles, type KeptFile } from "./use-reporting";

const useStyles = makeStyles({
  files: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
  },
});

/** 监测报告 and 通报 as files; the workbook stays as it is. */
export function ReportSection({ report, before }: { report: Report; before: EarlierFile | null }) {
  const words = REPORTING_STRINGS[usePaneState(({ language }) => language)];
  const { state, files, make } = useReportFiles(report, before);
  const [county, setCounty] = useState("");
  const isMaking = state === "making";
  return (
    <PageSection title={words.report} lead={words.reportLead}>
      <Field label={words.county}>
        <Input value={county} onChange={(_, data) => setCounty(data.value)} />
      </Field>
      <div>
        <Button disabled={isMaking} onClick={() => void make(county)}>
          {isMaking ? words.making : words.make}
        </Button>
      </div>
      <div role="status">
        {state === "made" && <Files files={files} />}
        {state === "failed" && <Text>{words.failed}</Text>}
      </div>
    </PageSection>
  );
}

function Files({ files }: { files: readonly KeptFile[] }) {
  const styles = useStyles();
  const words = REPORTING_STRINGS[usePaneState(({ language }) => language)];
  return (
    <>
      <Text>{words.made}</Text>
      <ul className={styles.files}>
        {files.map(({ name, url }) => (
          <li key={name}>
            <Link href={url} download={name}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
