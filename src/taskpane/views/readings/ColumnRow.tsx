import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ColumnReading, TableReading } from "../../../core/report/report";
import { StateMark } from "../../components/StateMark/StateMark";
import { usePane } from "../../pane-context";
import { confidenceOf, type Confidence } from "../../select/confidence";
import type { State } from "../../select/finding-state";
import type { SaidModel } from "../said/use-said";
import { FieldSelect } from "./FieldSelect";
import { UnitSelect } from "./UnitSelect";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "28px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  column: {
    fontFamily: tokens.fontFamilyMonospace,
    color: tokens.colorNeutralForeground2,
    alignSelf: "start",
  },
  heading: { overflowWrap: "anywhere" },
  sure: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, whiteSpace: "nowrap" },
  choice: { gridColumn: "2 / -1", display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  select: { flexGrow: 1, minWidth: 0 },
});

const MARK: Record<Confidence, State> = { high: "pass", middle: "note", low: "doubt" };

export interface ColumnRowProps {
  readonly table: TableReading;
  readonly reading: ColumnReading;
  readonly said: SaidModel;
}

/** A column: its heading as it stands, what it was read as, and how sure that is. */
export function ColumnRow({ table, reading, said }: ColumnRowProps) {
  const styles = useStyles();
  const { strings, model } = usePane();
  const { column, heading, field, unit, stage } = reading;
  const sure = confidenceOf(reading);
  const { file, sheet } = table;
  return (
    <li className={styles.row} aria-label={`${sheet} ${column}`}>
      <Text size={200} className={styles.column}>
        {column}
      </Text>
      <Text size={200} className={styles.heading}>
        {heading === "" ? strings.readings.noHeading : heading.split(">").join(" › ")}
      </Text>
      <Text size={200} className={styles.sure}>
        <StateMark state={MARK[sure]} size={12} />
        {strings.readings.confidence[sure]}
      </Text>
      <span className={styles.choice}>
        <FieldSelect
          className={styles.select}
          label={strings.readings.readAs(column)}
          value={field}
          onChange={(chosen) =>
            void model.correctColumn({ file, sheet, column, field: chosen, stage: stage ?? null })
          }
        />
        {unit !== null && <UnitSelect table={table} reading={reading} said={said} />}
      </span>
    </li>
  );
}
