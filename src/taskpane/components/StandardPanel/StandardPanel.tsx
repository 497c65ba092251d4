import { Button, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { usePane, usePaneState } from "../../pane-context";
import { DayInput } from "../DayInput/DayInput";

const useStyles = makeStyles({
  panel: {
    display: "grid",
    gridTemplateColumns: "auto 1fr auto",
    alignItems: "center",
    gap: tokens.spacingVerticalSNudge,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  wide: { gridColumn: "2 / -1" },
  hint: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground2 },
});

/** Region and day of the standard. */
export default function StandardPanel({ onClose }: { onClose: () => void }) {
  const styles = useStyles();
  const { strings } = usePane();
  return (
    <div
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <RegionSelect className={styles.wide} />
      <DayRow />
      <Text size={200} className={styles.hint}>
        {strings.check.standardHint}
      </Text>
    </div>
  );
}

function Labelled({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>
        <Text size={200}>{label}</Text>
      </label>
      {children(id)}
    </>
  );
}

function RegionSelect({ className }: { className: string }) {
  const { strings, model } = usePane();
  const region = usePaneState((state) => state.request.region);
  const regions = usePaneState((state) => state.regions);
  const choose = (code: string) => model.store.dispatch({ type: "request", change: { region: code } });
  return (
    <Labelled label={strings.check.region}>
      {(id) => (
        <Select
          id={id}
          size="small"
          className={className}
          value={region}
          onChange={(_, data) => choose(data.value)}
        >
          {regions.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </Labelled>
  );
}

function DayRow() {
  const { strings, model } = usePane();
  const on = usePaneState((state) => state.request.on);
  const choose = (day: string | null) => model.store.dispatch({ type: "request", change: { on: day } });
  return (
    <Labelled label={strings.check.on}>
      {(id) => (
        <>
          <DayInput id={id} value={on ?? model.today()} onChange={choose} />
          <Button size="small" disabled={on === null} onClick={() => choose(null)}>
            {strings.check.today}
          </Button>
        </>
      )}
    </Labelled>
  );
}
