import { makeStyles, mergeClasses, Switch, Text, tokens } from "@fluentui/react-components";
import { TakeBackButton, WriteButton } from "../../components/BottomBar/WriteButton";
import { StateMark } from "../../components/StateMark/StateMark";
import { PageSection, ViewPage } from "../../components/ViewPage/ViewPage";
import { usePane, usePaneState } from "../../pane-context";
import { useWriting } from "../../use-writing";
import { useMarkLooks } from "./use-mark-looks";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  legend: { margin: 0, padding: 0, listStyleType: "none" },
  look: {
    display: "grid",
    gridTemplateColumns: "56px 14px minmax(0, 1fr)",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** 标记: into the sheet, out of it, live, or as officially asked. */
export default function MarksView() {
  const styles = useStyles();
  const { marks, write } = usePane().strings;
  const writing = useWriting();
  return (
    <ViewPage lead={marks.lead}>
      <PageSection title={marks.title} lead={write.explains.marks}>
        <div className={styles.buttons}>
          <WriteButton kind="marks" appearance="primary" writing={writing} />
          <WriteButton kind="clear-marks" writing={writing} />
          <TakeBackButton />
        </div>
      </PageSection>
      <PageSection title={marks.legend}>
        <Legend />
      </PageSection>
      <LiveSwitch />
      <PageSection title={marks.official} lead={write.explains["official-colours"]}>
        <div className={styles.buttons}>
          <WriteButton kind="official-colours" writing={writing} />
          <WriteButton kind="clear-official-colours" writing={writing} />
        </div>
      </PageSection>
    </ViewPage>
  );
}

function Legend() {
  const styles = useStyles();
  const looks = useMarkLooks();
  const { marks } = usePane().strings;
  const states = ["fail", "near", "doubt"] as const;
  return (
    <ul className={styles.legend}>
      {states.map((state) => (
        <li key={state} className={styles.look}>
          <span className={mergeClasses(looks.cell, looks[state])} aria-hidden="true">
            {marks.sample}
          </span>
          <StateMark state={state} />
          <Text size={200}>{marks.looks[state]}</Text>
        </li>
      ))}
    </ul>
  );
}

function LiveSwitch() {
  const styles = useStyles();
  const { strings, model } = usePane();
  const live = usePaneState((state) => state.live);
  return (
    <PageSection title={strings.marks.liveTitle}>
      <Switch
        label={strings.marks.live}
        checked={live}
        onChange={(_, data) => void model.live.set(data.checked)}
      />
      <Text size={200} className={styles.quiet}>
        {strings.marks.liveDetail}
      </Text>
    </PageSection>
  );
}
