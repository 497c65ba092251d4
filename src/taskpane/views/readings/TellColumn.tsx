import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { columnName, parseCell } from "../../../core/address";
import type { Field } from "../../../core/field";
import { PageSection } from "../../components/ViewPage/ViewPage";
import { troubleOf } from "../../flows/trouble";
import { usePane } from "../../pane-context";
import type { ColumnCorrection } from "../../services/check-service";
import { FieldSelect } from "./FieldSelect";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  select: { flexGrow: 1, minWidth: "140px" },
});

type Place = Pick<ColumnCorrection, "file" | "sheet" | "column">;

/** A column that no heading explains, also in a sheet where nothing was recognised: select it, say what it is. */
export function TellColumn() {
  const styles = useStyles();
  const { strings, model } = usePane();
  const [place, setPlace] = useState<Place | null>(null);
  const [field, setField] = useState<Field | null>(null);
  const take = useSelectedColumn(setPlace);
  const { readings } = strings;
  return (
    <PageSection title={readings.tell} lead={readings.tellLead}>
      <div className={styles.line}>
        <Button size="small" onClick={take}>
          {readings.takeColumn}
        </Button>
        {place && <Text size={200}>{readings.columnOf(place.sheet, place.column)}</Text>}
      </div>
      {place && (
        <div className={styles.line}>
          <FieldSelect
            className={styles.select}
            label={readings.readAs(place.column)}
            value={field}
            onChange={setField}
          />
          <Button
            size="small"
            appearance="primary"
            disabled={field === null}
            onClick={() => void model.correctColumn({ ...place, field, stage: null })}
          >
            {readings.tellButton}
          </Button>
        </div>
      )}
    </PageSection>
  );
}

function useSelectedColumn(found: (place: Place | null) => void): () => void {
  const { services, store } = usePane().model;
  return () => {
    services.check.selected().then(
      (spot) => {
        const cell = spot && parseCell(spot.cell);
        found(spot && cell ? { file: spot.file, sheet: spot.sheet, column: columnName(cell.column) } : null);
      },
      (error: unknown) => store.dispatch({ type: "trouble", trouble: troubleOf(error) }),
    );
  };
}
