import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { withRow } from "../../../corrections/with-row";
import { PageSection } from "../../components/ViewPage/ViewPage";
import { troubleOf } from "../../flows/trouble";
import { usePane } from "../../pane-context";
import type { NamedRow } from "../../services/check-service";
import type { SaidModel } from "../said/use-said";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** A row that was taken for a school and is none, or the other way round: select it, say what it is. */
export function TellRow({ said }: { said: SaidModel }) {
  const styles = useStyles();
  const { readings } = usePane().strings;
  const [row, setRow] = useState<NamedRow | "none" | null>(null);
  const take = useSelectedRow((found) => setRow(found ?? "none"));
  const tell = ({ isSchool, ...place }: NamedRow) => {
    said.change((all) => withRow(all, isSchool ? place : { ...place, school: true }));
    setRow(null);
  };
  return (
    <PageSection title={readings.tellRow} lead={readings.tellRowLead}>
      <div className={styles.line}>
        <Button size="small" onClick={take}>
          {readings.takeRow}
        </Button>
        {row === "none" && <Text size={200}>{readings.noRow}</Text>}
      </div>
      {row !== null && row !== "none" && (
        <div className={styles.line}>
          <Text size={200}>{readings.rowOf(row.sheet, row.row, row.name)}</Text>
          <Button size="small" appearance="primary" onClick={() => tell(row)}>
            {row.isSchool ? readings.noSchool : readings.isSchool}
          </Button>
        </div>
      )}
    </PageSection>
  );
}

function useSelectedRow(found: (row: NamedRow | null) => void): () => void {
  const { services, store } = usePane().model;
  return () => {
    services.check.selected().then(
      (spot) => found(spot && services.check.rowAt(spot)),
      (error: unknown) => store.dispatch({ type: "trouble", trouble: troubleOf(error) }),
    );
  };
}
