import { CompoundButton, makeStyles, tokens } from "@fluentui/react-components";
import { usePane, usePaneState } from "../../pane-context";
import type { Views } from "../views";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
  entry: { justifyContent: "flex-start", maxWidth: "none" },
});

/** The views without a tab, each with what it is for. */
export function MoreView({ views }: { views: Views }) {
  const styles = useStyles();
  const { dispatch } = usePane().model.store;
  const language = usePaneState((state) => state.language);
  return (
    <div className={styles.list}>
      {views.more.map(({ id, title, lead }) => (
        <CompoundButton
          key={id}
          className={styles.entry}
          secondaryContent={lead[language]}
          onClick={() => dispatch({ type: "view", view: id })}
        >
          {title[language]}
        </CompoundButton>
      ))}
    </div>
  );
}
