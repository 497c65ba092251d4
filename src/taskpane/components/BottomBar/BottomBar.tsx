import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { usePane } from "../../pane-context";
import { useWriting, type Writing } from "../../use-writing";
import { TakeBackButton, WriteButton } from "./WriteButton";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalSNudge,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalSNudge },
  button: { minWidth: 0, whiteSpace: "nowrap" },
  more: { minWidth: 0, marginLeft: "auto" },
});

/** What can be written from the results; each button shows first what it would write. */
export function BottomBar() {
  const styles = useStyles();
  const { write } = usePane().strings;
  const [open, setOpen] = useState(false);
  const writing = useWriting();
  return (
    <div className={styles.bar} role="toolbar" aria-label={write.actions}>
      {open && <MoreButtons writing={writing} />}
      <div className={styles.line}>
        <WriteButton kind="marks" appearance="primary" writing={writing} />
        <WriteButton kind="clear-marks" writing={writing} />
        <Button
          className={styles.more}
          appearance="subtle"
          icon={open ? <ChevronDown16Regular /> : <ChevronUp16Regular />}
          iconPosition="after"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {write.more}
        </Button>
      </div>
    </div>
  );
}

function MoreButtons({ writing }: { writing: Writing }) {
  const styles = useStyles();
  const { strings, model } = usePane();
  return (
    <div className={styles.line}>
      <Button
        className={styles.button}
        title={strings.write.explains.coefficients}
        onClick={() => model.store.dispatch({ type: "view", view: "coefficients" })}
      >
        {strings.write.buttons.coefficients}
      </Button>
      <WriteButton kind="to-native" writing={writing} />
      <WriteButton kind="to-live" writing={writing} />
      <TakeBackButton />
    </div>
  );
}
