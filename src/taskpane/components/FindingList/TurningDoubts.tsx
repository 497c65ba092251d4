import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { usePane } from "../../pane-context";
import { StateMark } from "../StateMark/StateMark";
import type { FindingListModel } from "./use-finding-list";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    marginTop: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { marginRight: "auto" },
});

/** Doubts that could turn a verdict come before everything else. */
export function TurningDoubts({ model: { index, state } }: { model: FindingListModel }) {
  const styles = useStyles();
  const { strings, model } = usePane();
  if (index.turning === 0 || state.tab === "doubt") return null;
  return (
    <div className={styles.line}>
      <StateMark state="doubt" />
      <Text size={200} className={styles.text}>
        {strings.list.turning(index.turning)}
      </Text>
      <Button size="small" onClick={() => model.store.dispatch({ type: "list/tab", tab: "doubt" })}>
        {strings.list.show}
      </Button>
    </div>
  );
}
