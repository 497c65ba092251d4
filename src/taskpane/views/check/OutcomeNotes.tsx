import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { usePane, usePaneState } from "../../pane-context";
import { useTroubleSentence } from "../../use-trouble-sentence";

const useStyles = makeStyles({
  notes: { display: "flex", flexDirection: "column", color: tokens.colorNeutralForeground2 },
});

/** What to know of the check itself: sheets that cannot take marks, hidden rows that were counted. */
export function OutcomeNotes() {
  const styles = useStyles();
  const { check } = usePane().strings;
  const outcome = usePaneState((state) => state.check.outcome);
  const sentence = useTroubleSentence();
  if (!outcome || (outcome.hindrances.length === 0 && outcome.hiddenRows === 0)) return null;
  return (
    <div className={styles.notes}>
      {outcome.hindrances.map(({ sheet, code }) => (
        <Text key={sheet} size={200}>
          {check.sheetsUnmarkable(sheet, sentence(code))}
        </Text>
      ))}
      {outcome.hiddenRows > 0 && <Text size={200}>{check.hiddenRows(outcome.hiddenRows)}</Text>}
    </div>
  );
}
