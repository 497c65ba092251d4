import { makeStyles } from "@fluentui/react-components";
import { usePane, usePaneState } from "../../pane-context";
import { summariseStages } from "../../select/stage-summary";
import { isDoubt, stateOf } from "../../select/finding-state";
import type { PaneState } from "../../state/pane-state";
import type { Strings } from "../../strings/zh-CN";

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Says to a screen reader what a glance tells: a check began, ended, or was cancelled. */
export function Announcer() {
  const { strings } = usePane();
  const check = usePaneState((state) => state.check);
  return (
    <div role="status" className={useStyles().unseen}>
      {check.quiet ? "" : sentence(check, strings.check)}
    </div>
  );
}

function sentence({ status, outcome }: PaneState["check"], strings: Strings["check"]): string {
  if (status === "running") return strings.reading;
  if (status === "cancelled") return strings.cancelled;
  if (status !== "done" || !outcome) return "";
  const { schools, findings } = outcome.report;
  const stages = summariseStages(schools);
  const total = stages.reduce((sum, stage) => sum + stage.total, 0);
  const passed = stages.reduce((sum, stage) => sum + stage.passed, 0);
  const doubts = findings.filter((finding) => isDoubt(stateOf(finding))).length;
  return strings.done(findings.length - doubts, doubts, passed, total);
}
