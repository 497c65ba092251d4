import { Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { TableReading } from "../../../core/report/report";
import { PageSection, ViewPage } from "../../components/ViewPage/ViewPage";
import { usePane, usePaneState } from "../../pane-context";
import { isUnsure } from "../../select/confidence";
import { ColumnRow } from "./ColumnRow";
import { useSaid, type SaidModel } from "../said/use-said";
import { TellColumn } from "./TellColumn";
import { TellRow } from "./TellRow";

const useStyles = makeStyles({
  columns: { margin: 0, padding: 0, listStyleType: "none" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const NO_TABLES: readonly TableReading[] = [];

/** 识别结果: what each column was read as, and the way to put it right. */
export default function ReadingsView() {
  const { readings } = usePane().strings;
  const tables = usePaneState(({ check }) => check.outcome?.report.tables ?? NO_TABLES);
  const checked = usePaneState(({ check }) => check.outcome !== null);
  const [unsureOnly, setUnsureOnly] = useState(false);
  const said = useSaid();
  return (
    <ViewPage lead={readings.lead}>
      {!checked && <Text>{readings.empty}</Text>}
      {tables.length > 0 && (
        <Checkbox
          label={readings.unsureOnly}
          checked={unsureOnly}
          onChange={(_, data) => setUnsureOnly(data.checked === true)}
        />
      )}
      {tables.map((table) => (
        <TableSection
          key={`${table.file} ${table.sheet} ${table.range}`}
          table={table}
          unsureOnly={unsureOnly}
          said={said}
        />
      ))}
      {checked && <TellColumn />}
      {checked && <TellRow said={said} />}
    </ViewPage>
  );
}

interface TableSectionProps {
  readonly table: TableReading;
  readonly unsureOnly: boolean;
  readonly said: SaidModel;
}

function TableSection({ table, unsureOnly, said }: TableSectionProps) {
  const styles = useStyles();
  const { readings, pane } = usePane().strings;
  const unsure = table.columns.filter(isUnsure);
  const shown = unsureOnly ? unsure : table.columns;
  const counts = [readings.columns(table.columns.length)];
  if (unsure.length > 0) counts.push(readings.unsure(unsure.length));
  const rows = (ends: readonly [number, number]) => [...new Set(ends)].join("–");
  return (
    <PageSection
      title={table.sheet}
      lead={readings.place(table.range, rows(table.headerRows), rows(table.dataRows))}
    >
      <Text size={200} className={styles.quiet}>
        {[readings.stageFrom(readings.stageSources[table.stageFrom]), ...counts].join(pane.apart)}
      </Text>
      {shown.length === 0 ? (
        <Text size={200}>{readings.allSure}</Text>
      ) : (
        <ul className={styles.columns}>
          {shown.map((reading) => (
            <ColumnRow key={reading.column} table={table} reading={reading} said={said} />
          ))}
        </ul>
      )}
    </PageSection>
  );
}
