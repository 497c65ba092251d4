import { makeStyles } from "@fluentui/react-components";
import { usePaneState } from "../../pane-context";
import { FIRST_VIEW } from "../../state/pane-state";
import { BottomBar } from "../BottomBar/BottomBar";
import { WritePanel } from "../WritePanel/WritePanel";

const useStyles = makeStyles({ footer: { flexShrink: 0 } });

/** What is being written, in every view; under the results, what can be. */
export default function Footer() {
  const view = usePaneState((state) => state.view);
  const found = usePaneState(({ check }) => (check.outcome?.report.tables.length ?? 0) > 0);
  return (
    <div className={useStyles().footer}>
      <WritePanel />
      {view === FIRST_VIEW && found && <BottomBar />}
    </div>
  );
}
