import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { usePane, usePaneState } from "../../pane-context";
import { summariseEdits, type EditLine } from "../../select/summarise-edits";
import type { EditPlan, WriteKind } from "../../services/write-service";
import type { Strings } from "../../strings/zh-CN";
import { useTroubleSentence } from "../../use-trouble-sentence";
import { ChangeTable } from "./ChangeTable";

const useStyles = makeStyles({
  plan: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalSNudge },
  lines: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

/** The plan, and the two ways on. */
export function PlanView() {
  const styles = useStyles();
  const { strings, model } = usePane();
  const plan = usePaneState((state) => state.write.plan);
  if (!plan) return null;
  const { write } = strings;
  const lines = summariseEdits(plan.edits);
  return (
    <div className={styles.plan}>
      <Text weight="semibold">{lines.length > 0 ? write.willWrite : write.nothing}</Text>
      <Lines lines={lines} plan={plan} />
      {plan.changes.length > 0 && <ChangeTable changes={plan.changes} />}
      <Text size={200} className={styles.quiet}>
        {write.explains[plan.kind]}
      </Text>
      <div className={styles.buttons}>
        {lines.length > 0 && (
          <Button appearance="primary" size="small" onClick={() => void model.write.apply()}>
            {isClearing(plan.kind) ? write.confirmClear : write.confirm}
          </Button>
        )}
        <Button size="small" onClick={model.write.dismiss}>
          {write.cancel}
        </Button>
      </div>
    </div>
  );
}

function isClearing(kind: WriteKind): boolean {
  return kind === "clear-marks";
}

function Lines({ lines, plan }: { lines: readonly EditLine[]; plan: EditPlan }) {
  const styles = useStyles();
  const { write } = usePane().strings;
  const sentence = useTroubleSentence();
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={`${line.kind} ${line.sheet ?? ""}`}>{lineText(line, write)}</li>
      ))}
      {plan.hindrances.map(({ sheet, code }) => (
        <li key={`left out ${sheet}`}>
          {write.leftOut(sheet)}
          {sentence(code)}
        </li>
      ))}
    </ul>
  );
}

function lineText(line: EditLine, { lines }: Strings["write"]): string {
  switch (line.kind) {
    case "rules":
      return lines.rules(line.sheet, line.rules, line.cells);
    case "cells":
      return lines.cells(line.sheet, line.cells);
    case "newSheet":
      return lines.newSheet(line.sheet);
    case "removeSheet":
      return lines.removeSheet(line.sheet);
    case "removeRules":
      return lines.removeRules(line.sheet);
  }
}
