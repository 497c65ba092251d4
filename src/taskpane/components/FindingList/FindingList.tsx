import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { usePane } from "../../pane-context";
import { ListToolbar } from "./ListToolbar";
import { TurningDoubts } from "./TurningDoubts";
import { useFindingList, type FindingListModel } from "./use-finding-list";
import { VirtualRows } from "./VirtualRows";

const useStyles = makeStyles({
  list: { position: "relative" },
  top: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  none: { display: "block", padding: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2 },
});

/** 检查结果: every finding, by school, by indicator, or the doubts. */
export function FindingList() {
  const styles = useStyles();
  const { strings } = usePane();
  const model = useFindingList();
  useStepKeys(model.step);
  return (
    <section className={styles.list} aria-label={strings.list.title}>
      <div className={styles.top} data-list-top>
        <ListToolbar model={model} />
      </div>
      <TurningDoubts model={model} />
      {model.list.rows.length > 0 ? (
        <VirtualRows model={model} />
      ) : (
        <Text size={200} className={styles.none}>
          {emptyText(model, strings.list)}
        </Text>
      )}
    </section>
  );
}

type ListStrings = ReturnType<typeof usePane>["strings"]["list"];

function emptyText({ index, state }: FindingListModel, list: ListStrings): string {
  return state.tab === "doubt" && index.doubts === 0 ? list.noDoubts : list.nothingFound;
}

/** Alt+↓ and Alt+↑ from anywhere in the pane. */
function useStepKeys(step: (by: 1 | -1) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
      event.preventDefault();
      step(event.key === "ArrowDown" ? 1 : -1);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [step]);
}
