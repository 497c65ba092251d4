import { Button, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { usePane, usePaneState } from "../../pane-context";
import type { Scope } from "../../services/check-service";
import { Meter } from "../Meter/Meter";
import { useFocusHandOver } from "./use-focus-hand-over";

const useStyles = makeStyles({
  bar: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "center", minHeight: "32px" },
  run: { flexGrow: 1 },
  scope: { width: "84px" },
  progress: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: "6px" },
  what: { whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis" },
});

/** 一键检查; while a check runs, how far it is and the way to stop it. */
export function RunBar() {
  const running = usePaneState(({ check }) => check.status === "running" && !check.quiet);
  const bar = useFocusHandOver(running);
  return (
    <div ref={bar} className={useStyles().bar}>
      {running ? <Running /> : <Start />}
    </div>
  );
}

function Start() {
  const styles = useStyles();
  const { strings, model } = usePane();
  const scope = usePaneState(({ request }) => request.scope);
  const choose = (value: string) => {
    const chosen: Scope = value === "workbook" ? "workbook" : "sheet";
    model.store.dispatch({ type: "request", change: { scope: chosen } });
  };
  return (
    <>
      <Button className={styles.run} appearance="primary" onClick={() => void model.check.run()}>
        {strings.check.run}
      </Button>
      <Select
        className={styles.scope}
        aria-label={strings.check.scopeLabel}
        value={scope}
        onChange={(_, data) => choose(data.value)}
      >
        <option value="sheet">{strings.check.scopes.sheet}</option>
        <option value="workbook">{strings.check.scopes.workbook}</option>
      </Select>
    </>
  );
}

function Running() {
  const styles = useStyles();
  const { strings, model } = usePane();
  const progress = usePaneState(({ check }) => check.progress);
  const what = progress ? strings.check.progress(progress) : strings.check.reading;
  return (
    <>
      <div className={styles.progress}>
        <Text size={200} className={styles.what} title={what}>
          {what}
        </Text>
        <Meter label={what} {...progress} />
      </div>
      <Button onClick={() => model.check.cancel()}>{strings.check.cancel}</Button>
    </>
  );
}
