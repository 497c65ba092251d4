import { makeStyles } from "@fluentui/react-components";
import { usePaneState } from "../../pane-context";
import { FIRST_VIEW } from "../../state/pane-state";
import { BottomBar } from "../BottomBar/BottomBar";
import { WritePanel } from "../WritePanel/WritePanel";

const useStyles = makeStyles({ footer: { flexShrink: 0 } });

/** What is being written, in every view; under the results, what can be. */
export default function Footer() {
  const view = usePaneState((state) => state.view);
  const checked = usePaneState(({ check }) => check.outcome !== null);
  return (
    <div className={useStyles().footer}>
      <WritePanel />
      {view === FIRST_VIEW && checked && <BottomBar />}
    </div>
  );
}
