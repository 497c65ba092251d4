import { Button } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { usePane, usePaneState } from "../../pane-context";
import { useTroubleSentence } from "../../use-trouble-sentence";
import { Notice } from "./Notice";

/** What a person must know before she reads on: one sentence each, with its remedy. */
export default function Notices() {
  const { strings } = usePane();
  const online = usePaneState((state) => state.online);
  const cancelled = usePaneState(({ check }) => check.status === "cancelled");
  return (
    <>
      {!online && <Notice intent="warning">{strings.pane.offline}</Notice>}
      <TroubleNotice />
      {cancelled && <Notice intent="info">{strings.check.cancelled}</Notice>}
      <StandardChanged />
      <StaleMarks />
    </>
  );
}

function TroubleNotice() {
  const { strings, model } = usePane();
  const trouble = usePaneState((state) => state.trouble);
  const sentence = useTroubleSentence();
  if (!trouble) return null;
  const close = (
    <Button
      appearance="transparent"
      size="small"
      icon={<Dismiss16Regular />}
      aria-label={strings.pane.close}
      onClick={() => model.store.dispatch({ type: "trouble", trouble: null })}
    />
  );
  return (
    <Notice intent="error" detail={trouble.detail} actions={close}>
      {sentence(trouble.code)}
    </Notice>
  );
}

/** The results on show follow another standard than the one that was chosen since. */
function StandardChanged() {
  const { strings, model } = usePane();
  const used = usePaneState(({ check }) => check.outcome?.report.standard ?? null);
  const { region, on } = usePaneState((state) => state.request);
  const busy = usePaneState(({ check }) => check.status === "running");
  if (!used || busy || (used.region === region && used.on === (on ?? model.today()))) return null;
  return (
    <Notice
      intent="warning"
      actions={
        <Button size="small" onClick={() => void model.check.run()}>
          {strings.check.again}
        </Button>
      }
    >
      {strings.check.standardChanged}
    </Notice>
  );
}

/** The marks in the workbook are those of an earlier check. */
function StaleMarks() {
  const { strings, model } = usePane();
  const report = usePaneState(({ check }) => (check.outcome?.staleMarks ? check.outcome.report : null));
  const busy = usePaneState(
    ({ check, write }) => check.status === "running" || ["planning", "applying"].includes(write.step),
  );
  if (!report) return null;
  const renew = async () => {
    await model.write.show("marks", () => model.services.write.planMarks(report, "live"));
    await model.write.apply();
  };
  return (
    <Notice
      intent="warning"
      actions={
        <Button size="small" disabled={busy} onClick={() => void renew()}>
          {strings.check.renewMarks}
        </Button>
      }
    >
      {strings.check.staleMarks}
    </Notice>
  );
}
