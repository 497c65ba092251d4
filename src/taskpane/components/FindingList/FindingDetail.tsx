import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane, usePaneState } from "../../pane-context";
import type { FindingFigures } from "../../select/describe-finding";
import type { IndexedFinding } from "../../select/finding-index";
import { isDoubt } from "../../select/finding-state";
import { useSaidWords } from "../../use-said-words";
import { AnswerEditor } from "./AnswerEditor";

const useStyles = makeStyles({
  detail: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 42px`,
    userSelect: "text",
  },
  quiet: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: "2px" },
});

export interface FindingDetailProps {
  readonly entry: IndexedFinding;
  readonly figures: FindingFigures;
}

/** What is wrong, which clause says so, what mends it; and the reason somebody gave. */
export function FindingDetail({ entry, figures }: FindingDetailProps) {
  const styles = useStyles();
  const { strings, model } = usePane();
  const said = useSaidWords();
  const language = usePaneState((state) => state.language);
  const { exact, floor } = figures;
  const facts = [exact && strings.list.exact(exact), floor].filter(Boolean);
  return (
    <div className={styles.detail}>
      {!isDoubt(entry.state) && (
        <>
          <Text size={200}>{model.services.check.message(entry.finding, language)}</Text>
          <Text size={200} className={styles.quiet}>
            {facts.join(strings.pane.apart)}
          </Text>
        </>
      )}
      {model.services.files.list().includes(entry.finding.file) && (
        <Text size={200}>{said.inFile(entry.finding.file)}</Text>
      )}
      <Explanation entry={entry} />
    </div>
  );
}

function Explanation({ entry }: { entry: IndexedFinding }) {
  const styles = useStyles();
  const { strings, model } = usePane();
  const answer = usePaneState(({ answers }) => answers[entry.key]) ?? null;
  const [editing, setEditing] = useState(false);
  const { cell } = entry.finding;
  if (editing) return <AnswerEditor answerKey={entry.key} onClose={() => setEditing(false)} />;
  return (
    <>
      {answer && (
        <Text size={200} className={styles.quiet}>
          {strings.list.answeredOn(answer.reason, answer.on)}
        </Text>
      )}
      <div className={styles.buttons}>
        {cell !== null && (
          <Button size="small" onClick={() => void model.goTo(entry.finding)}>
            {strings.list.goTo(cell)}
          </Button>
        )}
        <Button size="small" onClick={() => setEditing(true)}>
          {answer ? strings.list.editAnswer : strings.list.answer}
        </Button>
      </div>
    </>
  );
}
