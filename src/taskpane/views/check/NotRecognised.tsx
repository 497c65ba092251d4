import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { Report } from "../../../core/report/report";
import { EmptyState } from "../../components/EmptyState/EmptyState";
import { usePane } from "../../pane-context";
import { CheckWorkbook } from "./CheckWorkbook";
import { nearestHeadings } from "../../select/nearest-headings";

const useStyles = makeStyles({ text: { display: "flex", flexDirection: "column", gap: "4px" } });

/** What was looked for, what came nearest, and the way to tell which column is which. */
export function NotRecognised({ report }: { report: Report }) {
  const styles = useStyles();
  const { strings, model } = usePane();
  const { check, fields } = strings;
  const nearest = nearestHeadings(report.findings, fields.names);
  const text = (
    <span className={styles.text}>
      <Text align="center">{check.noTablesDetail}</Text>
      <Text align="center">
        {nearest ? check.nearest(nearest.headings.join("、"), nearest.row) : check.nothingNear}
      </Text>
      <Text align="center">{check.tellColumns}</Text>
    </span>
  );
  return (
    <EmptyState title={check.noTables} text={text}>
      <CheckWorkbook />
      <Button onClick={() => model.store.dispatch({ type: "view", view: "readings" })}>
        {check.openReadings}
      </Button>
    </EmptyState>
  );
}
