import { Button } from "@fluentui/react-components";
import type { Report } from "../../../core/report/report";
import { EmptyState } from "../../components/EmptyState/EmptyState";
import { usePane } from "../../pane-context";
import { CheckWorkbook } from "./CheckWorkbook";

/** What was read holds no school to judge: nothing is said to meet the standard, and the way on is shown. */
export function NoSchools({ report }: { report: Report }) {
  const { strings, model } = usePane();
  const { check } = strings;
  const sheets = [...new Set(report.tables.map(({ sheet }) => sheet))];
  return (
    <EmptyState title={check.noSchools} text={check.noSchoolsDetail(sheets.join("、"))}>
      <CheckWorkbook />
      {report.county.length > 0 && (
        <Button onClick={() => model.store.dispatch({ type: "view", view: "county" })}>
          {check.openCounty}
        </Button>
      )}
    </EmptyState>
  );
}
