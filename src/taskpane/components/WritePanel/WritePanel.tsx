import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane, usePaneState } from "../../pane-context";
import type { WriteKind } from "../../services/write-service";
import { useTroubleSentence } from "../../use-trouble-sentence";
import { StateMark } from "../StateMark/StateMark";
import { PlanView } from "./PlanView";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    maxHeight: "60vh",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    outline: "none",
  },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  text: { marginRight: "auto" },
});

/** What will be written, what was written, or why not; stands above the bottom bar in every view. */
export function WritePanel() {
  const { strings } = usePane();
  const { step, kind } = usePaneState((state) => state.write);
  const panel = usePanelFocus(step);
  const styles = useStyles();
  if (step === "none" || kind === null) return null;
  return (
    <section ref={panel} tabIndex={-1} className={styles.panel} aria-label={strings.write.buttons[kind]}>
      {(step === "planning" || step === "applying" || step === "taking-back") && <Busy step={step} />}
      {step === "shown" && <PlanView />}
      {step === "done" && <Done kind={kind} />}
      {step === "failed" && <Failed />}
    </section>
  );
}

/** A screen reader is led to what stands to be decided. */
function usePanelFocus(step: string) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (step === "shown" || step === "done" || step === "failed") panel.current?.focus();
  }, [step]);
  return panel;
}

function Busy({ step }: { step: "planning" | "applying" | "taking-back" }) {
  const { write } = usePane().strings;
  const texts = { planning: write.planning, applying: write.applying, "taking-back": write.takingBack };
  return <Spinner size="tiny" label={texts[step]} />;
}

function Done({ kind }: { kind: WriteKind }) {
  const styles = useStyles();
  const { strings, model } = usePane();
  return (
    <div className={styles.line} role="status">
      <StateMark state="pass" />
      <Text className={styles.text}>{strings.write.done[kind]}</Text>
      <Button size="small" onClick={() => void model.write.takeBack()}>
        {strings.write.takeBack}
      </Button>
      <Button size="small" appearance="subtle" onClick={model.write.dismiss}>
        {strings.write.close}
      </Button>
    </div>
  );
}

function Failed() {
  const styles = useStyles();
  const { strings, model } = usePane();
  const trouble = usePaneState((state) => state.write.trouble);
  const sentence = useTroubleSentence();
  return (
    <div className={styles.line} role="alert">
      <StateMark state="fail" />
      <Text className={styles.text} title={trouble?.detail}>
        {trouble && sentence(trouble.code)}
      </Text>
      <Button size="small" appearance="subtle" onClick={model.write.dismiss}>
        {strings.write.close}
      </Button>
    </div>
  );
}
