import { makeStyles, Select } from "@fluentui/react-components";
import type { ColumnReading, TableReading } from "../../../core/report/report";
import { withUnit } from "../../../corrections/with-unit";
import { usePane } from "../../pane-context";
import type { SaidModel } from "../said/use-said";

/** What the figures of a column may be in, by the unit that they are read into. */
const UNITS: Readonly<Record<string, readonly string[]>> = {
  元: ["元", "千元", "万元"],
  "元/生": ["元", "千元", "万元"],
  "㎡": ["㎡", "亩", "公顷"],
  "㎡/生": ["㎡", "亩"],
  "人/百生": ["×100", "×0.01"],
  "间/百生": ["×100", "×0.01"],
  人: ["×10000"],
};

export interface UnitSelectProps {
  readonly table: TableReading;
  readonly reading: ColumnReading;
  readonly said: SaidModel;
}

const useStyles = makeStyles({ unit: { flexShrink: 0 } });

/** The unit of a column: as its heading says, or as a person does. */
export function UnitSelect({ table: { sheet }, reading, said }: UnitSelectProps) {
  const styles = useStyles();
  const { readings } = usePane().strings;
  const { column, unit } = reading;
  const known = said.said.units.find((one) => one.sheet === sheet && one.column === column)?.unit ?? "";
  const offered = new Set([...(UNITS[unit ?? ""] ?? []), ...(known === "" ? [] : [known])]);
  if (offered.size === 0) return <span>{unit}</span>;
  const names: Readonly<Record<string, string>> = readings.units;
  const heading = reading.heading === "" ? undefined : reading.heading;
  return (
    <Select
      size="small"
      className={styles.unit}
      aria-label={readings.unitOf(column)}
      value={known}
      onChange={(_, data) => said.change((all) => withUnit(all, { sheet, column, heading }, data.value))}
    >
      <option value="">{readings.unitByHeading}</option>
      {[...offered].map((each) => (
        <option key={each} value={each}>
          {names[each] ?? each}
        </option>
      ))}
    </Select>
  );
}
